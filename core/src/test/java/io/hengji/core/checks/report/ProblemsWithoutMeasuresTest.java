package io.hengji.core.checks.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemsWithoutMeasuresTest {

  private static final String TITLE = "2023年度职工书屋补助绩效评价报告\n";

  private final ProblemsWithoutMeasures check = new ProblemsWithoutMeasures();

  @Test
  void isSilentWhereEveryProblemHasItsMeasure() {
    ReportText.verify(
        check,
        TITLE
            + """
            # 评价结论
            自评得分88分，存在图书更新较慢的问题。
            # 存在问题
            一是图书更新慢，二是场地偏小。
            # 有关建议
            一是按季更新图书，二是扩大场地。
            """);
  }

  @Test
  void isSilentOnDeniedProblemsAndProblemsSolved() {
    ReportText.verify(
        check,
        TITLE
            + """
            # 评价结论
            不存在截留挪用资金的问题，解决了职工长期存在阅读场地缺乏的问题。
            # 存在问题
            场地偏小。
            # 有关建议
            扩大场地。
            """);
  }

  @Test
  void isSilentOnPlainTextAndOnOneChapterForBoth() {
    ReportText.verify(
        check,
        TITLE
            + """
            # 存在的问题及改进措施
            一是图书更新慢，二是场地偏小，将逐步改进。
            """);
    ReportText.verify(
        check,
        TITLE
            + """
            # 存在问题
            一是图书更新慢，二是场地偏小。
            # 有关建议
            按季更新图书并扩大场地。
            """);
  }

  @Test
  void isSilentOnNoProblemsWithFullPoints() {
    ReportText.verify(
        check,
        TITLE
            + """
            # 评价结论
            自评得分100分。
            # 存在问题
            无。
            # 有关建议
            无。
            """);
  }

  @Test
  void reportsAProblemThatNoChapterTakesUp() {
    assertThat(
            ReportText.verify(
                check,
                TITLE
                    + """
                    # 评价结论
                    该项目主要存在年度目标任务不够精准的问题。!!
                    # 存在问题
                    年度资金安排比例较低。
                    # 有关建议
                    提高年度资金安排。
                    """))
        .singleElement()
        .satisfies(found -> assertThat(found.message()).contains("年度目标任务不够精准"));
  }

  @Test
  void reportsFewerMeasuresThanProblems() {
    ReportText.verify(
        check,
        TITLE
            + """
            # 存在问题
            一是图书更新慢，二是场地偏小，三是宣传不够。
            # 有关建议!!
            一是按季更新图书，二是扩大场地。
            """);
  }

  @Test
  void reportsNoProblemsWithPointsLost() {
    assertThat(
            ReportText.verify(
                check,
                TITLE
                    + """
                    # 评价结论
                    自评得分88分。
                    # 存在问题
                    暂无。!!
                    # 有关建议
                    无。
                    """))
        .singleElement()
        .satisfies(found -> assertThat(found.message()).contains("扣了12分"));
  }

  @Test
  void countsNumberedParagraphsAndASingleMeasure() {
    ReportText.verify(
        check,
        TITLE
            + """
            # 存在问题
            （一）图书更新慢，书目陈旧，借阅的人少，需要按季更新。
            （二）场地偏小，座位不足，读者只能站着看书。
            # 有关建议!!
            （一）按季更新图书，并向职工征集书目，及时公布新书名单。
            """);
  }
}
