package io.hengji.core.quantity;

import java.util.Optional;

/// Reads what is said without a number: nothing at all, or how far a target was reached.
final class WordsReader {
  private static final String PLACEHOLDERS = "/-*×.…_~\\|＿—xX?";
  private static final String[] REACHED = {
    "已", "达成", "完成", "当年完成", "按期完成", "按时完成", "如期完成", "及时完成", "全部完成", "全面完成", "顺利完成", "圆满完成", "达标",
    "达到", "实现", "均已", "全部达成", "全部达标", "均达成", "均达到"
  };
  private static final String[] MISSED = {
    "未达", "未完成", "没有完成", "没完成", "未能", "未实现", "未落实", "未执行", "未开展", "未发放", "不达标", "没有达到", "尚未", "未按"
  };
  private static final String[] PARTLY = {"部分达成", "部分完成", "部分达到", "部分实现", "部分达标", "部分落实"};

  private WordsReader() {}

  /// True for an empty text and for placeholders, alone or between an operator and a unit: /, —,
  /// **, ××, ≥**人.
  static boolean saysNothing(Glyphs g) {
    int start = g.skip(0);
    int end = g.skipBack(g.length);
    while (start < end && "≥≤=><".indexOf(g.at[start]) >= 0) {
      start = g.skip(start + 1);
    }
    int p = start;
    while (p < end && (PLACEHOLDERS.indexOf(g.at[p]) >= 0 || Glyphs.isSpace(g.at[p]))) {
      p++;
    }
    if (p >= end) {
      return true;
    }
    boolean starred = p > start && (g.at[start] == '*' || g.at[start] == '×');
    return starred && Units.find(g.printed(p, end)).isPresent();
  }

  /// The tier that the words name, if they name one.
  static Optional<Tier> tier(Glyphs g) {
    int start = 0;
    int end = g.length;
    while (start < end && !Glyphs.isWord(g.at[start])) {
      start++;
    }
    while (end > start && !Glyphs.isWord(g.at[end - 1])) {
      end--;
    }
    if (end - start == 1) {
      return g.at[start] == '是'
          ? Optional.of(Tier.REACHED)
          : g.at[start] == '否' ? Optional.of(Tier.MISSED) : Optional.empty();
    }
    for (int i = start; i < end; i++) {
      if (startsWithAny(g, i, PARTLY)) {
        return Optional.of(Tier.PARTLY);
      }
    }
    for (int i = start; i < end; i++) {
      if (startsWithAny(g, i, MISSED)) {
        return Optional.of(Tier.MISSED);
      }
    }
    return startsWithAny(g, start, REACHED) ? Optional.of(Tier.REACHED) : Optional.empty();
  }

  private static boolean startsWithAny(Glyphs g, int at, String[] words) {
    for (String word : words) {
      if (g.startsWith(word, at)) {
        return true;
      }
    }
    return false;
  }
}
