package io.hengji.core.quantity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Reads what is said without a number: nothing at all, or how far a target was reached.
final class WordsReader {
  private static final String PLACEHOLDERS = "/-*×.…_~\\|＿—xX?";

  /// Words of a tier; what stands behind or before them may take it back.
  private static final Lexicon<Tier> TIERS = tiers();

  private static final Lexicon<Boolean> PLANS =
      Lexicon.of("基本 计划 拟 将 确保 力争 预计 应 可 能 争取 要求 需 待 保证 是否 能否 未 不");

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
    if (end > start && !Glyphs.isWord(g.get(start + 1))) {
      if (g.at[start] == '是') {
        return Optional.of(Tier.REACHED);
      }
      if (g.at[start] == '否') {
        return Optional.of(Tier.MISSED);
      }
    }
    if (g.get(start) == '已') {
      return Optional.of(worst(g, start, end).orElse(Tier.REACHED));
    }
    return worst(g, start, end);
  }

  /// Of several tiers that the words name, the lowest; 部分 before 未, as the official words say it.
  private static Optional<Tier> worst(Glyphs g, int start, int end) {
    Optional<Tier> worst = Optional.empty();
    for (int i = start; i < end; i++) {
      Lexicon.Entry<Tier> word = TIERS.at(g, i);
      if (word == null) {
        continue;
      }
      if (word.value() == Tier.PARTLY) {
        return Optional.of(Tier.PARTLY);
      }
      if (word.value() == Tier.MISSED) {
        worst = Optional.of(Tier.MISSED);
      } else if (worst.isEmpty() && isSaidOf(g, i, i + word.length())) {
        worst = Optional.of(Tier.REACHED);
      }
      i += word.length() - 1;
    }
    return worst;
  }

  /// 完成 says that it is done, 完成率, 计划完成 and 基本完成 do not; 按计划完成 does.
  private static boolean isSaidOf(Glyphs g, int start, int end) {
    Lexicon.Entry<Boolean> plan = PLANS.before(g, start);
    boolean planned = plan != null && "按照依如".indexOf(g.get(start - plan.length() - 1)) < 0;
    return !planned && "率情度时比值数前后及进质".indexOf(g.get(end)) < 0;
  }

  private static Lexicon<Tier> tiers() {
    Map<String, Tier> words = new HashMap<>();
    put(words, Tier.REACHED, "达成 完成 达标 达到预期 达到目标 实现预期 实现目标 达到年度 实现年度 均已 全部已");
    put(
        words,
        Tier.MISSED,
        "未达 未完成 没有完成 没完成 未能 未实现 未落实 未执行 未开展 未发放 未按 不达标 没有达到 没达到 尚未 未如期 未及时 未全部");
    put(words, Tier.PARTLY, "部分达成 部分完成 部分达到 部分实现 部分达标 部分落实 完成部分 未全部完成 未完全");
    return Lexicon.of(words);
  }

  private static void put(Map<String, Tier> words, Tier tier, String list) {
    for (String word : list.split(" ")) {
      words.put(word, tier);
    }
  }
}
