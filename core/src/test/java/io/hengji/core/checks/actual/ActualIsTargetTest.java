package io.hengji.core.checks.actual;

import static io.hengji.core.review.CheckTable.verify;

import org.junit.jupiter.api.Test;

class ActualIsTargetTest {

  private final ActualIsTarget check = new ActualIsTarget();

  @Test
  void isSilentOnFiguresAndShortWords() {
    verify(
        check,
        """
        产出指标 | 成本指标 | 项目成本 | 140.4万元 | 140.4万元 | 10 | 10 |
        产出指标 | 时效指标 | 完成时间 | 春节前完成 | 春节前完成 | 10 | 10 |
        产出指标 | 质量指标 | 补助标准 | 符合相关文件要求 | 符合相关文件要求 | 10 | 10 |
        满意度指标 | 服务对象满意度指标 | 职工满意度 | 满意 | 满意 | 10 | 10 |
        """);
  }

  @Test
  void leavesASentenceOfSeveralRowsToTheChecksOfRepetition() {
    verify(
        check,
        """
        效益指标 | 社会效益指标 | 慰问 | 帮助困难职工改善生活条件早日脱困 | 帮助困难职工改善生活条件早日脱困 | 10 | 10 |
        效益指标 | 社会效益指标 | 培训 | 帮助困难职工改善生活条件早日脱困 | 帮助困难职工改善生活条件早日脱困 | 10 | 10 |
        """);
  }

  @Test
  void reportsAnOperatorInTheActual() {
    verify(
        check,
        """
        产出指标 | 数量指标 | 管道长度 | ≥266米 | ≥266米 | 10 | 10 |          !! actual
        满意度指标 | 服务对象满意度指标 | 职工满意度 | ≥90% | 95%以上 | 10 | 10 |  !! actual
        产出指标 | 成本指标 | 项目成本 | ≤50万元 | 不超过50万元 | 10 | 10 |     !! actual
        """);
  }

  @Test
  void reportsALongSentenceThatIsTheTargets() {
    verify(
        check,
        """
        产出指标 | 成本指标 | 慰问 | 按200元/人，慰问3000人，需资金600，000元. | 按200元/人，慰问3000人，需资金600，000元 | 2 | 2 |   !! actual
        """);
  }
}
