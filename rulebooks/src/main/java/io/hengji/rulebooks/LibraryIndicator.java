package io.hengji.rulebooks;

import io.hengji.core.rules.Basis;
import io.hengji.core.rules.IndicatorKind;
import java.util.List;
import java.util.Optional;

/// An indicator to choose from when a goal is declared.
///
/// @param programme the kind of programme that it belongs to
/// @param unit empty for words and deadlines
/// @param example a target as it may be written; empty for words
/// @param data where its figure comes from
/// @param evidence what proves it
/// @param tiers for words, what each tier means
/// @param source where it was found, and `seen` what stood there; empty where it is common practice
public record LibraryIndicator(
    String id,
    Programme programme,
    IndicatorKind kind,
    String name,
    String unit,
    Demand demand,
    String example,
    String data,
    List<String> evidence,
    Optional<TierWords> tiers,
    LibrarySource source,
    String seen) {

  public LibraryIndicator {
    evidence = List.copyOf(evidence);
  }

  /// A kind of programme, and words that tell it in a project's name.
  public record Programme(String id, String name, List<String> words) {
    public Programme {
      words = List.copyOf(words);
    }
  }

  /// A document that indicators were found in.
  public record LibrarySource(String id, String title, Basis basis) {}

  /// What reached, partly reached and missed mean.
  public record TierWords(String reached, String partly, String missed) {}

  /// What a target demands.
  public enum Demand {
    AT_LEAST("≥", "正向"),
    AT_MOST("≤", "反向"),
    EXACTLY("=", "等于"),
    DEADLINE("", "期限"),
    WORDS("", "定性");

    private final String operator;
    private final String title;

    Demand(String operator, String title) {
      this.operator = operator;
      this.title = title;
    }

    /// The operator before its figure; empty where it has none.
    public String operator() {
      return operator;
    }

    /// What people call it.
    public String title() {
      return title;
    }
  }

  /// The name of level 1 in the tree of 2020, in which cost is a kind of output.
  public String level1() {
    return switch (kind) {
      case QUANTITY, QUALITY, TIMELINESS, COST -> "产出指标";
      case ECONOMIC, SOCIAL, ECOLOGICAL, SUSTAINABILITY -> "效益指标";
      case SATISFACTION -> "满意度指标";
    };
  }

  /// The name of level 2 in the tree of 2020.
  public String level2() {
    return switch (kind) {
      case QUANTITY -> "数量指标";
      case QUALITY -> "质量指标";
      case TIMELINESS -> "时效指标";
      case COST -> "成本指标";
      case ECONOMIC -> "经济效益指标";
      case SOCIAL -> "社会效益指标";
      case ECOLOGICAL -> "生态效益指标";
      case SUSTAINABILITY -> "可持续影响指标";
      case SATISFACTION -> "服务对象满意度指标";
    };
  }
}
