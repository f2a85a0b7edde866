package io.hengji.documents.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hengji.documents.grid.Document;
import io.hengji.documents.grid.GridCell;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.grid.Shown;
import io.hengji.documents.grid.UnreadableFile;
import io.hengji.documents.packed.Packed;
import org.junit.jupiter.api.Test;

class WordReaderTest {

  @Test
  void readsParagraphsAndTablesInTheirOrder() throws Exception {
    Document read = read(p("标题") + table(row(tc("项目名称"), tc("慰问"))) + p("注：无"));
    assertThat(Shown.blocks(read)).isEqualTo("标题\n项目名称|慰问\n注：无");
    assertThat(Shown.places(read)).containsExactly("paragraph 1", "table 1", "paragraph 2");
    assertThat(read.notices()).isEmpty();
  }

  @Test
  void namesCellsByTheirRowAndGridColumn() throws Exception {
    Document read = read(table(row(tc("甲", "<w:gridSpan w:val='3'/>"), tc("乙"))));
    assertThat(Shown.onlyGrid(read).cells())
        .extracting(cell -> cell.cell().place().toString())
        .containsExactly("table 1 r1 c1", "table 1 r1 c4");
  }

  @Test
  void joinsCellsAcrossColumnsAndRows() throws Exception {
    Document read =
        read(
            table(
                row(tc("产出", "<w:vMerge w:val='restart'/>"), tc("数量", "<w:gridSpan w:val='2'/>")),
                row(tc("", "<w:vMerge/>"), tc("a"), tc("b")),
                row(tc("", "<w:vMerge w:val='continue'/>"), tc("c"), tc("d"))));
    assertThat(Shown.grid(Shown.onlyGrid(read))).isEqualTo("产出(3x1)|数量(1x2)\na|b\nc|d");
  }

  @Test
  void keepsAContinuedCellThatHasNothingAboveItAsItsOwn() throws Exception {
    Document read =
        read(
            table(
                row(tc("a", "<w:gridSpan w:val='2'/>"), tc("b", "<w:vMerge w:val='restart'/>")),
                row(tc("c"), tc("d", "<w:vMerge/>"), tc("", "<w:vMerge/>")),
                row(tc("e", "<w:gridSpan w:val='2'/><w:vMerge/>"), tc("", "<w:vMerge/>"))));
    assertThat(Shown.grid(Shown.onlyGrid(read))).isEqualTo("a(1x2)|b(3x1)\nc|d\ne(1x2)");
  }

  @Test
  void takesOverTheLegacyWayToJoinColumns() throws Exception {
    Document read =
        read(table(row(tc("a", "<w:hMerge w:val='restart'/>"), tc("", "<w:hMerge/>"), tc("b"))));
    assertThat(Shown.grid(Shown.onlyGrid(read))).isEqualTo("a(1x2)|b");
  }

  @Test
  void startsARowWhereItsFirstColumnIs() throws Exception {
    Document read =
        read(
            table(
                row(tc("a"), tc("b")),
                "<w:tr><w:trPr><w:gridBefore w:val='1'/></w:trPr>" + tc("c") + "</w:tr>"));
    GridCell last = Shown.onlyGrid(read).cells().getLast();
    assertThat(last.row()).isEqualTo(1);
    assertThat(last.column()).isEqualTo(1);
  }

  @Test
  void joinsBrokenLinesInACellAsPrinted() throws Exception {
    Document read =
        read(
            table(
                row(
                    "<w:tc>" + p("年度") + p("总体") + p("") + p("目标") + "</w:tc>",
                    "<w:tc><w:p><w:r><w:t>140.4万</w:t><w:br/><w:t>元</w:t></w:r></w:p></w:tc>",
                    "<w:tc><w:p><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t></w:r></w:p></w:tc>")));
    assertThat(Shown.blocks(read)).isEqualTo("年度总体目标|140.4万元|甲 乙");
  }

