package io.hengji.core.checks.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.review.CrossFinding;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportOffItselfTest {

  private final ReportOffItself check = new ReportOffItself();

  private List<CrossFinding> verify(String text) {
    return ReportText.verify(check, "2023年度职工书屋补助绩效评价报告\n" + text);
  }

  @Test
  void isSilentWhereAllAgrees() {
    verify(
        """
        # 基本情况
        预算100万元，实际支出66.7万元，预算执行率66.7%。发放图书500册，其中：城区300册、郊区150册。
        购书支出60万元，占60%；设备支出40万元，占40%。
        # 评价结论
        自评得分88分，等级为“良”。其中：产出45分；效益26分；满意度10分；预算执行率7分。
        | 项目 | 产出指标 | 效益指标 | 满意度指标 | 预算执行率 | 合计 |
        | 分值 | 50 | 30 | 10 | 10 | 100 |
        | 得分 | 45 | 26 | 10 | 7 | 88 |
        """);
  }

  @Test
  void isSilentOnAPartOfThePartsAndOnTails() {
    verify(
        """
        # 评价结论
        自评得分88分。其中：产出45分；效益26分。
        # 基本情况
        三类支出分别占33.3%、33.3%和占33.4%。总投资100万元，其中：中央60万元，共建40万元，另有捐赠共20万元。
        """);
  }

  @Test
  void isSilentOnATableOfIndicatorsBelowTheParts() {
    verify(
        """
        # 评价结论
        自评得分88分。
        | 一级指标 | 三级指标 | 分值 | 得分 |
        | 产出指标 | 购书册数 | 20 | 18 |
        | 效益指标 | 借阅人次 | 30 | 26 |
        | 合计 | | 100 | 88 |
        """);
  }

  @Test
  void tellsPointsToBeHadFromPointsEarned() {
    verify(
        """
        # 指标分析
        ## 产出指标（50分，得分45分）
        数量指标20分，得分18分。
        ## 效益指标（30分）
        效益指标得分26分。
        """);
  }

  @Test
  void reportsTheTableAgainstTheText() {
    List<CrossFinding> found =
        verify(
            """
            # 评价结论
            自评得分88分。其中：产出46分；效益26分；满意度10分；预算执行率6分。
            | 项目 | 产出指标 | 效益指标 | 满意度指标 | 预算执行率 | 合计 |
            | 得分 | 45 | 26 | 10 | 6 | 88 | !!
            """);

    assertThat(found.getFirst().message()).contains("产出指标", "45分", "46分");
  }

  @Test
  void reportsPartsThatDoNotAddUp() {
    List<CrossFinding> found =
        verify(
            """
            # 评价结论
            自评得分90分。其中：产出45分；效益26分；满意度10分；预算执行率7分。!!
            """);

    assertThat(found.getFirst().message()).contains("合计为88分", "总分为90分");
  }

  @Test
  void reportsAGradeThatIsNotTheTotals() {
    List<CrossFinding> found =
        verify(
            """
            # 评价结论
            自评得分88分，评价等级为“优”。!!
            """);

    assertThat(found.getFirst().cites()).containsExactly("test/grade.bands");
  }

  @Test
  void reportsARateThatItsAmountsDoNotGive() {
    verify(
        """
        # 基本情况
        预算100万元，实际支出66.7万元。
        预算执行率70%。!!
        """);
  }

  @Test
  void reportsSpendingSaidTwice() {
    verify(
        """
        # 基本情况
        实际支出66.7万元。
        # 指标分析
        全年执行数67.6万元。!!
        """);
  }

  @Test
  void reportsPartsAndSharesBeyondTheWhole() {
    verify(
        """
        # 基本情况
        发放图书500册，其中：城区300册、郊区250册。!!
        # 指标分析
        购书占70%，设备占40%。!!
        """);
  }

  @Test
  void reportsAPartThatEarnedOtherPointsInTheTable() {
    verify(
        """
        # 综合评价结论
        本项目自评总分98分。
        | 指标 | 分值 | 得分 |
        | 产出指标 | 50 | 49 |!!
        | 效益指标 | 30 | 30 |
        | 满意度指标 | 10 | 10 |
        | 预算执行率 | 10 | 9 |
        | 合计 | 100 | 98 |
        # 指标分析
        产出指标得47.5分。
        """);
  }
}
