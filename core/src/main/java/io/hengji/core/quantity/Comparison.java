package io.hengji.core.quantity;

import java.util.HashMap;
import java.util.Map;

/// The operators of targets, in signs and words.
enum Comparison {
  NONE,
  AT_LEAST,
  AT_MOST,
  MORE_THAN,
  LESS_THAN,
  EXACTLY;

  /// Operators that stand before the amount.
  static final Lexicon<Comparison> BEFORE =
      words(
          Map.of(
              AT_LEAST,
              "≥ ≮ >= => 不低于 不少于 不小于 不下于 不得低于 不得少于 不得小于 不应低于 不应少于 不能低于 不能少于 至少 至少有 最少 最低 大于等于 大于或等于"
                  + " 大于或者等于 高于等于 高于或等于 多于等于 多于或等于 起码 不亚于 大于、等于 达到或超过 等于或大于",
              AT_MOST,
              "≤ ≯ <= =< 不超过 不超 不高于 不大于 不多于 不得超过 不得高于 不得大于 不应超过 不能超过 不能高于 至多 最多 最高 小于等于 小于或等于"
                  + " 小于或者等于 低于等于 低于或等于 少于等于 少于或等于 控制在 等于或小于 上限 上限为 限额 不突破",
              MORE_THAN,
              "> 大于 超过 超出 高于 多于 突破 超 逾 超过了 大过",
              LESS_THAN,
              "< 小于 低于 少于 不足 不到 不满 未满 未达 不达 未达到 未到 少过",
              EXACTLY,
              "= == 等于"));

  /// Operators that stand behind the amount.
  static final Lexicon<Comparison> AFTER =
      words(
          Map.of(
              AT_LEAST,
              "以上 及以上 或以上 或者以上 和以上 (含)以上 (含本数)以上 之上 或更多 或者更多 及其以上 起步 起",
              AT_MOST,
              "以下 及以下 或以下 或者以下 以内 之内 内 (含)以下 (含)以内 (含本数)以下 之下 封顶 为限 或更少 或者更少 为上限"));

  private static Lexicon<Comparison> words(Map<Comparison, String> lists) {
    Map<String, Comparison> words = new HashMap<>();
    lists.forEach((comparison, list) -> {
      for (String word : list.split(" ")) {
        words.put(word, comparison);
      }
    });
    return Lexicon.of(words);
  }

  boolean isLower() {
    return this == AT_LEAST || this == MORE_THAN;
  }

  boolean isUpper() {
    return this == AT_MOST || this == LESS_THAN;
  }

  /// The same operator without its bound: 以上(不含).
  Comparison withoutBound() {
    return switch (this) {
      case AT_LEAST -> MORE_THAN;
      case AT_MOST -> LESS_THAN;
      case NONE, MORE_THAN, LESS_THAN, EXACTLY -> this;
    };
  }

  /// The same operator with its bound: 超过100人(含).
  Comparison withBound() {
    return switch (this) {
      case MORE_THAN -> AT_LEAST;
      case LESS_THAN -> AT_MOST;
      case NONE, AT_LEAST, AT_MOST, EXACTLY -> this;
    };
  }

  Meaning of(Amount amount) {
    if (amount.isRange()) {
      return new Meaning.Between(amount);
    }
    return switch (this) {
      case NONE -> new Meaning.Plain(amount);
      case AT_LEAST -> new Meaning.AtLeast(amount);
      case AT_MOST -> new Meaning.AtMost(amount);
      case MORE_THAN -> new Meaning.MoreThan(amount);
      case LESS_THAN -> new Meaning.LessThan(amount);
      case EXACTLY -> new Meaning.Exactly(amount);
    };
  }
}
