package io.hengji.core.checks.submission;

import static io.hengji.core.year.YearTable.on;
import static io.hengji.core.year.YearTable.verify;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.form.FormTable;
import io.hengji.core.year.Deadline;
import io.hengji.core.year.ProjectYear;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SelfEvaluationMissingTest {

  private static final BigDecimal SPENT = new BigDecimal("670600");
  private final SelfEvaluationMissing check = new SelfEvaluationMissing();

  @Test
  void isSilentWhereThereIsAForm() {
    verify(
        check,
        on("2024-04-01").withSpent(SPENT).withSelfEvaluation(FormTable.of("年度 2023").form()),
        List.of());
  }

  @Test
  void isSilentWhereNothingWasSpent() {
    verify(check, on("2024-04-01").withSpent(BigDecimal.ZERO), List.of());
  }

  @Test
  void isSilentUntilTheYearIsOver() {
    verify(check, on("2023-12-31").withSpent(SPENT), List.of());
    verify(check, on("2024-01-01").withSpent(SPENT), List.of("project"));
  }

  @Test
  void isSilentUntilTheDeadlineIsOver() {
    verify(check, due(on("2024-03-15").withSpent(SPENT)), List.of());
    verify(check, due(on("2024-03-16").withSpent(SPENT)), List.of("project"));
  }

  @Test
  void saysWhatWasSpent() {
    assertThat(check.find(on("2024-04-01").withSpent(SPENT)).getFirst().message())
        .isEqualTo("“节日慰问”2023年支出67.06万元，至2024-04-01没有绩效自评表，有支出的项目都应当开展自评。");
  }

  @Test
  void isNotDecidedWithoutAccounts() {
    assertThat(check.notApplicable(on("2024-04-01"))).contains("没有支出数据");
  }

  private static ProjectYear due(ProjectYear year) {
    return year.withDeadlines(
        List.of(
            new Deadline(
                Deadline.Step.SELF_EVALUATION, LocalDate.of(2024, 3, 15), Optional.empty())));
  }
}
