package io.hengji.documents.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hengji.documents.grid.Document;
import io.hengji.documents.grid.Grid;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.grid.Shown;
import io.hengji.documents.grid.UnreadableFile;
import io.hengji.documents.packed.Packed;
import org.junit.jupiter.api.Test;

class WorkbookReaderTest {

  @Test
  void readsStringsOfEveryKind() throws Exception {
    String strings =
        "<si><t>共享</t></si><si><r><t>富</t></r><r><t>文本</t></r><rPh sb='0' eb='1'><t>fu</t></rPh></si>"
            + "<si><t>年&#10;度_x000D_</t></si>";
    Document read =
        read(
            rows(
                row(
                    1,
                    "<c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c><c r='C1' t='s'><v>2</v></c>"
                        + "<c r='D1' t='inlineStr'><is><r><t>行</t></r><r><t>内</t></r></is></c>"
                        + "<c r='E1' t='str'><f>A1</f><v>结果</v></c><c r='F1' t='s'><v>99</v></c>"
                        + "<c r='G1' t='b'><v>1</v></c><c r='H1' t='e'><v>#DIV/0!</v></c>")),
            "",
            strings);
    assertThat(Shown.blocks(read)).isEqualTo("共享|富文本|年度|行内|结果|·|TRUE|#DIV/0!");
    assertThat(read.unread()).isEmpty();
  }

  @Test
  void showsNumbersAsTheirFormatSays() throws Exception {
    String styles =
        "<numFmts><numFmt numFmtId='164' formatCode='0.00&quot;万元&quot;'/></numFmts>"
            + "<cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>"
            + "<cellXfs><xf numFmtId='0'/><xf numFmtId='10'/><xf numFmtId='14'/><xf numFmtId='164'/></cellXfs>";
    Document read =
        read(
            rows(
                row(
                    1,
                    "<c r='A1'><v>9.5299999999999994</v></c><c r='B1' s='1'><v>0.4517</v></c>"
                        + "<c r='C1' s='2'><v>45291</v></c><c r='D1' s='3'><v>140.4</v></c>"
                        + "<c r='E1' s='77'><v>1.50</v></c><c r='F1' t='n'><v>abc</v></c>")),
            styles,
            "");
    assertThat(Shown.blocks(read)).isEqualTo("9.53|45.17%|2023/12/31|140.40万元|1.5|abc");
  }

  @Test
  void joinsMergedCellsAndFillsGapsWithEmptyOnes() throws Exception {
    Document read =
        read(
            rows(
                    row(2, text("B2", "题")),
                    row(3, text("B3", "a") + text("D3", "b")),
                    row(5, text("B5", "c")))
                + "<mergeCells><mergeCell ref='B2:D2'/><mergeCell ref='B3:B4'/><mergeCell ref='C5:D5'/></mergeCells>");
    Grid grid = Shown.onlyGrid(read);
    assertThat(Shown.grid(grid)).isEqualTo("题(1x3)\na(2x1)|·|b\n·|·\nc|·(1x2)");
    assertThat(grid.at()).hasToString("自评表!B2");
    assertThat(grid.cells().getLast().cell().place()).hasToString("自评表!C5");
  }

  @Test
  void leavesOutAMergedRangeThatOverlapsAnother() throws Exception {
    Document read =
        read(
            rows(row(1, text("A1", "a") + text("B1", "b") + text("C1", "c")))
                + "<mergeCells><mergeCell ref='A1:B1'/><mergeCell ref='B1:C1'/><mergeCell ref='?'/></mergeCells>");
    assertThat(Shown.blocks(read)).isEqualTo("a(1x2)|c");
  }

  @Test
  void cutsMergedRangesThatGoFarBeyondTheFilledCells() throws Exception {
    Document read =
        read(
            rows(row(1, text("A1", "题")), row(2, text("A2", "a") + text("B2", "b")))
                + "<mergeCells><mergeCell ref='A1:XFD1'/><mergeCell ref='B2:B1048576'/></mergeCells>");
    assertThat(Shown.grid(Shown.onlyGrid(read))).isEqualTo("题(1x2)\na|b");
  }

  @Test
  void leavesAFormulaWithoutAStoredValueUnreadAndNamesItsCell() throws Exception {
    Document read =
        read(
            rows(
                row(
                    3,
                    text("A3", "合计")
                        + "<c r='B3'><f>SUM(B1:B2)</f></c><c r='C3'><f>1+1</f><v/></c>"
                        + "<c r='D3'><f>B1</f><v>7</v></c><c r='E3' t='str'><f>IF(1,\"\")</f><v></v></c>")));
    assertThat(Shown.blocks(read)).isEqualTo("合计|·|·|7");
    assertThat(read.unread())
        .extracting(unread -> unread.cell().place().toString())
        .containsExactly("自评表!B3", "自评表!C3");
    assertThat(read.unread().getFirst().why()).contains("公式");
  }

  @Test
  void showsTextThatWasTakenForAFormula() throws Exception {
    Document read =
        read(
            rows(
                row(
                    1,
                    "<c r='A1'><f>8个</f><v></v></c><c r='B1'><f>100%</f></c><c r='C1'><f>3*2</f></c>")));
    assertThat(Shown.blocks(read)).isEqualTo("=8个|=100%");
    assertThat(read.unread()).hasSize(1);
  }

