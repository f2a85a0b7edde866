package io.hengji.core.checks.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.review.CrossFinding;
import io.hengji.core.review.FormSet;
import io.hengji.core.review.ReportCase;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChapterMissingTest {

  private static final String WHOLE =
      """
      2023年度职工书屋补助绩效评价报告
      # 项目概况
      建设职工书屋。
      # 自评工作组织情况
      成立评价小组。
      # 自评结论
      自评得分88分。
      # 绩效目标完成情况分析
      ## 项目产出情况
      ### 数量指标
      配送图书500册。
      ### 质量指标
      图书合格率100%。
      # 主要经验及做法、存在的问题及原因分析
      逐户走访。存在配送较慢的问题。
      # 下一步打算
      提前采购。
      """;

  private final ChapterMissing check = new ChapterMissing();

  @Test
  void isSilentWhereAllChaptersAreThereInOtherWords() {
    ReportText.verify(check, WHOLE);
  }

  @Test
  void isSilentOnMissingChaptersWithoutARule() {
    ReportCase report = ReportText.of(WHOLE.replace("# 自评结论", "# 其他"));

    assertThat(check.find(ReportCase.of(report.report(), FormSet.of(List.of()), Optional.empty())))
        .isEmpty();
  }

  @Test
  void isSilentOnADecisionThatIsSpokenOf() {
    ReportText.verify(check, WHOLE.replace("## 项目产出情况", "## 项目决策和产出情况\n立项依据充分。"));
  }

  @Test
  void reportsAMissingChapter() {
    List<CrossFinding> found =
        ReportText.verify(
            check, WHOLE.replace("评价报告\n", "评价报告!!\n").replace("# 自评工作组织情况\n成立评价小组。\n", ""));

    assertThat(found.getFirst().message()).contains("评价工作开展情况");
    assertThat(found.getFirst().cites()).containsExactly("test/report.chapters");
  }

  @Test
  void reportsAChapterWithoutText() {
    ReportText.verify(check, WHOLE.replace("# 自评结论\n自评得分88分。", "# 自评结论!!"));
  }

  @Test
  void reportsASectionThatSpeaksOfAnotherPart() {
    List<CrossFinding> found = ReportText.verify(check, WHOLE.replace("## 项目产出情况", "## 项目决策情况!!"));

    assertThat(found.getFirst().message()).contains("项目决策情况", "产出指标");
  }
}