  @Test
  void makesALineOfEveryLineOfAParagraph() throws Exception {
    Document read =
        read("<w:p><w:r><w:t>自评表</w:t><w:br/><w:t>（2023年度）</w:t></w:r></w:p>" + p("") + p("注"));
    assertThat(Shown.blocks(read)).isEqualTo("自评表\n（2023年度）\n注");
    assertThat(Shown.places(read)).containsExactly("paragraph 1", "paragraph 1", "paragraph 3");
  }

  @Test
  void trimsTextThatDoesNotAskToKeepItsSpaces() throws Exception {
    Document read =
        read("<w:p><w:r><w:t> 慰问 </w:t></w:r><w:r><w:t xml:space='preserve'> 3人</w:t></w:r></w:p>");
    assertThat(Shown.blocks(read)).isEqualTo("慰问 3人");
  }

  @Test
  void readsTrackedChangesAsAcceptedAndSaysSo() throws Exception {
    Document read =
        read(
            "<w:p><w:r><w:t>慰问</w:t></w:r>"
                + "<w:del><w:r><w:delText>1500</w:delText></w:r></w:del>"
                + "<w:ins><w:r><w:t>1249</w:t></w:r></w:ins>"
                + "<w:moveFrom><w:r><w:t>旧</w:t></w:r></w:moveFrom>"
                + "<w:moveTo><w:r><w:t>人</w:t></w:r></w:moveTo></w:p>"
                + table(
                    row(tc("留")),
                    "<w:tr><w:trPr><w:del w:id='1'/></w:trPr>" + tc("去") + "</w:tr>",
                    "<w:tr><w:trPr><w:ins w:id='2'/></w:trPr>" + tc("来") + "</w:tr>"));
    assertThat(Shown.blocks(read)).isEqualTo("慰问1249人\n留\n来");
    assertThat(read.notices())
        .extracting(notice -> notice.text())
        .singleElement()
        .asString()
        .contains("修订");
  }

  @Test
  void joinsParagraphsWhoseMarkWasDeleted() throws Exception {
    String deletedMark =
        "<w:p><w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr><w:r><w:t>12</w:t></w:r></w:p>";
    Document read =
        read(deletedMark + p("人") + table(row("<w:tc>" + deletedMark + p("34") + "</w:tc>")));
    assertThat(Shown.blocks(read)).isEqualTo("12人\n1234");
  }

  @Test
  void leavesOutHiddenTextAndSaysSo() throws Exception {
    Document read =
        read(
            "<w:p><w:r><w:t>看见</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>不见</w:t></w:r>"
                + "<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>也看见</w:t></w:r></w:p>");
    assertThat(Shown.blocks(read)).isEqualTo("看见也看见");
    assertThat(read.notices())
        .singleElement()
        .extracting(notice -> notice.text())
        .asString()
        .contains("隐藏文字");
  }

  @Test
  void goesThroughWrappersAtEveryLevel() throws Exception {
    Document read =
        read(
            "<w:sdt><w:sdtPr><w:tag w:val='x'/></w:sdtPr><w:sdtContent>"
                + "<w:tbl><w:sdt><w:sdtContent><w:tr><w:sdt><w:sdtContent><w:tc>"
                + "<w:p><w:hyperlink><w:smartTag><w:r><w:t>链</w:t></w:r></w:smartTag></w:hyperlink>"
                + "<w:fldSimple w:instr='PAGE'><w:r><w:t>接</w:t></w:r></w:fldSimple></w:p>"
                + "</w:tc></w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt></w:tbl>"
                + "</w:sdtContent></w:sdt>");
    assertThat(Shown.blocks(read)).isEqualTo("链接");
    assertThat(Shown.grids(read)).hasSize(1);
  }

  @Test
  void takesTheResultOfAFieldAndNotItsCode() throws Exception {
    Document read =
        read(
            "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>DATE</w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>2023年</w:t></w:r></w:p>");
    assertThat(Shown.blocks(read)).isEqualTo("2023年");
  }

