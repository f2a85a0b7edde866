package io.hengji.core.quantity;

/// Whether one Chinese figure without a unit (一, 五, 叁) is a number or part of a word.
final class LoneFigure {
  private static final String BEFORE = "是为前到至等于过点";
  private static final String BEHIND = "的和与或到至是这那不却又而";

  private LoneFigure() {}

  /// True if the figure at `i` stands alone between signs, or between words that numbers stand
  /// between.
  static boolean counts(Glyphs g, int i) {
    char c = g.at[i];
    if (Glyphs.scale(c) > 1 || c == '零') {
      return c == '零' && isEdge(g, i - 1) && isEdge(g, i + 1);
    }
    char before = g.get(g.skipBack(i) - 1);
    char behind = g.get(g.skip(i + 1));
    if (before == '、' || behind == '、') {
      return false;
    }
    boolean open = !Glyphs.isWord(before) || BEFORE.indexOf(before) >= 0;
    boolean closed =
        !Glyphs.isWord(behind) || (!Glyphs.isFinancial(c) && BEHIND.indexOf(behind) >= 0);
    boolean point = behind == '点' && Glyphs.beginsNumeral(g.get(i + 2));
    boolean fraction = behind == '分' && g.get(i + 2) == '之';
    return fraction || (open && (closed || point));
  }

  private static boolean isEdge(Glyphs g, int i) {
    return !Glyphs.isWord(g.get(i));
  }
}
