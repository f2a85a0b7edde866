package io.hengji.core.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Which section of a report is part of which, worked out once.
///
/// @param parents for every section the index of the one it is part of, -1 for none
public record Outline(List<Integer> parents) {
  public Outline {
    parents = List.copyOf(parents);
  }

  /// The outline of sections by their depths; a preface is nobody's part and has none.
  public static Outline of(Report report) {
    List<Integer> parents = new ArrayList<>();
    Deque<Integer> path = new ArrayDeque<>();
    for (int s = 0; s < report.sections().size(); s++) {
      int depth = report.sections().get(s).depth();
      while (!path.isEmpty() && report.sections().get(path.peek()).depth() >= depth) {
        path.pop();
      }
      parents.add(path.isEmpty() ? -1 : path.peek());
      if (depth > 0) {
        path.push(s);
      }
    }
    return new Outline(parents);
  }

  /// The section that a section is part of.
  public Optional<Integer> parent(int section) {
    return parents.get(section) < 0 ? Optional.empty() : Optional.of(parents.get(section));
  }
}
