package io.hengji.core.checks.report;

import io.hengji.core.rules.IndicatorClass;
import io.hengji.core.rules.IndicatorKind;
import io.hengji.core.vocabulary.WordList;
import java.util.Optional;

/// What points of a report are given for: the whole, the execution of the budget, a class of
/// indicators, a kind of them, or something that forms do not have (项目决策, 过程).
sealed interface Part {

  WordList EXECUTION_WORDS = WordList.of("execution-names");
  WordList FOREIGN_WORDS = WordList.of("report-foreign-parts");
  WordList TOTAL_WORDS = WordList.of("report-total-words");

  record Whole() implements Part {}

  record Execution() implements Part {}

  record OfClass(IndicatorClass of) implements Part {}

  record OfKind(IndicatorKind of) implements Part {}

  record Foreign() implements Part {}

  /// The part that words name; none where they name none. 效益 alone is the class, 经济效益 a kind.
  static Optional<Part> of(String words) {
    if (FOREIGN_WORDS.anyIn(words)) {
      return Optional.of(new Foreign());
    }
    if (EXECUTION_WORDS.anyIn(words)) {
      return Optional.of(new Execution());
    }
    Optional<IndicatorKind> kind = IndicatorKind.of(words);
    Optional<IndicatorClass> ofClass = IndicatorClass.of(words);
    if (ofClass.filter(c -> c == IndicatorClass.SATISFACTION).isPresent()) {
      return Optional.of(new OfClass(IndicatorClass.SATISFACTION));
    }
    return kind.<Part>map(OfKind::new).or(() -> ofClass.map(OfClass::new));
  }

  /// How messages call the part.
  default String name() {
    return switch (this) {
      case Whole _ -> "总分";
      case Execution _ -> "预算执行率";
      case OfClass(IndicatorClass of) ->
          of == IndicatorClass.SATISFACTION ? "满意度指标" : of.word() + "指标";
      case OfKind(IndicatorKind of) -> name(of);
      case Foreign _ -> "其他";
    };
  }

  private static String name(IndicatorKind kind) {
    return switch (kind) {
      case ECONOMIC, SOCIAL, ECOLOGICAL -> kind.word() + "效益指标";
      case SUSTAINABILITY -> "可持续影响指标";
      case SATISFACTION -> "满意度指标";
      case COST, QUANTITY, QUALITY, TIMELINESS -> kind.word() + "指标";
    };
  }
}
