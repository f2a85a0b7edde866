package io.hengji.core.quantity;

import java.util.Map;

/// Whether one amount is the whole sense of a text: it ends it, or begins it, and one short clause
/// at most says what is counted.
final class Sense {
  private static final int LONGEST_LEAD = 24;
  private static final int LONGEST_TAIL = 6;
  private static final Lexicon<Boolean> STANDARDS =
      Lexicon.of(
          Map.of(
              "标准", true, "的标准", true, "为标准", true, "规定", true, "的规定", true, "额度", true, "档", true,
              "专项", true, "任务", true));

  private Sense() {}

  static boolean carries(Glyphs g, Found.Figure figure) {
    int end = g.length;
    while (end > figure.end() && !Glyphs.isWord(g.at[end - 1])) {
      end--;
    }
    int start = 0;
    while (start < figure.start() && !Glyphs.isWord(g.at[start])) {
      start++;
    }
    boolean operator = figure.comparison() != Comparison.NONE;
    int tail = end - figure.end();
    int from = g.skip(figure.end());
    if (tail > (operator ? 2 * LONGEST_TAIL : LONGEST_TAIL)
        || (tail > 0 && (STANDARDS.at(g, from) != null || hasBreak(g, figure.end(), end)))) {
      return false;
    }
    if (tail > 0 && !operator && !isRemark(g, from)) {
      return false;
    }
    return figure.start() - start <= LONGEST_LEAD && !hasBreak(g, start, figure.start());
  }

  /// What may follow an amount that means no more than the amount: 100%达标, 46人左右, 3次(项).
  private static boolean isRemark(Glyphs g, int from) {
    return g.get(from) == '(' || "完达合落到的左上".indexOf(g.get(from)) >= 0 || g.startsWith("全部", from);
  }

  private static boolean hasBreak(Glyphs g, int from, int to) {
    for (int i = from; i < to; i++) {
      if (",;。、!?".indexOf(g.at[i]) >= 0) {
        return true;
      }
    }
    return false;
  }
}
