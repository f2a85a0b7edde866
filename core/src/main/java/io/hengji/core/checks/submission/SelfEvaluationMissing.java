package io.hengji.core.checks.submission;

import io.hengji.core.review.Finding;
import io.hengji.core.review.PrintedNumber;
import io.hengji.core.review.Severity;
import io.hengji.core.year.Deadline;
import io.hengji.core.year.ProjectYear;
import io.hengji.core.year.YearCheck;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// PRC-002: money was spent and there is no self-evaluation when it was due; without a deadline,
/// when the year is over.
public final class SelfEvaluationMissing implements YearCheck {

  public static final String ID = "PRC-002";

  @Override
  public String id() {
    return ID;
  }

  /// What is said of a project that spent money and has none until a day.
  ///
  /// @param spent in yuan
  public static String message(int year, BigDecimal spent, LocalDate until) {
    return "%d年支出%s，至%s没有绩效自评表，有支出的项目都应当开展自评。".formatted(year, PrintedNumber.yuan(spent), until);
  }

  @Override
  public Optional<String> notApplicable(ProjectYear year) {
    return year.spent().isEmpty() ? Optional.of("没有支出数据") : Optional.empty();
  }

  @Override
  public List<Finding> find(ProjectYear year) {
    LocalDate due =
        year.deadline(Deadline.Step.SELF_EVALUATION)
            .map(Deadline::due)
            .orElse(LocalDate.of(year.year(), 12, 31));
    boolean missing =
        year.spent().orElseThrow().signum() > 0
            && year.selfEvaluation().isEmpty()
            && year.today().isAfter(due);
    return missing
        ? List.of(
            year.finding(
                ID, Severity.BLOCKER, message(year.year(), year.spent().get(), year.today())))
        : List.of();
  }
}
