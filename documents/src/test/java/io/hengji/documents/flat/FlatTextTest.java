package io.hengji.documents.flat;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.form.Cell;
import io.hengji.core.form.Form;
import io.hengji.core.form.Indicator;
import io.hengji.core.form.Place;
import io.hengji.documents.forms.FormReader;
import io.hengji.documents.grid.Block;
import io.hengji.documents.grid.Document;
import io.hengji.documents.grid.Grid;
import io.hengji.documents.grid.GridCell;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.grid.Line;
import io.hengji.documents.grid.UnreadableFile;
import io.hengji.documents.text.TextReader;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FlatTextTest {

  @Test
  void readsEveryRowOfAFormWhoseCellsAreBrokenOverLines() throws Exception {
    List<String> rows = rows(rebuild("school-repair.txt"));

    assertThat(rows)
        .contains(
            "项目名称|校舍维修改造",
            "主管部门|某某县教育局",
            "实施单位|某某中学",
            "年度资金总额：|80.5万元|76万元|74.2万元|10|97.63%|9.76",
            "其中：本年财政拨款|80.5万元|76万元|74.2万元|10|97.63%|9.76",
            "上年结转资金||||||",
            "其他资金||||||",
            "维修漏雨校舍12间，更换门窗300平方米。|维修校舍11间，更换门窗310平方米，师生满意",
            "产出指标(50分)|数量指标|维修校舍间数|12间|11间|10|9|一间因雨季延后，已列入下年计划",
            "产出指标(50分)|数量指标|更换门窗面积|300平方米|310平方米|10|10|",
            "产出指标(50分)|质量指标|工程一次验收合格|是否合格|是|10|10|",
            "产出指标(50分)|时效指标|在秋季学期开学以前完成全部维修工作|8月底前|8月25日完成|10|10|",
            "产出指标(50分)|成本指标|维修总费用控制在80.5万元以内|≤80.5万元|74.2万元|10|10|",
            "效益指标(30分)|社会效益指标|改善办学条件|是否改善|是|20|20|",
            "效益指标(30分)|可持续影响指标|校舍使用年限得到延长|是否延长|是|10|10|",
            "满意度指标(10分)|服务对象满意度指标|师生满意度|≥95%|97%|10|10|",
            "总分|||||100|98.76|");
  }

  @Test
  void leavesListsAndReportsAsTheLinesTheyAre() throws Exception {
    Document document = rebuild("school-repair.txt");

    assertThat(lines(document))
        .contains(
            "序号 项目名称 备注",
            "2 教师培训",
            "项目支出绩效自评表",
            "（2022年度）",
            "2022年校舍维修改造绩效评价报告",
            "本项目产出指标50分，效益指标30分，年度指标值12间。")
        .contains("2.其他资金包括单位自有资金。");
    assertThat(document.blocks()).filteredOn(Grid.class::isInstance).hasSize(1);
    assertThat(document.unread()).isEmpty();
  }

  @Test
  void readsGluedCellsAndRowsOfLevels() throws Exception {
    Document document = rebuild("training.txt");

    assertThat(rows(document))
        .contains(
            "年度资金总额|2,500,000.00|2,500,000.00|2,400,000.00|10.00|0.96|9.60",
            "其中：当年财政拨款|2,500,000.00|2,500,000.00|2,400,000.00|||",
            "开展各类职业技能培训，提升劳动者就业能力，全年培训不少于2000人。|已按计划完成",
            "其他需要说明的事项|无",
            "总分值|100.00",
            "总得分|98.60",
            "自评等级|优",
            "产出指标|||50.00|49.00|",
            "数量指标|||25.00|24.00|",
            "焊工培训|800人|780人|15.00|14.00|部分学员因外出务工中途退学，下年提前摸底",
            "电工培训|600人|600人|10.00|10.00|按计划完成",
            "焊工培训|按每人800元标准补助，培训800人，需资金640，000元"
                + "|按每人800元标准补助，培训780人，需资金624，000元|25.00|25.00|按计划完成",
            "焊工培训|通过培训提高劳动者技能，帮助其稳定就业。" + "|通过培训提高劳动者技能，帮助其稳定就业。|30.00|30.00|按计划完成",
            "参训学员|0.9|0.95|10.00|10.00|下年继续做好培训后的跟踪服务");
    assertThat(document.unread()).isEmpty();
  }

  @Test
  void readsAFormInOneLine() throws Exception {
    String text =
        "某县项目支出绩效自评表 (2022年度) 项目名称 校舍维修 主管部门 教育局 实施单位 某中学"
            + " 项目资金(万元) 预算数 执行数 分值 执行率 得分 年度资金总额 202010100.00%10"
            + " 年度总体目标 预期目标 实际完成情况 维修校舍两处 已维修两处"
            + " 绩效指标 一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分 偏差原因分析及改进措施"
            + " 产出指标 (50分) 数量指标 维修校舍数量 ≥2处 2处 30 30 质量指标 验收合格率 100% 100% 20 20"
            + " 效益指标 (30分) 社会效益指标 改善办学条件 明显改善 明显改善 30 30"
            + " 满意度指标 (10分) 服务对象满意度指标 师生满意度 ≥95% 96% 10 10 总分 100 100";

    assertThat(rows(rebuild(List.of(text))))
        .contains(
            "年度资金总额|20|20|10|100.00%|10",
            "维修校舍两处|已维修两处",
            "产出指标 (50分)|数量指标|维修校舍数量|≥2处|2处|30|30|",
            "产出指标 (50分)|质量指标|验收合格率|100%|100%|20|20|",
            "效益指标 (30分)|社会效益指标|改善办学条件|明显改善|明显改善|30|30|",
            "满意度指标 (10分)|服务对象满意度指标|师生满意度|≥95%|96%|10|10|",
            "总分|||||100|100|");
  }

  @Test
  void putsMergedCellsBackIntoTableCopiedWithTabs() throws Exception {
    String text =
        """
        某县项目支出绩效自评表
        项目名称\t村道养护
        主管部门\t县交通局\t实施单位\t养护中心
        项目资金\t资金来源\t预算数\t执行数\t执行率
        年度资金总额\t20\t20\t100%
        其中：县级资金\t20\t20\t100%
        绩效目标\t预期目标\t实际完成情况
        养护村道。\t已养护村道。
        一级指标\t二级指标\t三级指标\t评分标准\t目标值\t完成值\t分值\t得分
        产出\t数量\t养护里程\t少1公里扣1分\t12公里\t11公里\t40\t39
        巡查次数\t按比例\t24次\t24次\t20\t20
        时效\t按期完成\t未按期不得分\t6月底\t6月底\t10\t10
        效益\t社会效益\t出行条件\t酌情\t改善\t改善\t30\t30
        合计\t100\t99
        """;
    List<Form> forms =
        FormReader.read(
            FlatText.rebuild(TextReader.read("a.txt", text, Limits.STANDARD), Limits.STANDARD));

    assertThat(forms).hasSize(1);
    assertThat(forms.getFirst().funds()).hasSize(2);
    assertThat(forms.getFirst().goal().actual().text()).isEqualTo("已养护村道。");
    assertThat(forms.getFirst().total().score().text()).isEqualTo("99");
    assertThat(forms.getFirst().indicators())
        .extracting(FlatTextTest::printed)
        .containsExactly(
            "产出|数量|养护里程|12公里|11公里|40|39",
            "产出|数量|巡查次数|24次|24次|20|20",
            "产出|时效|按期完成|6月底|6月底|10|10",
            "效益|社会效益|出行条件|改善|改善|30|30");
  }

  private static String printed(Indicator row) {
    return Stream.of(
            row.level1(),
            row.level2(),
            row.level3(),
            row.target(),
            row.actual(),
            row.weight(),
            row.score())
        .map(Cell::text)
        .collect(Collectors.joining("|"));
  }

  @Test
  void tellsRowsThatItCannotBeSureOf() throws Exception {
    String text =
        "某县项目支出绩效自评表 (2022年度) 项目名称 校舍维修 实施单位 某中学 联系电话 123"
            + " 项目资金(万元) 预算数 执行数 执行率 年度资金总额 20 20 100.00%"
            + " 管理情况 已按规定 教学设备 添置费 5 5 100.00%"
            + " 年度总体目标 预期目标 实际完成情况 维修校舍两处 已维修两处"
            + " 绩效指标 一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分"
            + " 产出指标 数量指标 维修校舍数量 ≥2处 2处 50 50 质量指标 已列入修复计划"
            + " 效益指标 社会效益指标 改善办学条件 明显改善 明显改善 30 30 总分 100 100";
    Document document = rebuild(List.of(text));

    assertThat(document.unread())
        .extracting(unread -> unread.cell().text())
        .anyMatch(unread -> unread.contains("教学设备 添置费"))
        .anyMatch(unread -> unread.contains("已列入修复计划"));
    assertThat(FormReader.read(document).getFirst().indicators())
        .extracting(FlatTextTest::printed)
        .containsExactly("产出指标|数量指标|维修校舍数量|≥2处|2处|50|50", "效益指标|社会效益指标|改善办学条件|明显改善|明显改善|30|30");
    assertThat(FormReader.read(document).getFirst().funds()).hasSize(1);
  }

  @Test
  void putsASecondRowOfCaptionsUnderTheCaptionItDivides() throws Exception {
    String text =
        "项目支出绩效自评表 2023年度 项目名称 养老服务 实施单位 福利中心"
            + " 一级指标 二级指标 三级指标 年度指标值 实际完成情况 分值 得分 方向 数值 单位"
            + " 产出指标 数量指标 新增养老床位 ≥ 190 张 200 50 50"
            + " 质量指标 适老化改造合格率 ≥ 95 % 96 30 30"
            + " 满意度指标 服务对象满意度 老人满意度 ≥ 90 % 92 20 20 总分 100 100";

    assertThat(FormReader.read(rebuild(text.lines().toList())).getFirst().indicators())
        .extracting(row -> row.nature().text() + row.unit().text() + "|" + printed(row))
        .containsExactly(
            "≥张|产出指标|数量指标|新增养老床位|190|200|50|50",
            "≥%|产出指标|质量指标|适老化改造合格率|95|96|30|30",
            "≥%|满意度指标|服务对象满意度|老人满意度|90|92|20|20");
  }

  @Test
  void keepsTheWeightsOfLevelsInTheirOwnColumns() throws Exception {
    String text =
        """
        自评表（2023年度）
        项目名称：河道保洁
        一级指标
        权重
        二级指标
        二级权重
        三级指标
        目标值
        完成值
        分值
        得分
        产出
        60
        数量
        40
        保洁河道
        86公里
        88公里
        40
        40
        质量
        20
        合格率
        ≥95%
        90%
        20
        18
        效益
        40
        社会效益
        40
        投诉件数
        ≤3件
        2件
        40
        40
        """;

    assertThat(FormReader.read(rebuild(text.lines().toList())).getFirst().indicators())
        .extracting(FlatTextTest::printed)
        .containsExactly(
            "产出|数量|保洁河道|86公里|88公里|40|40", "产出|质量|合格率|≥95%|90%|20|18", "效益|社会效益|投诉件数|≤3件|2件|40|40");
  }

  @Test
  void readsTheRowsBelowATotalAndEndsWhereAChapterBegins() throws Exception {
    String text =
        """
        自评表（2023年度）
        项目名称：社会救助
        一级指标
        二级指标
        三级指标
        分值
        目标值
        完成值
        得分
        总计
        100
        97
        产出
        数量
        救助人数
        60
        ≥2600人
        2650人
        60
        满意度指标
        满意度
        救助对象满意度
        40
        ≥90%
        85%
        37
        二、其他情况
        本项目
        由街道办事处
        1
        """;

    Form form = FormReader.read(rebuild(text.lines().toList())).getFirst();

    assertThat(form.indicators())
        .extracting(FlatTextTest::printed)
        .containsExactly("产出|数量|救助人数|≥2600人|2650人|60|60", "满意度指标|满意度|救助对象满意度|≥90%|85%|40|37");
    assertThat(form.total().score().text()).isEqualTo("97");
  }

  @Test
  void readsGoalsBehindTheirLabelsAndFundsUnderTwoRowsOfCaptions() throws Exception {
    String text =
        """
        自评表（2023年度）
        项目名称
        大气治理
        资金来源
        预算数
        执行数
        执行率
        分值
        得分
        年初预算数
        全年预算数
        年度资金总额
        100
        120
        110
        91.67%
        10
        9.17
        年度总体目标
        增设监测点20个。
        目标完成情况
        已增设20个。
        指标
        目标
        完成
        分值
        得分
        监测点
        20个
        20个
        90
        90
        """;

    Form form = FormReader.read(rebuild(text.lines().toList())).getFirst();

    assertThat(form.funds())
        .extracting(fund -> fund.initial().text() + "|" + fund.annual().text())
        .containsExactly("100|120");
    assertThat(form.funds().getFirst().executed().text()).isEqualTo("110");
    assertThat(form.goal().expected().text()).isEqualTo("增设监测点20个。");
    assertThat(form.goal().actual().text()).isEqualTo("已增设20个。");
    assertThat(form.indicators()).hasSize(1);
  }

  @Test
  void saysWhichFiguresItCannotGiveToAColumn() throws Exception {
    List<String> text =
        List.of(
            "项目支出绩效自评表",
            "项目名称 校舍维修",
            "项目资金 年初预算数 全年预算数 全年执行数 分值 执行率 得分",
            "年度资金总额 30",
            "绩效指标 一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分",
            "产出指标 数量指标 维修校舍数量 ≥2处 2处 30 30");

    Document document = rebuild(text);

    assertThat(rows(document)).contains("年度资金总额||||||");
    assertThat(document.unread())
        .singleElement()
        .satisfies(unread -> {
          assertThat(unread.cell().text()).isEqualTo("30");
          assertThat(unread.cell().place()).isEqualTo(new Place.OnLine(4));
        });
  }

  @Test
  void leavesATextWithoutAFormAlone() throws Exception {
    Document document =
        new Document("report.txt", List.of(line("一、项目概况", 1), line("项目名称：校舍维修", 2)), List.of());

    assertThat(FlatText.rebuild(document, Limits.STANDARD)).isSameAs(document);
  }

  private static Document rebuild(String name) throws Exception {
    try (InputStream in =
        Objects.requireNonNull(FlatTextTest.class.getResourceAsStream(name), name)) {
      return rebuild(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    }
  }

  private static Document rebuild(List<String> text) throws UnreadableFile {
    List<Block> lines = new ArrayList<>();
    for (String line : text) {
      lines.add(line(line, lines.size() + 1));
    }
    return FlatText.rebuild(new Document("form.txt", lines, List.of()), Limits.STANDARD);
  }

  private static Line line(String text, int number) {
    return new Line(new Cell(text, new Place.OnLine(number)));
  }

  private static List<String> lines(Document document) {
    return document.blocks().stream()
        .filter(Line.class::isInstance)
        .map(block -> ((Line) block).text())
        .toList();
  }

  /// The rows of all grids without the cells that span several rows.
  private static List<String> rows(Document document) {
    List<String> rows = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block instanceof Grid grid) {
        for (int row = 0; row < grid.rows(); row++) {
          int wanted = row;
          rows.add(
              String.join(
                  "|",
                  grid.cells().stream()
                      .filter(cell -> cell.row() == wanted && cell.rowSpan() == 1)
                      .map(GridCell::text)
                      .toList()));
        }
      }
    }
    return rows;
  }
}
