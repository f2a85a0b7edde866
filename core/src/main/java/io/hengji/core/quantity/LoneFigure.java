package io.hengji.core.quantity;

/// Whether one Chinese figure without a unit (一, 五, 叁) is a number or part of a word.
final class LoneFigure {
  private static final String BEFORE = "是为前到至等于过点";
  private static final String BEHIND = "的和与或到至是这那不却又而";

  private LoneFigure() {}

  /// True if 一 at `i` ends a word (统一, 不一) or points at one of many (每一, 任何一, 这一).
  static boolean endsWord(Glyphs g, int i) {
    char before = g.get(i - 1);
    if ((before == '进' || before == '下') && g.get(i + 1) == '步') {
      return true;
    }
    return before != 0
        && "统唯单专逐万归划不同每何某这那哪任".indexOf(before) >= 0
        && !(before == '不' && g.get(i - 2) == '是');
  }

  /// 八、九千元, 三、五天: one of two, so neither.
  static boolean beginsGuess(Glyphs g, int i) {
    return Glyphs.figure(g.get(i)) > 0
        && g.get(i + 1) == '、'
        && Glyphs.figure(g.get(i + 2)) > 0
        && g.get(i + 3) != '、'
        && Glyphs.isWord(g.get(i + 3))
        && !Glyphs.isWord(g.get(i - 1));
  }

  /// True if the figure at `i` stands alone between signs, or between words that numbers stand
  /// between.
  static boolean counts(Glyphs g, int i) {
    char c = g.at[i];
    if (Glyphs.scale(c) > 1 || c == '零') {
      return c == '零' && isEdge(g, i - 1) && isEdge(g, i + 1);
    }
    char before = g.get(g.skipBack(i) - 1);
    char behind = g.get(g.skip(i + 1));
    if (before == '、' || behind == '、' || (before == '(' && behind == ')')) {
      return false;
    }
    return (isOpen(before) && isClosed(g, c, behind, i)) || isBound(g, i, behind);
  }

  private static boolean isOpen(char before) {
    return !Glyphs.isWord(before) || BEFORE.indexOf(before) >= 0;
  }

  private static boolean isClosed(Glyphs g, char figure, char behind, int i) {
    return !Glyphs.isWord(behind)
        || (!Glyphs.isFinancial(figure) && BEHIND.indexOf(behind) >= 0)
        || (behind == '点' && Glyphs.beginsNumeral(g.get(i + 2)));
  }

  /// 一以上, 五以下; 二分之 without more.
  private static boolean isBound(Glyphs g, int i, char behind) {
    return (behind == '以' && Comparison.AFTER.at(g, g.skip(i + 1)) != null)
        || (behind == '分' && g.get(i + 2) == '之');
  }

  private static boolean isEdge(Glyphs g, int i) {
    return !Glyphs.isWord(g.get(i));
  }
}
