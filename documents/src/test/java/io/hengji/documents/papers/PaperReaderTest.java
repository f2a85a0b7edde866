package io.hengji.documents.papers;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.form.Cell;
import io.hengji.core.form.FormYear;
import io.hengji.core.form.Place;
import io.hengji.core.report.ListedProject;
import io.hengji.core.report.ProjectList;
import io.hengji.core.report.Report;
import io.hengji.core.report.Section;
import io.hengji.documents.flat.FlatText;
import io.hengji.documents.grid.Block;
import io.hengji.documents.grid.Document;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.grid.Line;
import io.hengji.documents.grid.UnreadableFile;
import io.hengji.documents.text.TextReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PaperReaderTest {

  private static final String FORM =
      """
      项目支出绩效自评表
      （2023年度）
      | 项目名称 | 职工书屋补助 |
      | 主管部门 | 江城市总工会 | 实施单位 | 职工服务中心 |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
      | 产出指标 | 数量指标 | 配送图书 | ≥500册 | 520册 | 50 | 50 |
      | 总分 | | | | | 100 | 100 |
      """;

  @Test
  void readsChaptersSectionsAndParagraphs() throws UnreadableFile {
    Report report =
        report(
            """
            2023年度职工书屋补助绩效评价报告
            一、项目基本情况
            （一）项目概况
            为职工配送图书500册。
            1.资金安排。预算20万元，由市级财政安排。
            二、绩效评价工作开展情况
            （一）成立小组，查阅资料，核对台账，走访职工，听取意见，形成结论并报领导小组审定。
            三、有关建议
            无
            """);

    assertThat(report.title().text()).isEqualTo("2023年度职工书屋补助绩效评价报告");
    assertThat(report.year().map(FormYear::value)).contains(2023);
    assertThat(outline(report))
        .isEqualTo(
            """
            一、 项目基本情况
              （一） 项目概况
                > 为职工配送图书500册。
                1. 资金安排
                  > 预算20万元，由市级财政安排。
            二、 绩效评价工作开展情况
              （一）
                > 成立小组，查阅资料，核对台账，走访职工，听取意见，形成结论并报领导小组审定。
            三、 有关建议
              > 无
            """);
  }

  @Test
  void readsPartsAndArabicChapters() throws UnreadableFile {
    assertThat(
            outline(
                report(
                    """
                    江城市总工会部门整体支出绩效自评报告
                    第一部分 部门概况
                    一、部门职责
                    服务职工群众，维护职工合法权益，组织职工开展劳动和技能竞赛，参与民主管理。
                    第二部分 存在的问题
                    1、预算编制不细
                    部分项目没有分到季度，年中调整较多，执行进度前慢后快，年底集中支付。
                    """)))
        .isEqualTo(
            """
            第一部分 部门概况
              一、 部门职责
                > 服务职工群众，维护职工合法权益，组织职工开展劳动和技能竞赛，参与民主管理。
            第二部分 存在的问题
              1、 预算编制不细
                > 部分项目没有分到季度，年中调整较多，执行进度前慢后快，年底集中支付。
            """);
  }

  @Test
  void readsChaptersWhoseNumbersTheFileKeepsToItself() throws UnreadableFile {
    List<Block> blocks = new ArrayList<>();
    int at = 1;
    for (String line :
        List.of(
            "2023年度职工书屋补助绩效评价报告",
            "项目基本情况",
            "为职工配送图书500册，覆盖企业二十家，由市总工会职工服务中心组织实施，按季度配送到企业。",
            "存在的问题及原因分析",
            "图书更新较慢，少数企业没有专人管理。")) {
      blocks.add(new Line(new Cell(line, new Place.AtParagraph(at++))));
    }

    Report report =
        PaperReader.read(new Document("report.docx", blocks, List.of())).reports().getFirst();

    assertThat(report.sections())
        .extracting(section -> section.heading().text())
        .containsExactly("项目基本情况", "存在的问题及原因分析");
  }

  @Test
  void joinsLinesThatAPageOrANarrowTextBroke() throws UnreadableFile {
    assertThat(
            outline(
                report(
                    """
                    2023年度职工书屋补助绩效评价报告

                    一、项目基本情况

                    为丰富职工文化生活，市总工会在企业建设职工书

                    - 1 -

                    屋，配送图书 500 册，覆盖企业 20 家，安排预算资

                    金20万元。

                    二、有关建议

                    继续建设。
                    """)))
        .isEqualTo(
            """
            一、 项目基本情况
              > 为丰富职工文化生活，市总工会在企业建设职工书屋，配送图书 500 册，覆盖企业 20 家，安排预算资金20万元。
            二、 有关建议
              > 继续建设。
            """);
  }

  @Test
  void leavesCoverAndContentsOut() throws UnreadableFile {
    assertThat(
            outline(
                report(
                    """
                    职工书屋补助
                    绩效评价报告
                    目录
                    一、项目基本情况........1
                    二、有关建议........2
                    2023年度职工书屋补助绩效评价报告
                    一、项目基本情况
                    为职工配送图书500册，覆盖企业二十家，由市总工会职工服务中心组织实施，按季度配送到企业。
                    二、有关建议
                    继续建设。
                    """)))
        .startsWith("一、 项目基本情况\n  > 为职工")
        .endsWith("二、 有关建议\n  > 继续建设。\n");
  }

  @Test
  void readsAScoreTableThatSpacesDivide() throws UnreadableFile {
    Report report =
        report(
            """
            2023年度职工书屋补助绩效评价报告
            一、项目基本情况
            为职工配送图书500册，覆盖企业二十家，由市总工会职工服务中心组织实施，按季度配送到企业。
            二、评价结论
            评价得分如下表所示：
            项 目 产出指标 效益指标 得分合计
            标准分值 50 30 80
            评价得分 49.5 30 79.5
            三、有关建议
            """);

    assertThat(report.tables()).hasSize(1);
    assertThat(report.tables().getFirst().section()).isEqualTo(1);
    assertThat(report.tables().getFirst().rows())
        .extracting(row -> row.stream().map(Cell::text).toList())
        .containsExactly(
            List.of("项目", "产出指标", "效益指标", "得分合计"),
            List.of("标准分值", "50", "30", "80"),
            List.of("评价得分", "49.5", "30", "79.5"));
  }

  @Test
  void goesOnBehindAFormThatStandsInTheReport() throws UnreadableFile {
    Report report =
        report(
            """
            2023年度职工书屋补助绩效评价报告
            一、项目基本情况
            为职工配送图书500册，覆盖企业二十家，由市总工会职工服务中心组织实施，按季度配送到企业。
            """
                + FORM
                + """
                二、有关建议
                继续建设。
                """);

    assertThat(report.sections())
        .extracting(section -> section.heading().text())
        .containsExactly("项目基本情况", "有关建议");
    assertThat(report.tables()).isEmpty();
  }

  @Test
  void findsNoReportInFormsNoticesAndLetters() throws UnreadableFile {
    assertThat(papers(FORM).isEmpty()).isTrue();
    assertThat(
            papers(
                    """
                    关于报送绩效评价报告的通知
                    一、报送时间
                    请各单位于3月底前报送。
                    附件：1.绩效评价报告
                    """)
                .isEmpty())
        .isTrue();
    assertThat(papers("项目支出绩效自评报告\n" + FORM.replaceFirst(".*\n", "")).reports()).isEmpty();
  }

  @Test
  void readsAListWithItsDepartmentYearAndAmounts() throws UnreadableFile {
    ProjectList list =
        list(
            """
            江城市总工会2023年度部门绩效自评项目清单
            单位：万元
            | 序号 | 项目名称 | 实施单位 | 预算金额 | 备注 |
            | 1 | 职工书屋补助 | 职工服务中心 | 20 | |
            | 2 | 劳动竞赛 | 经济部 | 15.5 | 新增 |
            | | 合计 | | 35.5 | |
            """);

    assertThat(list.department().text()).isEqualTo("江城市总工会");
    assertThat(list.year().map(FormYear::value)).contains(2023);
    assertThat(list.projects())
        .extracting(
            p -> p.project().text(),
            p -> p.unit().text(),
            p -> p.amount().text(),
            ListedProject::amountUnit)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("职工书屋补助", "职工服务中心", "20", "万元"),
            org.assertj.core.groups.Tuple.tuple("劳动竞赛", "经济部", "15.5", "万元"));
  }

  @Test
  void readsAListThatSpacesDivideUpToItsLastNumber() throws UnreadableFile {
    ProjectList list =
        list(
            """
            江城市总工会部门绩效自评项目清单

            序号 项目名称 备注

            1 职工书屋补助

            2 劳动竞赛 新增

            附件1
            """);

    assertThat(list.projects())
        .extracting(project -> project.project().text())
        .containsExactly("职工书屋补助", "劳动竞赛");
    assertThat(list.projects().getLast().remark().text()).isEqualTo("新增");
  }

  @Test
  void takesNoOtherTableForAList() throws UnreadableFile {
    assertThat(
            papers(
                    """
                    2023年度预算公开表
                    | 项目名称 | 金额 |
                    | 职工书屋补助 | 20 |
                    """)
                .isEmpty())
        .isTrue();
    assertThat(papers(FORM).lists()).isEmpty();
  }

  private static Report report(String text) throws UnreadableFile {
    List<Report> reports = papers(text).reports();
    assertThat(reports).hasSize(1);
    return reports.getFirst();
  }

  private static ProjectList list(String text) throws UnreadableFile {
    List<ProjectList> lists = papers(text).lists();
    assertThat(lists).hasSize(1);
    return lists.getFirst();
  }

  private static Papers papers(String text) throws UnreadableFile {
    return PaperReader.read(
        FlatText.rebuild(TextReader.read("paper.txt", text, Limits.STANDARD), Limits.STANDARD));
  }

  private static String outline(Report report) {
    return report.sections().stream().map(PaperReaderTest::outline).collect(Collectors.joining());
  }

  private static String outline(Section section) {
    String indent = "  ".repeat(Math.max(0, section.depth() - 1));
    String head = (section.number() + " " + section.heading().text()).strip();
    return section.paragraphs().stream()
        .map(cell -> indent + "  > " + cell.text() + "\n")
        .collect(Collectors.joining("", indent + head + "\n", ""));
  }
}
