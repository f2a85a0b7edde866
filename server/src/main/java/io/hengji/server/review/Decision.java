package io.hengji.server.review;

import io.hengji.server.frame.Typed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What a reviewer filled in to return a form.
///
/// @param ticked numbers of the findings that are reasons
/// @param opinion the reasons in words
/// @param due the day by which it is to be mended, as typed
record Decision(Set<Integer> ticked, String opinion, String due) {

  private static final int LONGEST = 2000;
  private static final int DAYS = 7;

  /// What is offered: the grave findings, and a week.
  static Decision offered(List<FindingView> findings, LocalDate today) {
    Set<Integer> ticked = new TreeSet<>();
    List<String> lines = new ArrayList<>();
    for (FindingView finding : findings) {
      if (finding.isGrave()) {
        ticked.add(finding.number());
        lines.add(finding.line());
      }
    }
    return new Decision(ticked, String.join("\n", lines), today.plusDays(DAYS).toString());
  }

  /// What was sent.
  static Decision sent(List<Integer> ticked, String opinion, String due) {
    return new Decision(new TreeSet<>(ticked), Typed.text(opinion, LONGEST), due.strip());
  }

  /// The reasons in words: the opinion, and what was ticked and does not stand in it.
  String reason(List<FindingView> findings) {
    List<String> lines = new ArrayList<>();
    if (!opinion.isEmpty()) {
      lines.add(opinion);
    }
    findings.stream()
        .filter(finding -> ticked.contains(finding.number()) && !opinion.contains(finding.line()))
        .forEach(finding -> lines.add(finding.line()));
    return Typed.text(String.join("\n", lines), 2 * LONGEST);
  }

  Optional<LocalDate> day(LocalDate today) {
    return Typed.day(due, today.getYear());
  }
}
