package io.hengji.core.checks.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.review.CrossFinding;
import io.hengji.core.review.FormCell;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportOffFormTest {

  private static final String FORM =
      """
      年度 2023
      项目 困难职工帮扶资金
      主管部门 江城市总工会
      资金 年度资金总额 | 120万元 | 110万元 | 99万元 | 10 | 90% | 9
      产出指标 | 数量指标 | 救助困难职工家庭户数 | ≥400户 | 412户 | 20 | 20 |
      产出指标 | 数量指标 | 技能培训人次 | 600人次 | 570人次 | 10 | 9.5 |
      产出指标 | 成本指标 | 户均救助成本 | ≤2500元 | 2300元 | 20 | 20 |
      效益指标 | 社会效益指标 | 受助家庭就业人数 | ≥150人 | 163人 | 30 | 30 |
      满意度指标 | 满意度指标 | 受助职工满意度 | ≥95% | 97% | 10 | 10 |
      总分 100 | 98.5 | 优
      """;

  private final ReportOffForm check = new ReportOffForm();

  private List<CrossFinding> verify(String text) {
    return ReportText.verify(check, "2023年度困难职工帮扶资金绩效评价报告\n" + text, FORM);
  }

  @Test
  void isSilentWhereAllAgrees() {
    verify(
        """
        # 基本情况
        2023年年初预算120万元，调整后预算数110万元，实际支出99万元，执行率90%。
        计划救助困难职工家庭400户，实际救助困难职工家庭412户，技能培训570人次。
        # 综合评价结论
        自评得分98.5分，等级为“优”。其中：产出49.5分；效益30分；满意度10分；预算执行率9分。
        # 指标分析
        ## 数量指标（分值30分，得分29.5分）
        ## 满意度指标
        受助职工满意度达到95%以上。
        """);
  }

  @Test
  void isSilentWithoutTheFormOfItsProjectAndYear() {
    String report =
        """
        2022年度困难职工帮扶资金绩效评价报告
        # 综合评价结论
        自评得分90分。
        """;
    ReportText.verify(check, report, FORM);
    ReportText.verify(check, report.replace("2022", "2023").replace("困难职工帮扶", "农民工培训"), FORM);
  }

  @Test
  void isSilentOnPointsOfAnotherSchemeAndOfOthers() {
    verify(
        """
        # 综合评价结论
        财政部门复评得分85分。评价得分90分。
        | 项目 | 项目决策 | 项目过程 | 产出指标 | 效益指标 | 合计 |
        | 分值 | 20 | 20 | 30 | 30 | 100 |
        | 得分 | 18 | 18 | 26 | 28 | 90 |
        """);
  }

  @Test
  void isSilentWhereTheClassesAreWeighedOtherwise() {
    verify(
        """
        # 综合评价结论
        | 项目 | 产出指标 | 效益指标 | 满意度指标 | 预算执行率 |
        | 分值 | 40 | 40 | 15 | 5 |
        | 得分 | 38 | 38 | 14 | 5 |
        """);
  }

  @Test
  void isSilentOnPartsRoughNumbersAndOtherYears() {
    verify(
        """
        # 基本情况
        2022年预算100万元。市级财政预算60万元，其中：培训预算20万元。预算资金约115万元。
        救助困难职工家庭近500户，其中救助困难职工家庭中的农民工家庭80户。三年累计救助困难职工家庭1200户。
        """);
  }

  @Test
  void isSilentOnRoundedNumbersAndSums() {
    ReportText.verify(
        check,
        """
        2023年度困难职工帮扶资金绩效评价报告
        # 基本情况
        预算67.1万元，执行率66.6%。
        """,
        FORM.replace(
            "120万元 | 110万元 | 99万元 | 10 | 90%", "67.06万元 | 67.06万元 | 44.7万元 | 10 | 66.66%"));
  }

  @Test
  void reportsTotalAndGrade() {
    List<CrossFinding> found =
        verify(
            """
            # 综合评价结论
            最终评价得分为：97分，!!
            评价等级为“良”。!!
            """);

    assertThat(found.getFirst().message()).contains("97分", "98.5分", "“困难职工帮扶资金”自评表");
    assertThat(found.getFirst().against())
        .extracting(FormCell::form, cell -> cell.cell().toString())
        .containsExactly(org.assertj.core.groups.Tuple.tuple(0, "total.score"));
  }

  @Test
  void reportsAClassOnceThoughTextAndTableSayIt() {
    List<CrossFinding> found =
        verify(
            """
            # 综合评价结论
            自评得分98.5分。其中：产出47.5分；效益30分；满意度10分；预算执行率9分。!!
            | 项目 | 分值 | 得分 |
            | 产出指标 | 50 | 47.5 |
            | 效益指标 | 30 | 30 |
            | 满意度指标 | 10 | 10 |
            """);

    assertThat(found.getFirst().against()).hasSize(3);
  }

  @Test
  void reportsMoneyAndRateAgainstTheTotalRow() {
    List<CrossFinding> found =
        verify(
            """
            # 基本情况
            本项目年初预算130万元。!!
            全年执行数98万元。!!
            预算执行率为91.5%。!!
            """);

    assertThat(found)
        .extracting(finding -> finding.against().getFirst().cell().toString())
        .containsExactly("funds[0].initial", "funds[0].executed", "funds[0].rate");
  }

  @Test
  void namesBothScopesWhereTheyDiffer() {
    List<CrossFinding> found =
        ReportText.verify(
            check,
            """
            2023年在职职工社保补助绩效评价报告
            # 指标分析
            ## 数量指标（总分10分，评价得分10分）
            下设1个三级指标，指标值：市总机关在职职工25人，指标值10分。!!
            """,
            """
            年度 2023
            项目 在职职工社保补助
            产出指标 | 数量指标 | 市总机关及下属事业单位在职职工 | 46人 | 46人 | 10 | 10 |
            """);

    assertThat(found.getFirst().message()).contains("市总机关在职职工", "25人", "下属事业单位", "46人");
  }

  @Test
  void holdsWhatWasDoneAgainstTheActual() {
    List<CrossFinding> found =
        verify(
            """
            # 基本情况
            实际完成技能培训600人次。!!
            """);

    assertThat(found.getFirst().against().getFirst().cell()).hasToString("indicators[1].actual");
  }

  @Test
  void findsTheFormOfAllTheSpendingOfAUnit() {
    List<CrossFinding> found =
        ReportText.verify(
            check,
            """
            2022年清河县林业局部门整体支出绩效评价报告
            # 基本情况
            实际支出45万元。!!
            """,
            """
            标题 部门整体支出绩效自评表
            年度 2022
            实施单位 清河县林业局
            资金 年度资金总额 | 50万元 | 50万元 | 50万元 | 10 | 100% | 10
            """);

    assertThat(found.getFirst().message()).contains("清河县林业局自评表");
  }

  @Test
  void comparesEachProjectInItsOwnSection() {
    String other =
        """
        年度 2023
        项目 农民工技能培训补助
        资金 年度资金总额 | 50万元 | 50万元 | 50万元 | 10 | 100% | 10
        """;
    ReportText.verify(
        check,
        """
        2023年度江城市总工会绩效自评报告
        # 项目情况
        ## 困难职工帮扶资金
        实际支出99万元。
        ## 农民工技能培训补助
        实际支出45万元。!!
        """,
        FORM,
        other);
  }

  @Test
  void carriesTheSubjectOverToWhatWasDone() {
    verify(
        """
        # 指标分析
        救助困难职工家庭户数目标值为400户，实际完成382户。!!
        技能培训人次计划600人次，实际为570人次。
        """);
  }

  @Test
  void knowsAnIndicatorByPartOfItsNameAndTimesByTheWhole() {
    ReportText.verify(
        check,
        """
        2023年度困难职工帮扶资金绩效评价报告
        # 指标分析
        入户走访320户，满意度79%。!!
        服务站开放308天，平均每站接待12人次。!!
        户均救助成本平均支出2100元。
        """,
        FORM + "产出指标 | 数量指标 | 服务站开放天数 | ≥310天 | 318天 | 10 | 10 |\n");
  }

  @Test
  void knowsAmongLikeNamesTheOneThatIsTheWholeSubject() {
    ReportText.verify(
        check,
        """
        2023年度困难职工帮扶资金绩效评价报告
        # 指标分析
        图书馆新增藏品图书目标值为5900册，实际完成5192册。!!
        文化馆新增藏品图书5300册。
        新增藏品图书8000册。各图书馆和文化馆新增藏品图书9000册。
        """,
        FORM
            + "产出指标 | 数量指标 | 图书馆新增藏品图书 | ≥5900册 | 6256册 | 10 | 10 |\n"
            + "产出指标 | 数量指标 | 文化馆新增藏品图书 | ≥5300册 | 5300册 | 10 | 10 |\n");
  }

  @Test
  void takesTheHeadOfAnAmountForNoYear() {
    String form = FORM.replace("99万元", "21669.04万元").replace("110万元", "23477.60万元");

    ReportText.verify(
        check,
        """
        2023年度困难职工帮扶资金绩效评价报告
        # 基本情况
        2023年全年预算23477.60万元，全年支出20802.28万元。!!
        全年支出2080.28万元。!!
        2022年全年支出1200万元。截至20221231，全年支出1300万元。
        """,
        form);
  }
}
