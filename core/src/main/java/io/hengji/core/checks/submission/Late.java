package io.hengji.core.checks.submission;

import io.hengji.core.review.Finding;
import io.hengji.core.review.Severity;
import io.hengji.core.year.Deadline;
import io.hengji.core.year.ProjectYear;
import io.hengji.core.year.YearCheck;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// PRC-003: a step was submitted after its deadline, or has not been though the deadline is over.
public final class Late implements YearCheck {

  @Override
  public String id() {
    return "PRC-003";
  }

  @Override
  public Optional<String> notApplicable(ProjectYear year) {
    return year.deadlines().isEmpty() ? Optional.of("没有规定报送期限") : Optional.empty();
  }

  @Override
  public List<Finding> find(ProjectYear year) {
    return year.deadlines().stream()
        .filter(deadline -> !isMissing(year, deadline))
        .filter(deadline -> deadline.submitted().orElse(year.today()).isAfter(deadline.due()))
        .map(deadline -> year.finding(id(), Severity.INFO, message(deadline, year.today())))
        .toList();
  }

  /// A self-evaluation that is not there is another check's.
  private static boolean isMissing(ProjectYear year, Deadline deadline) {
    return deadline.step() == Deadline.Step.SELF_EVALUATION
        && deadline.submitted().isEmpty()
        && year.selfEvaluation().isEmpty()
        && year.spent().filter(spent -> spent.signum() > 0).isPresent();
  }

  private static String message(Deadline deadline, LocalDate today) {
    LocalDate day = deadline.submitted().orElse(today);
    long days = ChronoUnit.DAYS.between(deadline.due(), day);
    String title = deadline.step().title();
    return deadline.submitted().isPresent()
        ? "的%s应于%s前报送，实际于%s报送，逾期%d天。".formatted(title, deadline.due(), day, days)
        : "的%s应于%s前报送，至%s没有报送，已逾期%d天。".formatted(title, deadline.due(), day, days);
  }
}
