package io.hengji.core.checks.monitoring;

import static io.hengji.core.year.YearTable.on;
import static io.hengji.core.year.YearTable.progress;
import static io.hengji.core.year.YearTable.verifyProgress;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProgressBehindTest {

  private final ProgressBehind check = new ProgressBehind();

  @Test
  void isSilentWithinTheDeviation() {
    verify("产出指标 | 数量指标 | 慰问人数 | ≥1000人 | 346人 | 20");
  }

  @Test
  void reportsWhatLiesBeyondIt() {
    verify("产出指标 | 数量指标 | 慰问人数 | ≥1000人 | 345人 | 20 !! actual");
  }

  @Test
  void isSilentOnRatesPricesAndWhatShouldBeLow() {
    verify(
        """
        产出指标 | 质量指标 | 资格审核准确率 | ≥98% | 10% | 10
        产出指标 | 成本指标 | 人均慰问标准 | ≥200元/人 | 10元/人 | 10
        产出指标 | 时效指标 | 办结时间 | ≤10天 | 1天 | 10
        产出指标 | 质量指标 | 投诉件数 | ≤10件 | 0件 | 10
        满意度指标 | 服务对象满意度指标 | 满意度 | ≥90% | 50% | 10
        """);
  }

  @Test
  void isSilentWhereNothingWasFilledIn() {
    verify("产出指标 | 数量指标 | 慰问人数 | ≥1000人 | | 20");
  }

  @Test
  void reportsADeadlineThatIsOverWithNothingDone() {
    verify(
        """
        产出指标 | 时效指标 | 发放时间 | 3月底前 | | 10 !! actual
        产出指标 | 时效指标 | 培训时间 | 3月底前 | 已完成 | 10
        产出指标 | 时效指标 | 验收时间 | 6月30日前 | | 10
        产出指标 | 时效指标 | 建档时间 | 12月底前 | | 10
        """);
  }

  @Test
  void saysWhatWasReachedOfWhatAndHowMuchTimeIsOver() {
    assertThat(
            check
                .find(
                    on("2023-06-30")
                        .withProgress(
                            progress(
                                "2023-06-30", "年度 2023\n产出指标 | 数量指标 | 慰问人数 | ≥1000人 | 200人 | 20")))
                .getFirst()
                .message())
        .isEqualTo("数量指标“慰问人数”：至6月30日完成“200人”，是指标值“≥1000人”的20%，时间进度49.59%，落后超过15个百分点，应当说明原因、采取措施。");
  }

  @Test
  void isNotDecidedWithoutFigures() {
    assertThat(check.notApplicable(on("2023-06-30"))).contains("没有监控数据");
  }

  private void verify(String rows) {
    verifyProgress(check, "2023-06-30", "年度 2023\n" + rows);
  }
}
