package io.hengji.core.checks.monitoring;

import io.hengji.core.form.CellPath;
import io.hengji.core.form.FundColumn;
import io.hengji.core.quantity.Amount;
import io.hengji.core.review.Finding;
import io.hengji.core.review.PrintedNumber;
import io.hengji.core.review.Severity;
import io.hengji.core.rules.Rule;
import io.hengji.core.rules.Rule.PaceLights;
import io.hengji.core.rules.Ruled;
import io.hengji.core.year.Progress;
import io.hengji.core.year.ProjectYear;
import io.hengji.core.year.SpendingPace;
import io.hengji.core.year.YearCheck;
import java.util.List;
import java.util.Optional;

/// MON-001: less was spent than the time gone by would have.
public final class SpendingBehind implements YearCheck {

  @Override
  public String id() {
    return "MON-001";
  }

  @Override
  public Optional<String> notApplicable(ProjectYear year) {
    if (year.progress().isEmpty()) {
      return Optional.of("没有监控数据");
    }
    Progress progress = year.progress().get();
    if (progress.soFar().rule(Rule.SPENDING_PACE).isEmpty()) {
      return Optional.of("没有适用的评分规则规定支出进度预警");
    }
    return SpendingPace.of(progress).isEmpty() ? Optional.of("监控数据没有全年预算数或支出数") : Optional.empty();
  }

  @Override
  public List<Finding> find(ProjectYear year) {
    Progress progress = year.progress().orElseThrow();
    SpendingPace pace = SpendingPace.of(progress).orElseThrow();
    Ruled<PaceLights> rule = progress.soFar().rule(Rule.SPENDING_PACE).orElseThrow();
    return switch (pace.light(rule.value())) {
      case GREEN -> List.of();
      case YELLOW -> List.of(finding(progress, pace, "黄色", rule));
      case RED -> List.of(finding(progress, pace, "红色", rule));
    };
  }

  private Finding finding(
      Progress progress, SpendingPace pace, String light, Ruled<PaceLights> rule) {
    String message =
        "至%d月%d日支出%s，执行率%s%%，时间进度%s%%，只有时间进度的%s%%，%s预警，应当说明原因、加快执行。"
            .formatted(
                progress.day().getMonthValue(),
                progress.day().getDayOfMonth(),
                printed(pace.spent()),
                PrintedNumber.of(pace.rate()),
                PrintedNumber.of(pace.time().percent()),
                PrintedNumber.of(pace.ofTime()),
                light);
    return progress
        .soFar()
        .finding(
            id(),
            Severity.WARNING,
            CellPath.fund(pace.row(), FundColumn.EXECUTED),
            message,
            rule.cites(),
            List.of(CellPath.fund(pace.row(), FundColumn.ANNUAL)));
  }

  private static String printed(Amount amount) {
    return PrintedNumber.of(amount.value()) + amount.unit().name();
  }
}
