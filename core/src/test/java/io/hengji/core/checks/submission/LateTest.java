package io.hengji.core.checks.submission;

import static io.hengji.core.year.YearTable.on;
import static io.hengji.core.year.YearTable.verify;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.year.Deadline;
import io.hengji.core.year.ProjectYear;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LateTest {

  private final Late check = new Late();

  @Test
  void isSilentOnTheLastDay() {
    verify(check, submitted("2024-03-15"), List.of());
    verify(check, waiting("2024-03-15"), List.of());
  }

  @Test
  void reportsTheDayAfter() {
    verify(check, submitted("2024-03-16"), List.of("project"));
    verify(check, waiting("2024-03-16"), List.of("project"));
  }

  @Test
  void saysTheStepBothDaysAndTheDelay() {
    assertThat(check.find(submitted("2024-03-20")).getFirst().message())
        .isEqualTo("“节日慰问”的绩效自评应于2024-03-15前报送，实际于2024-03-20报送，逾期5天。");
    assertThat(check.find(waiting("2024-03-20")).getFirst().message())
        .isEqualTo("“节日慰问”的绩效自评应于2024-03-15前报送，至2024-03-20没有报送，已逾期5天。");
  }

  @Test
  void leavesAFormThatIsMissingToItsOwnCheck() {
    verify(check, waiting("2024-03-20").withSpent(BigDecimal.TEN), List.of());
  }

  @Test
  void isNotDecidedWithoutDeadlines() {
    assertThat(check.notApplicable(on("2024-03-20"))).contains("没有规定报送期限");
  }

  private static ProjectYear submitted(String day) {
    return due(on("2024-06-01"), Optional.of(LocalDate.parse(day)));
  }

  private static ProjectYear waiting(String today) {
    return due(on(today), Optional.empty());
  }

  private static ProjectYear due(ProjectYear year, Optional<LocalDate> submitted) {
    return year.withDeadlines(
        List.of(new Deadline(Deadline.Step.SELF_EVALUATION, LocalDate.of(2024, 3, 15), submitted)));
  }
}
