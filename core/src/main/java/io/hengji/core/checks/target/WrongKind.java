package io.hengji.core.checks.target;

import io.hengji.core.form.Column;
import io.hengji.core.quantity.Amount;
import io.hengji.core.quantity.Meaning;
import io.hengji.core.quantity.Unit;
import io.hengji.core.quantity.UnitKind;
import io.hengji.core.review.Check;
import io.hengji.core.review.Finding;
import io.hengji.core.review.FormCase;
import io.hengji.core.review.IndicatorCase;
import io.hengji.core.review.Severity;
import io.hengji.core.rules.IndicatorClass;
import io.hengji.core.rules.IndicatorKind;
import io.hengji.core.score.Direction;
import io.hengji.core.vocabulary.WordList;
import java.util.List;
import java.util.Optional;

/// TGT-005: name and value speak of another kind of level 2 than the one they stand under.
public final class WrongKind implements Check {

  private static final WordList TIMES = WordList.of("time-names");
  private static final WordList GRADES = WordList.of("quality-ratios");
  private static final WordList RATIOS = WordList.of("service-ratios");
  private static final WordList SPANS = WordList.of("names-of-spans");
  private static final WordList COSTS = WordList.of("cost-names");
  private static final WordList HEADCOUNTS = WordList.of("names-of-headcounts");

  @Override
  public String id() {
    return "TGT-005";
  }

  @Override
  public List<Finding> find(FormCase form) {
    return IndicatorCase.of(form).flatMap(row -> find(row).stream()).toList();
  }

  private Optional<Finding> find(IndicatorCase row) {
    Optional<IndicatorKind> own = row.kind();
    if (own.isEmpty() || row.isEmpty(Column.TARGET) || isRepeated(row)) {
      return Optional.empty();
    }
    return betterPlace(row, own.get())
        .map(place ->
            row.finding(
                id(),
                Severity.WARNING,
                Column.LEVEL2,
                "名称和指标值“" + row.text(Column.TARGET) + "”说的是" + place + "，不应列在这里。",
                List.of(),
                List.of(row.at(Column.TARGET))));
  }

  private static Optional<String> betterPlace(IndicatorCase row, IndicatorKind own) {
    IndicatorName name = IndicatorName.of(row);
    boolean output =
        switch (own) {
          case QUANTITY, QUALITY, TIMELINESS, COST -> true;
          case ECONOMIC, SOCIAL, ECOLOGICAL, SUSTAINABILITY, SATISFACTION -> false;
        };
    if (own != IndicatorKind.SATISFACTION && name.text().endsWith("满意度")) {
      return Optional.of("服务对象满意度");
    }
    if (output && own != IndicatorKind.TIMELINESS && isTime(row, name)) {
      return Optional.of("完成的时间（时效）");
    }
    if (output && own != IndicatorKind.QUALITY && name.endsWith(GRADES).isPresent()) {
      return Optional.of("完成的质量");
    }
    if (own == IndicatorKind.COST && isShareOfService(row, name)) {
      return Optional.of("服务的质量或数量");
    }
    if ((own == IndicatorKind.QUALITY || own == IndicatorKind.TIMELINESS)
        && isUnitCost(row, name)) {
      return Optional.of("单位成本");
    }
    if (isCountOutOfPlace(row, name, own)) {
      return Optional.of("完成的数量");
    }
    boolean underOutput =
        IndicatorClass.of(row.text(Column.LEVEL1)).equals(Optional.of(IndicatorClass.OUTPUT));
    return underOutput && row.text(Column.LEVEL2).contains("效益")
        ? Optional.of("效益")
        : Optional.empty();
  }

  private static boolean isTime(IndicatorCase row, IndicatorName name) {
    return row.target().meaning() instanceof Meaning.Deadline
        || name.endsWith(TIMES).isPresent()
        || (row.target().meaning() instanceof Meaning.AtMost(Amount most)
            && isTime(most.unit())
            && name.endsWith(SPANS).isPresent());
  }

  private static boolean isTime(Unit unit) {
    return unit.kind() == UnitKind.TIME
        || unit.kind() == UnitKind.CALENDAR
        || unit.name().endsWith("日");
  }

  private static boolean isUnitCost(IndicatorCase row, IndicatorName name) {
    return name.endsWith(COSTS).isPresent()
        && row.targetFigure().filter(figure -> figure.unit().kind() == UnitKind.MONEY).isPresent();
  }

  /// Heads, households or cases counted under time or cost, and heads under quality. Things may be
  /// counted there: papers, prizes, accidents.
  private static boolean isCountOutOfPlace(
      IndicatorCase row, IndicatorName name, IndicatorKind own) {
    boolean counts =
        name.endsWith(HEADCOUNTS).isPresent()
            && row.targetFigure()
                .filter(figure -> figure.unit().kind() == UnitKind.COUNT)
                .filter(figure -> figure.unit().per().isEmpty())
                .isPresent();
    return switch (own) {
      case TIMELINESS, COST, QUALITY -> counts && row.direction() == Direction.POSITIVE;
      case QUANTITY, ECONOMIC, SOCIAL, ECOLOGICAL, SUSTAINABILITY, SATISFACTION -> false;
    };
  }

  private static boolean isShareOfService(IndicatorCase row, IndicatorName name) {
    return name.endsWith(RATIOS).isPresent()
        && row.targetFigure().filter(figure -> figure.unit().kind() == UnitKind.SHARE).isPresent();
  }

  /// The same name under another level 2 is a repetition: FRM-004.
  private static boolean isRepeated(IndicatorCase row) {
    return IndicatorCase.of(row.form())
        .anyMatch(other ->
            other.index() != row.index()
                && other.text(Column.LEVEL3).equals(row.text(Column.LEVEL3)));
  }
}
