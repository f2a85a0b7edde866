package io.hengji.server.monitoring;

import io.hengji.core.form.Indicator;
import io.hengji.core.review.PrintedNumber;
import io.hengji.core.year.IndicatorPace;
import java.util.Optional;

/// A row of monitoring as the page shows it.
///
/// @param light `RED`, `YELLOW`, `GREEN`, or empty where no light is given
/// @param rate how much of the target was reached, in per cent; empty where that says nothing
/// @param why why the row is behind, by the rule; empty where it is not
/// @param before what was reached at the day before this one; may be empty
public record ReportRow(
    int index,
    String level1,
    String level2,
    String name,
    String target,
    String actual,
    String deviation,
    String light,
    String rate,
    String why,
    String before) {

  static ReportRow of(int index, Indicator row, Judgement judgement, String before) {
    Optional<IndicatorPace> pace = Optional.ofNullable(judgement.paces().get(index));
    String why = judgement.of(index).map(finding -> finding.message()).orElse("");
    return new ReportRow(
        index,
        row.level1().text(),
        row.level2().text(),
        row.level3().text(),
        row.target().text() + row.unit().text(),
        row.actual().text(),
        row.deviation().text(),
        !why.isEmpty() ? "YELLOW" : pace.isPresent() ? "GREEN" : "",
        pace.map(own -> PrintedNumber.of(own.completion()) + "%").orElse(""),
        why,
        before);
  }

  public String text(String column) {
    return column.equals("actual") ? actual : deviation;
  }

  public String address(String column) {
    return "indicators[%d].%s".formatted(index, column);
  }
}