  @Test
  void readsATextBoxOnce() throws Exception {
    String box = "<w:txbxContent>" + p("框内") + table(row(tc("甲"), tc("乙"))) + "</w:txbxContent>";
    Document read =
        read(
            "<w:p><w:r><w:t>框外</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires='wps'>"
                + box
                + "</mc:Choice><mc:Fallback>"
                + box
                + "</mc:Fallback></mc:AlternateContent></w:r></w:p>");
    assertThat(Shown.blocks(read)).isEqualTo("框内\n甲|乙\n框外");
  }

  @Test
  void givesATableInACellAfterTheTableAroundIt() throws Exception {
    String inner = table(row(tc("内1"), tc("内2")));
    Document read =
        read(table(row("<w:tc>" + p("外1") + inner + p("") + "</w:tc>", tc("外2"))) + p("后"));
    assertThat(Shown.blocks(read)).isEqualTo("外1|外2\n内1|内2\n后");
    assertThat(Shown.places(read)).containsExactly("table 1", "table 2", "paragraph 1");
  }

  @Test
  void takesATableOfOneCellInACellForText() throws Exception {
    Document read = read(table(row("<w:tc>" + p("外") + table(row(tc("框"))) + "</w:tc>", tc("乙"))));
    assertThat(Shown.blocks(read)).isEqualTo("外框|乙");
  }

  @Test
  void readsSymbolsAsTheyLook() throws Exception {
    Document read =
        read(
            "<w:p><w:r><w:sym w:font='Wingdings' w:char='F0FE'/><w:t>是</w:t>"
                + "<w:sym w:font='Symbol' w:char='F0B3'/><w:noBreakHyphen/><w:sym w:font='X' w:char='F041'/></w:r></w:p>");
    assertThat(Shown.blocks(read)).isEqualTo("☑是≥-");
  }

  @Test
  void readsFormulasAndLeavesOutPronunciations() throws Exception {
    Document read =
        read(
            "<w:p><m:oMath><m:r><m:t>≥95%</m:t></m:r></m:oMath><w:r><w:ruby><w:rt><w:r><w:t>wen</w:t></w:r></w:rt>"
                + "<w:rubyBase><w:r><w:t>问</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>");
    assertThat(Shown.blocks(read)).isEqualTo("≥95%问");
  }

  @Test
  void readsTheStrictForm() throws Exception {
    Document read = WordReader.read("a", Packed.word(Packed.STRICT_WORD, p("严格")), Limits.STANDARD);
    assertThat(Shown.blocks(read)).isEqualTo("严格");
  }

  @Test
  void readsHiddenRowsAndSaysSo() throws Exception {
    Document read =
        read(table("<w:tr><w:trPr><w:hidden/></w:trPr>" + tc("隐") + "</w:tr>", row(tc("显"))));
    assertThat(Shown.blocks(read)).isEqualTo("隐\n显");
    assertThat(read.notices())
        .singleElement()
        .extracting(notice -> notice.text())
        .asString()
        .contains("隐藏行");
  }

  @Test
  void refusesATableThatIsTooWide() {
    assertThatThrownBy(() -> read(table(row(tc("a", "<w:gridSpan w:val='999999999'/>")))))
        .isInstanceOf(UnreadableFile.class)
        .hasMessageContaining("列");
  }

  private static Document read(String body) throws UnreadableFile {
    return WordReader.read("form.docx", Packed.word(body), Limits.STANDARD);
  }

  private static String p(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  private static String table(String... rows) {
    return "<w:tbl><w:tblPr/><w:tblGrid/>" + String.join("", rows) + "</w:tbl>";
  }

  private static String row(String... cells) {
    return "<w:tr>" + String.join("", cells) + "</w:tr>";
  }

  private static String tc(String text) {
    return tc(text, "");
  }

  private static String tc(String text, String properties) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(text) + "</w:tc>";
  }
}
