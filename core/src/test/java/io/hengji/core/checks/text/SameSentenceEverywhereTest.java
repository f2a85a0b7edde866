package io.hengji.core.checks.text;

import static io.hengji.core.review.CheckTable.verify;

import org.junit.jupiter.api.Test;

class SameSentenceEverywhereTest {

  private final SameSentenceEverywhere check = new SameSentenceEverywhere();

  @Test
  void isSilentOnShortPhrasesFiguresAndDeadlines() {
    verify(
        check,
        """
        产出指标 | 质量指标 | 资金使用 | 符合相关文件要求 | 符合相关文件要求 | 5 | 5 |
        产出指标 | 质量指标 | 资金管理 | 符合相关文件要求 | 符合相关文件要求 | 5 | 5 |
        产出指标 | 时效指标 | 慰问 | 2019年12月31日之前完成 | 2019年12月31日之前完成 | 5 | 5 |
        产出指标 | 时效指标 | 培训 | 2019年12月31日之前完成 | 2019年12月31日之前完成 | 5 | 5 |
        产出指标 | 成本指标 | 慰问 | 按规定标准执行，需资金400，000元 | 按规定标准执行，需资金400，000元 | 5 | 5 |
        产出指标 | 成本指标 | 培训 | 按规定标准执行，需资金400，000元 | 按规定标准执行，需资金400，000元 | 5 | 5 |
        """);
  }

  @Test
  void isSilentWhereActualsDiffer() {
    verify(
        check,
        """
        效益指标 | 社会效益指标 | 慰问 | 帮助困难职工改善生活水平 | 达成预期指标 | 5 | 5 |
        效益指标 | 社会效益指标 | 培训 | 帮助困难职工改善生活水平 | 达成预期指标 | 5 | 5 |
        """);
  }

  @Test
  void isSilentOnASentenceThatStandsOnce() {
    verify(
        check,
        """
        效益指标 | 社会效益指标 | 慰问 | 帮助困难职工改善生活水平 | 帮助困难职工改善生活水平 | 5 | 5 |
        """);
  }

  @Test
  void reportsTheFirstRowOfEachSentence() {
    verify(
        check,
        """
        效益指标 | 社会效益指标 | 慰问 | 帮助困难职工改善生活水平 | 帮助困难职工改善生活水平 | 5 | 5 |     !!
        效益指标 | 社会效益指标 | 培训 | 帮助困难职工改善生活水平。 | 帮助困难职工改善生活水平 | 5 | 5 |
        效益指标 | 可持续影响指标 | 慰问 | 通过救助早日实现解困脱困 | 通过救助早日实现解困脱困 | 5 | 5 |     !!
        效益指标 | 可持续影响指标 | 培训 | 通过救助早日实现解困脱困 | 通过救助早日实现解困脱困 | 5 | 5 |
        """);
  }
}
