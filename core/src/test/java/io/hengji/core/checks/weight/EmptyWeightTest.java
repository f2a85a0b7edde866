package io.hengji.core.checks.weight;

import static io.hengji.core.review.CheckTable.verify;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.review.CheckTable;
import org.junit.jupiter.api.Test;

class EmptyWeightTest {

  private final EmptyWeight check = new EmptyWeight();

  @Test
  void doesNotApplyWhereOnlyLevelsHaveWeights() {
    assertThat(
            check.notApplicable(
                CheckTable.of("产出指标 | 数量指标 | 人数 | 5人 | 5人 | | |\n分组 产出指标 | | 50 |")))
        .isPresent();
  }

  @Test
  void isSilentWhereEveryRowHasItsWeight() {
    verify(
        check,
        """
        产出指标 | 数量指标 | 慰问人数 | 1500人 | 1500人 | 0 | 0 |
        """);
  }

  @Test
  void reportsRowsWithoutAWeight() {
    verify(
        check,
        """
        产出指标 | 数量指标 | 慰问人数 | 1500人 | 1500人 | 20 | 20 |
        产出指标 | 数量指标 | 走访户数 | 100户 | 100户 | | 10 |     !! weight
        产出指标 | 数量指标 | 培训人数 | 100人 | 100人 | / | 10 |     !! weight
        """);
  }
}