  @Test
  void readsHiddenSheetsRowsAndColumnsAndSaysSo() throws Exception {
    byte[] file =
        Packed.workbookParts(
                "<cols><col min='2' max='3' hidden='1'/></cols>"
                    + rows(
                        row(1, text("A1", "a") + text("B1", "b")),
                        "<row r='2' hidden='1'>" + text("A2", "c") + "</row>",
                        "<row r='3' hidden='1'/>"),
                "",
                "",
                "<sheet name='底稿' state='veryHidden' r:id='r1'/>")
            .bytes();
    Document read = WorkbookReader.read("a.xlsx", file, Limits.STANDARD);
    assertThat(Shown.blocks(read)).isEqualTo("a|b\nc|·");
    assertThat(read.notices())
        .extracting(notice -> notice.text())
        .containsExactly("工作表“底稿”是隐藏的，已一并读取。", "工作表“底稿”的第2行是隐藏的，已一并读取。", "工作表“底稿”的第B列是隐藏的，已一并读取。");
  }

  @Test
  void leavesOutAHiddenColumnWithTheCaptionOfOneThatIsShown() throws Exception {
    byte[] file =
        Packed.workbookParts(
                "<cols><col min='2' max='2' hidden='1'/></cols>"
                    + rows(
                        row(1, text("A1", "指标") + text("B1", "目标值") + text("C1", "目标值")),
                        row(2, text("A2", "里程") + text("B2", "5") + text("C2", "6"))),
                "",
                "",
                "<sheet name='表' r:id='r1'/>")
            .bytes();
    Document read = WorkbookReader.read("a.xlsx", file, Limits.STANDARD);
    assertThat(Shown.blocks(read)).isEqualTo("指标|·|目标值\n里程|·|6");
    assertThat(read.notices())
        .extracting(notice -> notice.text())
        .containsExactly("工作表“表”的第B列是隐藏的，栏目名称与显示的列相同，未读取。");
  }

  @Test
  void placesCellsThatDoNotSayWhereTheyAre() throws Exception {
    Document read =
        read(
            "<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c/><c><v>3</v></c></row></sheetData>");
    assertThat(Shown.blocks(read)).isEqualTo("1|2\n·|3");
  }

  @Test
  void takesCellsInAnyOrder() throws Exception {
    Document read =
        read(
            rows(
                row(2, text("B2", "d") + text("A2", "c")),
                row(1, text("B1", "b") + text("A1", "a"))));
    assertThat(Shown.blocks(read)).isEqualTo("a|b\nc|d");
  }

  @Test
  void givesNoGridForAnEmptySheet() throws Exception {
    assertThat(read(rows(row(1, "<c r='A1' s='3'/>"))).blocks()).isEmpty();
  }

  @Test
  void goesOnWithoutASheetThatIsMissing() throws Exception {
    byte[] file =
        Packed.workbookParts(
                rows(row(1, text("A1", "a"))),
                "",
                "",
                "<sheet name='无' r:id='r9'/><sheet name='有' r:id='r1'/>")
            .with("xl/worksheets/sheet1.xml", "<worksheet/>")
            .bytes();
    assertThat(WorkbookReader.read("a.xlsx", file, Limits.STANDARD).blocks()).isEmpty();
  }

  @Test
  void bringsCellsThatLieFarApartTogether() throws Exception {
    Document read = read(rows(row(1, text("A1", "a")), row(1048576, text("XFD1048576", "b"))));
    Grid grid = Shown.onlyGrid(read);
    assertThat(grid.rows() * grid.columns()).isLessThan(100);
    assertThat(grid.cells().getLast().cell().place()).hasToString("自评表!XFD1048576");
  }

  @Test
  void refusesCellsBeyondTheSheet() {
    assertThatThrownBy(() -> read("<sheetData><row r='1048577'><c><v>1</v></c></row></sheetData>"))
        .isInstanceOf(UnreadableFile.class);
  }

  @Test
  void refusesMoreCellsThanTheLimitsAllow() {
    StringBuilder cells = new StringBuilder();
    for (int i = 1; i <= 20; i++) {
      cells.append(text("A" + i, "x"));
    }
    Limits few = new Limits(1 << 20, 1 << 20, 10, 10, Limits.STANDARD.time());
    byte[] file = Packed.workbook(rows(row(1, cells.toString())));
    assertThatThrownBy(() -> WorkbookReader.read("a.xlsx", file, few))
        .isInstanceOf(UnreadableFile.class)
        .hasMessageContaining("10个");
  }

  private static Document read(String sheet) throws UnreadableFile {
    return read(sheet, "", "");
  }

  private static Document read(String sheet, String styles, String strings) throws UnreadableFile {
    return WorkbookReader.read("a.xlsx", Packed.workbook(sheet, styles, strings), Limits.STANDARD);
  }

  private static String rows(String... rows) {
    return "<sheetData>" + String.join("", rows) + "</sheetData>";
  }

  private static String row(int number, String cells) {
    return "<row r='" + number + "'>" + cells + "</row>";
  }

  private static String text(String at, String text) {
    return "<c r='" + at + "' t='inlineStr'><is><t>" + text + "</t></is></c>";
  }
}
