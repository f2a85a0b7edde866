package io.hengji.documents.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hengji.core.form.Cell;
import io.hengji.core.form.Form;
import io.hengji.core.form.FormYear;
import io.hengji.core.form.FundKind;
import io.hengji.core.form.Indicator;
import io.hengji.core.form.Place;
import io.hengji.core.form.Unread;
import io.hengji.documents.grid.Allowance;
import io.hengji.documents.grid.Document;
import io.hengji.documents.grid.Grid;
import io.hengji.documents.grid.GridCell;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.grid.UnreadableFile;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormReaderTest {

  static final String NATIONAL =
      """
      项目支出绩效自评表
      （2023年度）
      项目名称 | < | 节日慰问 | < | < | < | < | < | <
      主管部门 | < | 某市总工会 | < | 实施单位 | < | 保障部 | < | <
      项目资金（万元） | | < | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
      ^ | 年度资金总额： | < | 140 | 140 | 126 | 10 | 90% | 9
      ^ | 其中：本年财政拨款 | < | 140 | 140 | 126 | — | 90% | —
      ^ | 上年结转资金 | < | | | | | |
      ^ | 其他资金 | < | | | | | |
      年度总体目标 | 预期目标 | < | < | < | 实际完成情况 | < | < | <
      ^ | 慰问职工1500人 | < | < | < | 慰问职工1249人 | < | < | <
      绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
      ^ | 产出指标(50分) | 数量指标 | 慰问人数 | ≥1500人 | 1249人 | 20 | 16.65 | 人数减少
      ^ | ^ | ^ | 指标2： | | | | |
      ^ | ^ | 质量指标 | 发放准确率 | 100% | 100% | 30 | 30 |
      ^ | 效益指标（30分） | 社会效益指标 | 困难缓解程度 | 明显 | 明显 | 30 | 30 |
      ^ | 满意度指标30分) | 服务对象满意度指标 | …… | | | | |
      总分 | < | < | < | < | < | 100 | 85.65 | 良
      注：1.得分一档最高不能超过该指标分值上限。
      2.其他资金请说明来源。
      """;

  @Test
  void readsTheNationalForm() {
    Form form = Picture.form(NATIONAL);

    assertThat(form.head().title().text()).isEqualTo("项目支出绩效自评表");
    assertThat(form.head().year().map(FormYear::value)).contains(2023);
    assertThat(form.head().year().map(FormYear::basis)).contains(FormYear.Basis.PRINTED);
    assertThat(form.head().project().text()).isEqualTo("节日慰问");
    assertThat(form.head().unit().text()).isEqualTo("保障部");
    assertThat(form.head().amountUnit().text()).isEqualTo("万元");
    assertThat(form.funds())
        .extracting(fund -> fund.kind())
        .containsExactly(
            FundKind.TOTAL, FundKind.APPROPRIATION, FundKind.CARRY_OVER, FundKind.OTHER);
    assertThat(form.funds().get(1).item().text()).isEqualTo("本年财政拨款");
    assertThat(form.goal().actual().text()).isEqualTo("慰问职工1249人");
    assertThat(form.indicators())
        .extracting(row -> row.level3().text())
        .containsExactly("慰问人数", "发放准确率", "困难缓解程度");
    assertThat(form.groups())
        .extracting(group -> group.weight().text())
        .containsExactly("50", "30", "30");
    assertThat(form.total().score().text()).isEqualTo("85.65");
    assertThat(form.total().grade().text()).isEqualTo("良");
    assertThat(form.notes()).hasSize(2);
    assertThat(form.unread()).isEmpty();
    assertThat(form.source().at()).hasToString("table 1");
  }

  @Test
  void repeatsLevelsOnEveryRowTheySpan() {
    Indicator row = Picture.form(NATIONAL).indicators().get(1);

    assertThat(row.level1().text()).isEqualTo("产出指标");
    assertThat(row.level2().text()).isEqualTo("质量指标");
    assertThat(row.at()).hasToString("table 1 r13 c4");
  }

  @Test
  void givesWhatTheReaderCouldNotTellToTheFormItStandsIn() {
    Document twoForms = Picture.of(NATIONAL + "\n" + NATIONAL.replace("节日慰问", "社保补助"));
    Unread figures = new Unread(new Cell("30 30", new Place.InTable(2, 6, 2)), "无法确定");

    List<Form> forms =
        FormReader.read(
            new Document(twoForms.file(), twoForms.blocks(), List.of(), List.of(figures)));

    assertThat(forms).hasSize(2);
    assertThat(forms.get(0).unread()).isEmpty();
    assertThat(forms.get(1).unread()).containsExactly(figures);
  }

  @Test
  void findsNoFormInAListOfProjects() {
    assertThat(
            Picture.forms(
                """
                某局部门绩效自评项目清单
                序号 | 项目名称 | 备注
                1 | 节日慰问 |
                2 | 社保补助 |
                """))
        .isEmpty();
  }

  @Test
  void readsATotalUnderItsColumnWhereAllCellsOfARowHaveOnePlace() {
    Document drawn = Picture.of("项目名称|修路|<|<|<\n指标|指标值|完成值|分值|得分\n里程|3公里|3公里|100|\n合计|<|<|100|\n");
    Grid table = (Grid) drawn.blocks().getFirst();
    List<GridCell> cells =
        table.cells().stream()
            .map(cell ->
                new GridCell(
                    cell.row(),
                    cell.column(),
                    cell.rowSpan(),
                    cell.columnSpan(),
                    new Cell(cell.text(), new Place.OnPage(1, cell.row() + 1))))
            .toList();
    Grid page = new Grid(table.rows(), table.columns(), cells, new Place.OnPage(1, 0));

    Form form = FormReader.read(new Document("a.pdf", List.of(page), List.of())).getFirst();

    assertThat(form.total().weight().text()).isEqualTo("100");
    assertThat(form.total().score().text()).isEmpty();
  }

  @Test
  void refusesADocumentThatTakesTooLongToUnderstand() {
    Document document = Picture.of("项目名称|修路\n一级指标|三级指标|指标值|完成值\n产出指标|里程|3公里|3公里\n");
    Allowance spent = new Allowance(Limits.STANDARD.within(Duration.ZERO));

    assertThatThrownBy(() -> FormReader.read(document, spent))
        .isInstanceOf(UnreadableFile.class)
        .hasMessageContaining("秒的上限");
  }

  @Test
  void leavesRowsWiderThanAnyFormUnread() {
    String captions = "目标值/完成值|".repeat(5_000);
    String grid = "项目名称|修路\n\n一级指标|三级指标|" + captions + "得分\n";

    assertThat(Picture.forms(grid.repeat(40))).isEmpty();
  }
}
