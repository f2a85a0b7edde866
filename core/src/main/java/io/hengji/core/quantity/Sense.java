package io.hengji.core.quantity;

/// Whether one amount is the whole sense of a text: at most one short clause says what is counted,
/// and nothing of weight stands behind.
final class Sense {
  private static final int LONGEST_LEAD = 24;
  private static final int LONGEST_TAIL = 6;

  /// Words behind an amount that make it the measure of something else: 1000元标准.
  private static final Lexicon<Boolean> STANDARDS =
      Lexicon.of("标准 的标准 为标准 规定 的规定 额度 档 专项 任务 目标 计划 预算");

  /// Words behind an amount that only confirm it: 100%完成, 46人左右.
  private static final Lexicon<Boolean> REMARKS =
      Lexicon.of("完成 达标 合格 落实 到位 左右 上下 全部 的 覆盖 通过 满意 达到 (");

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
    return figure.start() - start <= LONGEST_LEAD
        && !hasBreak(g, start, figure.start())
        && isLightTail(g, figure, end);
  }

  private static boolean isLightTail(Glyphs g, Found.Figure figure, int end) {
    int from = g.skip(figure.end());
    if (from >= end) {
      return true;
    }
    if (hasBreak(g, from, end) || STANDARDS.at(g, from) != null) {
      return false;
    }
    int tail = end - from;
    if (figure.comparison() != Comparison.NONE) {
      return tail <= 2 * LONGEST_TAIL;
    }
    boolean counted =
        figure.amount().unit().kind() == UnitKind.COUNT
            && figure.amount().unit().per().isEmpty()
            && !figure.indefinite();
    return tail <= LONGEST_TAIL && (counted || REMARKS.at(g, from) != null);
  }

  static boolean isBreak(char c) {
    return ",;。!?".indexOf(c) >= 0;
  }

  private static boolean hasBreak(Glyphs g, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isBreak(g.at[i])) {
        return true;
      }
    }
    return false;
  }
}
