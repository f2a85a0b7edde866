package io.hengji.core.checks.score;

import static io.hengji.core.review.CheckTable.verify;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.review.CheckTable;
import io.hengji.core.rules.Rule;
import io.hengji.core.rules.RulesOfTests;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GradeOffTotalTest {

  private final GradeOffTotal check = new GradeOffTotal();

  @Test
  void isSilentWithoutTotalOrGrade() {
    verify(check, "总分 100 | 98");
    verify(check, "总分 100 | | 优");
    verify(check, "总分 100 | 98 | 合格");
  }

  @Test
  void acceptsTheGradeOfTheBand() {
    verify(check, "总分 100 | 90 | 优");
    verify(check, "总分 100 | 89.99 | 良");
    verify(check, "总分 100 | 60 | 中");
    verify(check, "总分 100 | 59.5 | 差");
    verify(check, "总分 100 | 98 | 优秀");
    verify(check, "总分 100 | 98 | ☑优 □良 □中 □差");
  }

  @Test
  void isSilentWhereSeveralGradesStandUnmarked() {
    verify(check, "总分 100 | 98 | 优/良/中/差");
  }

  @Test
  void reportsAnotherGrade() {
    verify(check, "总分 100 | 89.99 | 优    !! grade");
    verify(check, "总分 100 | 90 | 良    !! grade");
    verify(check, "总分 100 | 75 | □优 ☑良 □中 □差    !! grade");
  }

  @Test
  void cannotBeDecidedWithoutBands() {
    assertThat(
            check.notApplicable(
                CheckTable.of(
                    "总分 100 | 98 | 优",
                    Optional.of(RulesOfTests.national().without(Rule.GRADES).inForce()))))
        .isPresent();
  }
}
