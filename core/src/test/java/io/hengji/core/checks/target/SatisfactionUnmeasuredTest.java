package io.hengji.core.checks.target;

import static io.hengji.core.review.CheckTable.verify;

import org.junit.jupiter.api.Test;

class SatisfactionUnmeasuredTest {

  private final SatisfactionUnmeasured check = new SatisfactionUnmeasured();

  @Test
  void isSilentOnOtherIndicators() {
    verify(check, "效益指标 | 社会效益指标 | 生活改善 | 是否改善 | 是 | 10 | 10 |");
  }

  @Test
  void isSilentWithoutATarget() {
    verify(
        check,
        """
        满意度指标 | 服务对象满意度指标 | 满意度 | | | 10 | |
        满意度指标 | 服务对象满意度指标 | 满意度 | / | 满意 | 10 | 10 |
        """);
  }

  @Test
  void isSilentOnFiguresInTargetOrActualAndOnComplaints() {
    verify(
        check,
        """
        满意度指标 | 服务对象满意度指标 | 职工满意度 | ≥90% | 满意 | 10 | 10 |
        满意度指标 | 服务对象满意度指标 | 职工满意度 | 满意 | 95% | 10 | 10 |
        满意度指标 | 服务对象满意度指标 | 职工群体 | 0.93 | 0.93 | 10 | 10 |
        满意度指标 | 服务对象满意度指标 | 投诉情况 | 无投诉 | 无投诉 | 10 | 10 |
        """);
  }

  @Test
  void reportsSatisfactionInWords() {
    verify(
        check,
        """
        满意度指标 | 服务对象满意度指标 | 困难职工满意度 | 满意 | 满意 | 10 | 10 |     !! target
        满意度指标 | | 受益对象 | 基本满意 | 达成预期指标 | 10 | 10 |               !! target
        效益指标 | 社会效益指标 | 群众满意度 | 较高 | 较高 | 10 | 10 |              !! target
        """);
  }
}
