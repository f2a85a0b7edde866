package io.hengji.core.checks.form;

import static io.hengji.core.review.CheckTable.only;
import static io.hengji.core.review.CheckTable.verify;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.review.CheckTable;
import io.hengji.core.review.Finding;
import io.hengji.core.review.Severity;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MissingIndicatorClassTest {

  private final MissingIndicatorClass check = new MissingIndicatorClass();

  @Test
  void doesNotApplyWithoutABook() {
    assertThat(
            check.notApplicable(
                CheckTable.of("产出指标 | 数量指标 | 人数 | 5人 | 5人 | 10 | 10 |", Optional.empty())))
        .isPresent();
  }

  @Test
  void doesNotApplyToAnotherTree() {
    assertThat(check.notApplicable(CheckTable.of("项目管理 | 财务管理 | 制度 | 健全 | 健全 | 10 | 10 |")))
        .isPresent();
  }

  @Test
  void isSilentWhereEveryClassHasAnIndicator() {
    verify(
        check,
        """
        产出指标 | 数量指标 | 慰问人数 | 1500人 | 1500人 | 50 | 50 |
        效益指标 | 社会效益指标 | 困难职工生活 | 得到改善 | 达成预期指标 | 30 | 30 |
        满意度指标 | 服务对象满意度指标 | 职工满意度 | ≥90% | 95% | 10 | 10 |
        预算执行指标 | | 执行率 | 100% | 100% | 10 | 10 |
        """);
  }

  @Test
  void countsAClassThatStandsUnderAnother() {
    verify(
        check,
        """
        产出指标 | 数量指标 | 慰问人数 | 1500人 | 1500人 | 50 | 50 |
        效益指标 | 社会效益指标 | 困难职工生活 | 得到改善 | 达成预期指标 | 30 | 30 |
        效益指标 | 服务对象满意度指标 | 职工满意度 | ≥90% | 95% | 10 | 10 |
        """);
  }

  @Test
  void reportsAClassWithoutAnIndicator() {
    Finding finding =
        only(
            check,
            """
            产出指标 | 数量指标 | 慰问人数 | 1500人 | 1500人 | 50 | 50 |
            效益指标 | 社会效益指标 | 困难职工生活 | 得到改善 | 达成预期指标 | 30 | 30 |
            分组 满意度指标 | | 10 |
            """);

    assertThat(finding.at()).hasToString("indicators");
    assertThat(finding.severity()).isEqualTo(Severity.BLOCKER);
    assertThat(finding.message()).contains("满意度指标");
    assertThat(finding.cites()).containsExactly("test/weight.classes");
  }
}
