package io.hengji.core.checks.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.review.CrossFinding;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportDatesOffTest {

  private static final String FORM =
      """
      年度 2023
      项目 职工书屋补助
      产出指标 | 时效指标 | 2023年底前 | 当年完成 | 当年完成 | 10 | 10 |
      """;
  private static final String DATED =
      """
      年度 2023
      项目 职工书屋补助
      产出指标 | 时效指标 | 图书配送完成时间 | 2023年9月底前 | 2023年9月20日 | 10 | 10 |
      产出指标 | 时效指标 | 设备安装完成时间 | 2023年11月底前 | 2023年11月2日 | 10 | 10 |
      """;

  private final ReportDatesOff check = new ReportDatesOff();

  private List<CrossFinding> verify(String form, String text) {
    return ReportText.verify(check, "2023年度职工书屋补助绩效评价报告\n" + text, form);
  }

  @Test
  void isSilentWhereTheDaysAgree() {
    verify(
        FORM,
        """
        # 指标分析
        ## 时效指标
        2023年12月底前完成，分值10分。
        """);
  }

  @Test
  void isSilentOnTheDayOfCompletionAndOnSeveralDays() {
    verify(
        FORM,
        """
        # 指标分析
        ## 时效指标
        实际于2023年9月20日完成。2023年3月启动至2023年6月底前完成第一批。
        ## 社会效益
        2023年6月底前完成满意度调查。
        """);
  }

  @Test
  void isSilentWhereADayCouldBeOfSeveralIndicators() {
    verify(
        DATED,
        """
        # 指标分析
        ## 时效指标
        2023年6月底前完成。
        """);
  }

  @Test
  void reportsAnotherDueDayInTheSectionOnTimeliness() {
    List<CrossFinding> found =
        verify(
            FORM,
            """
            # 指标分析
            ## 时效指标
            2023年6月底前完成，分值10分。!!
            """);

    assertThat(found.getFirst().message()).contains("2023-06-30", "2023-12-31");
    assertThat(found.getFirst().against())
        .extracting(cell -> cell.cell().toString())
        .containsExactly("indicators[0].target", "indicators[0].level3");
  }

  @Test
  void reportsAnotherDueDayInTheWordsOfAnIndicator() {
    List<CrossFinding> found =
        verify(
            DATED,
            """
            # 基本情况
            设备安装完成时间为2023年10月底前。!!
            """);

    assertThat(found.getFirst().against().getFirst().cell()).hasToString("indicators[1].target");
  }

  @Test
  void knowsAmongLikeNamesTheOneWrittenOut() {
    List<CrossFinding> found =
        verify(
            """
            年度 2023
            项目 职工书屋补助
            产出指标 | 时效指标 | 东区职工书屋图书配送完成时间 | 2023年9月底前 | 2023年9月20日 | 10 | 10 |
            产出指标 | 时效指标 | 西区职工书屋图书配送完成时间 | 2023年11月底前 | 2023年11月2日 | 10 | 10 |
            """,
            """
            # 指标分析
            西区职工书屋图书配送完成时间的计划时限为2023年10月底前，已按期完成。!!
            东区职工书屋图书配送完成时间的计划时限为2023年9月底前，已按期完成。
            职工书屋图书配送完成时间的计划时限为2023年8月底前。
            """);

    assertThat(found.getFirst().against().getFirst().cell()).hasToString("indicators[1].target");
  }
}
