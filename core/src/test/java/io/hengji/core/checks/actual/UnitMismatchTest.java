package io.hengji.core.checks.actual;

import static io.hengji.core.review.CheckTable.only;
import static io.hengji.core.review.CheckTable.verify;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnitMismatchTest {

  private final UnitMismatch check = new UnitMismatch();

  @Test
  void isSilentWhereAUnitIsMissing() {
    verify(
        check,
        """
        产出指标 | 数量指标 | 慰问人数 | ≥100人 | 120 | 10 | 10 |
        产出指标 | 数量指标 | 走访户数 | 100 | 120户 | 10 | 10 |
        效益指标 | 社会效益指标 | 生活改善 | 生活改善 | 100人 | 10 | 10 |
        产出指标 | 数量指标 | 培训人数 | ≥100人 | 达成预期指标 | 10 | 10 |
        """);
  }

  @Test
  void acceptsUnitsThatConvertAndCountingWordsForTheSame() {
    verify(
        check,
        """
        产出指标 | 成本指标 | 项目成本 | ≤140.4万元 | 1404000元 | 10 | 10 |
        产出指标 | 数量指标 | 造林面积 | 15公顷 | 225亩 | 10 | 10 |
        产出指标 | 数量指标 | 慰问人数 | ≥100人 | 120名 | 10 | 10 |
        产出指标 | 数量指标 | 补助学校 | 8个 | 8所 | 10 | 10 |
        产出指标 | 质量指标 | 补助标准 | 530元/人·月 | 583元/人·月 | 10 | 10 |
        产出指标 | 质量指标 | 慰问标准 | 200元/人 | 200元 | 10 | 10 |
        产出指标 | 数量指标 | 受益人数（万人） | 1.5 | 15320人 | 10 | 10 |
        产出指标 | 数量指标 | 安装路灯 | 120盏 | 120个 | 10 | 10 |
        """);
  }

  @Test
  void reportsUnitsThatDoNotConvert() {
    verify(
        check,
        """
        产出指标 | 数量指标 | 慰问规模 | ≥100人 | 100户 | 10 | 10 |           !! actual
        产出指标 | 质量指标 | 设备完好 | ≥95% | 95台 | 10 | 10 |             !! actual
        产出指标 | 数量指标 | 救助规模 | ≥100人 | 20万元 | 10 | 10 |          !! actual
        产出指标 | 质量指标 | 补助标准 | 530元/人 | 530元/户 | 10 | 10 |      !! actual
        """);
  }

  @Test
  void namesBothUnits() {
    assertThat(only(check, "产出指标 | 数量指标 | 慰问规模 | ≥100人 | 100户 | 10 | 10 |").message())
        .contains("以“人”计")
        .contains("以“户”计");
  }
}
