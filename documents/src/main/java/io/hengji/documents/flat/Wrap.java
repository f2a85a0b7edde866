package io.hengji.documents.flat;

/// How well the lines of a cell look like one text broken by the width of its column: every line
/// but the last is so full that what begins the next one did not fit.
final class Wrap {

  private Wrap() {}

  static int cost(Glyphs glyphs, int from, int to) {
    int widest = 0;
    int width = 0;
    boolean broken = false;
    for (int i = from; i < to; i++) {
      if (i > from && glyphs.startsLine(i)) {
        width = 0;
        broken = true;
      }
      width += Glyphs.width(glyphs.at(i));
      widest = Math.max(widest, width);
    }
    return broken ? breaks(glyphs, from, to, widest) : 0;
  }

  private static int breaks(Glyphs glyphs, int from, int to, int widest) {
    int cost = 0;
    int width = 0;
    for (int i = from; i < to; i++) {
      if (i > from && glyphs.startsLine(i)) {
        int room = widest - width;
        int first = firstUnit(glyphs, i, to);
        cost += room >= first ? 8 + Math.min(30, 4 * (room - first + 1)) : -4;
        width = 0;
      }
      width += Glyphs.width(glyphs.at(i));
    }
    return cost;
  }

  /// The width of what cannot be broken at the beginning of a line: a word or a figure, or a
  /// Chinese character with the sign that must not begin a line.
  private static int firstUnit(Glyphs glyphs, int from, int to) {
    int width = Glyphs.width(glyphs.at(from));
    boolean narrow = Glyphs.narrow(glyphs.at(from));
    for (int i = from + 1; i < to && glyphs.gap(i) == Gap.NONE; i++) {
      char c = glyphs.at(i);
      boolean otherScript = narrow != Glyphs.narrow(c) && ",，。、;:)".indexOf(c) < 0;
      if (otherScript || (!narrow && Glyphs.han(c))) {
        break;
      }
      width += Glyphs.width(c);
    }
    return width;
  }
}
