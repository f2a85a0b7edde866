package io.hengji.documents.flat;

import java.util.ArrayList;
import java.util.List;

/// The positions of a range at which a cell may begin: every gap, and within glued text the places
/// where one value can end and another begin.
final class Cuts {

  private static final int REPEATED = 4;

  private final int[] at;

  private Cuts(int[] at) {
    this.at = at;
  }

  static Cuts of(Glyphs glyphs, int from, int to) {
    List<Integer> at = new ArrayList<>();
    at.add(from);
    int run = from;
    for (int i = from + 1; i < to; i++) {
      if (glyphs.gap(i) != Gap.NONE) {
        at.add(i);
        run = i;
      } else if (mayCut(glyphs, run, i, to)) {
        at.add(i);
      }
    }
    at.add(to);
    return new Cuts(at.stream().mapToInt(Integer::intValue).toArray());
  }

  private static boolean mayCut(Glyphs glyphs, int run, int i, int to) {
    char before = glyphs.at(i - 1);
    char next = glyphs.at(i);
    if (Character.isDigit(before) && Character.isDigit(next)) {
      return afterTwoDecimals(glyphs, i) || longRun(glyphs, i);
    }
    boolean digitStarts = Character.isDigit(next) && !".,".contains("" + before);
    boolean digitEnds = Character.isDigit(before) && !".,%".contains("" + next);
    return digitStarts
        || digitEnds
        || before == '%'
        || "。.)".indexOf(before) >= 0
        || "≥≤≧≦>=<(★“".indexOf(next) >= 0
        || repeats(glyphs, run, i, to)
        || Captions.standard().at(glyphs, i, Role::levelName).isPresent();
  }

  private static boolean afterTwoDecimals(Glyphs glyphs, int i) {
    return i >= 3 && glyphs.at(i - 3) == '.' && Character.isDigit(glyphs.at(i - 2));
  }

  private static boolean longRun(Glyphs glyphs, int i) {
    int from = i;
    while (from > 0 && Character.isDigit(glyphs.at(from - 1)) && glyphs.gap(from) == Gap.NONE) {
      from--;
    }
    int to = i;
    while (to < glyphs.length() && Character.isDigit(glyphs.at(to)) && glyphs.gap(to) == Gap.NONE) {
      to++;
    }
    return to - from <= 8;
  }

  /// True when what begins here stood before in the same run of glued text.
  private static boolean repeats(Glyphs glyphs, int run, int i, int to) {
    if (i + REPEATED > to) {
      return false;
    }
    String head = glyphs.folded().substring(i, i + REPEATED);
    int before = glyphs.folded().indexOf(head, run);
    boolean repeated = before >= 0 && before < i;
    return repeated && (before == run || glyphs.at(before - 1) != glyphs.at(i - 1));
  }

  int count() {
    return at.length;
  }

  int at(int index) {
    return at[index];
  }
}
