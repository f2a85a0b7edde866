package io.hengji.core.checks.monitoring;

import io.hengji.core.form.Column;
import io.hengji.core.quantity.Meaning;
import io.hengji.core.quantity.Tier;
import io.hengji.core.review.Finding;
import io.hengji.core.review.IndicatorCase;
import io.hengji.core.review.PrintedNumber;
import io.hengji.core.review.Severity;
import io.hengji.core.rules.Rule;
import io.hengji.core.rules.Ruled;
import io.hengji.core.year.IndicatorPace;
import io.hengji.core.year.Progress;
import io.hengji.core.year.ProjectYear;
import io.hengji.core.year.YearCheck;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// MON-002: less was reached than the time gone by would have, beyond what the book lets pass; or a
/// deadline is over and nothing was done.
public final class ProgressBehind implements YearCheck {

  @Override
  public String id() {
    return "MON-002";
  }

  @Override
  public Optional<String> notApplicable(ProjectYear year) {
    if (year.progress().isEmpty()) {
      return Optional.of("没有监控数据");
    }
    return year.progress().get().soFar().rule(Rule.PROGRESS_DEVIATION).isEmpty()
        ? Optional.of("没有适用的评分规则规定目标进度的允许偏差")
        : Optional.empty();
  }

  @Override
  public List<Finding> find(ProjectYear year) {
    Progress progress = year.progress().orElseThrow();
    Ruled<BigDecimal> deviation = progress.soFar().rule(Rule.PROGRESS_DEVIATION).orElseThrow();
    return IndicatorCase.of(progress.soFar())
        .flatMap(row ->
            behind(progress, row, deviation).or(() -> overdue(progress, row, deviation)).stream())
        .toList();
  }

  private Optional<Finding> behind(
      Progress progress, IndicatorCase row, Ruled<BigDecimal> deviation) {
    return IndicatorPace.of(progress, row)
        .filter(pace -> pace.isBehind(deviation.value()))
        .map(pace ->
            row.finding(
                id(),
                Severity.WARNING,
                Column.ACTUAL,
                "至%s完成“%s”，是指标值“%s”的%s%%，时间进度%s%%，落后超过%s个百分点，应当说明原因、采取措施。"
                    .formatted(
                        day(progress.day()),
                        row.text(Column.ACTUAL),
                        row.text(Column.TARGET),
                        PrintedNumber.of(pace.completion()),
                        PrintedNumber.of(pace.time().percent()),
                        PrintedNumber.of(deviation.value())),
                deviation.cites(),
                List.of(row.at(Column.TARGET))));
  }

  private Optional<Finding> overdue(
      Progress progress, IndicatorCase row, Ruled<BigDecimal> deviation) {
    boolean open =
        row.isEmpty(Column.ACTUAL) || row.actual().tier().equals(Optional.of(Tier.MISSED));
    return row.target().meaning() instanceof Meaning.Deadline(Optional<LocalDate> by)
            && by.isPresent()
            && by.get().isBefore(progress.day())
            && open
        ? Optional.of(
            row.finding(
                id(),
                Severity.WARNING,
                Column.ACTUAL,
                "期限%s已过，至%s还没有完成，应当说明原因、采取措施。".formatted(day(by.get()), day(progress.day())),
                deviation.cites(),
                List.of(row.at(Column.TARGET))))
        : Optional.empty();
  }

  private static String day(LocalDate day) {
    return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }
}
