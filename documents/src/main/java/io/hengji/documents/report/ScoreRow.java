package io.hengji.documents.report;

import io.hengji.core.form.Indicator;
import io.hengji.core.score.Bounds;
import io.hengji.core.score.Points;
import io.hengji.documents.recheck.CheckedForm;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One line of the comparison of claimed and computed points.
///
/// @param group the levels of the row, empty where they are those of the row before
/// @param name what is scored
/// @param claimed points as printed
/// @param computed the value, the band (`8至10`) or 待定
/// @param difference 多 1.35, 少 0.40, or empty
/// @param cites the provisions behind the computation
/// @param index of the indicator; -1 for the execution of the budget
record ScoreRow(
    String group,
    String name,
    String target,
    String actual,
    String weight,
    String claimed,
    String computed,
    String difference,
    String why,
    List<String> cites,
    int index) {

  private static final String UNDECIDED = "待定";

  /// The rows of a form: the execution of the budget, then every indicator.
  static List<ScoreRow> of(CheckedForm checked) {
    List<ScoreRow> rows = new ArrayList<>();
    checked
        .score()
        .execution()
        .ifPresent(points -> rows.add(row("预算执行", "预算执行率", "", "", points, -1)));
    String last = "";
    List<Indicator> indicators = checked.form().indicators();
    for (int i = 0; i < indicators.size(); i++) {
      Indicator indicator = indicators.get(i);
      String group = group(indicator);
      rows.add(
          row(
              group.equals(last) ? "" : group,
              indicator.level3().text(),
              indicator.nature().text() + indicator.target().text() + indicator.unit().text(),
              indicator.actual().text(),
              checked.score().indicators().get(i),
              i));
      last = group;
    }
    return rows;
  }

  private static String group(Indicator indicator) {
    String level1 = indicator.level1().text();
    String level2 = indicator.level2().text();
    return level2.isEmpty() || level2.equals(level1)
        ? level1
        : level1.isEmpty() ? level2 : level1 + " / " + level2;
  }

  private static ScoreRow row(
      String group, String name, String target, String actual, Points points, int index) {
    return new ScoreRow(
        group,
        name,
        target,
        actual,
        points.weight().map(Numbers::text).orElse(""),
        points.claimed().map(Numbers::text).orElse(""),
        points.bounds().map(ScoreRow::text).orElse(UNDECIDED),
        difference(points),
        points.why(),
        points.cites(),
        index);
  }

  private static String text(Bounds bounds) {
    if (bounds.isExact()) {
      return Numbers.text(bounds.low());
    }
    String top = Numbers.text(bounds.high());
    return Numbers.text(bounds.low()) + "至" + (bounds.highIncluded() ? top : top + "（不含）");
  }

  private static String difference(Points points) {
    Optional<Bounds> bounds = points.bounds();
    if (bounds.isEmpty() || points.claimed().isEmpty()) {
      return "";
    }
    BigDecimal claimed = points.claimed().get();
    if (claimed.compareTo(bounds.get().high()) > 0) {
      return "多 " + Numbers.text(claimed.subtract(bounds.get().high()));
    }
    if (claimed.compareTo(bounds.get().low()) < 0) {
      return "少 " + Numbers.text(bounds.get().low().subtract(claimed));
    }
    return "";
  }
}
