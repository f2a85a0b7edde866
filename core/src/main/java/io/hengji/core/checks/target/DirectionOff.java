package io.hengji.core.checks.target;

import io.hengji.core.form.CellPath;
import io.hengji.core.form.Column;
import io.hengji.core.quantity.Meaning;
import io.hengji.core.quantity.UnitKind;
import io.hengji.core.review.Check;
import io.hengji.core.review.Finding;
import io.hengji.core.review.FormCase;
import io.hengji.core.review.IndicatorCase;
import io.hengji.core.review.Severity;
import io.hengji.core.rules.IndicatorKind;
import io.hengji.core.vocabulary.WordList;
import java.util.List;
import java.util.Optional;

/// TGT-003: the operator asks for more of what should be little, or for less of a service.
public final class DirectionOff implements Check {

  private static final WordList EVENTS = WordList.of("unwanted-events");
  private static final WordList COSTS = WordList.of("cost-names");
  private static final WordList SAVINGS = WordList.of("savings");
  private static final WordList INCOME = WordList.of("money-coming-in");
  private static final WordList DEALINGS = WordList.of("dealings-with-unwanted");
  private static final WordList RATIOS = WordList.of("service-ratios");
  private static final WordList OPEN_RATIOS = WordList.of("open-ratios");

  @Override
  public String id() {
    return "TGT-003";
  }

  @Override
  public List<Finding> find(FormCase form) {
    return IndicatorCase.of(form).flatMap(row -> find(row).stream()).toList();
  }

  private Optional<Finding> find(IndicatorCase row) {
    return switch (row.target().meaning()) {
      case Meaning.AtLeast _, Meaning.MoreThan _ when isUnwanted(row) ->
          Optional.of(finding(row, "该指标越低越好", "≤"));
      case Meaning.AtMost _, Meaning.LessThan _ when isService(row) ->
          Optional.of(finding(row, "该指标越高越好", "≥"));
      case Meaning.AtLeast _,
          Meaning.MoreThan _,
          Meaning.AtMost _,
          Meaning.LessThan _,
          Meaning.Exactly _,
          Meaning.Plain _,
          Meaning.Between _,
          Meaning.Deadline _,
          Meaning.Words _,
          Meaning.Unread _ ->
          Optional.empty();
    };
  }

  private static boolean isUnwanted(IndicatorCase row) {
    IndicatorName name = IndicatorName.of(row);
    if (SAVINGS.anyIn(name.text())) {
      return false;
    }
    UnitKind unit = row.targetFigure().orElseThrow().unit().kind();
    boolean isCost =
        (name.endsWith(COSTS).isPresent() && unit != UnitKind.SHARE)
            || (row.kind().equals(Optional.of(IndicatorKind.COST)) && unit == UnitKind.MONEY);
    return (isCost && !INCOME.anyIn(name.text()))
        || (name.endsWithCountOf(EVENTS).isPresent() && !DEALINGS.anyIn(name.text()));
  }

  private static boolean isService(IndicatorCase row) {
    IndicatorName name = IndicatorName.of(row);
    boolean ofMoney = COSTS.anyIn(name.text()) || name.text().contains("预算");
    return !ofMoney
        && (name.endsWith(RATIOS).isPresent() || name.endsWith(OPEN_RATIOS).isPresent());
  }

  private Finding finding(IndicatorCase row, String why, String wanted) {
    String nature = row.text(Column.NATURE);
    List<CellPath> also = nature.isEmpty() ? List.of() : List.of(row.at(Column.NATURE));
    String printed = nature.isEmpty() ? "" : nature + " ";
    return row.finding(
        id(),
        Severity.ERROR,
        Column.TARGET,
        "指标值“" + printed + row.text(Column.TARGET) + "”的方向不对，" + why + "，应为“" + wanted + "”。",
        List.of(),
        also);
  }
}
