package io.hengji.documents.odf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hengji.core.form.Notice;
import io.hengji.core.form.Unread;
import io.hengji.documents.DocumentReader;
import io.hengji.documents.grid.Document;
import io.hengji.documents.grid.GridCell;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.grid.Shown;
import io.hengji.documents.grid.UnreadableFile;
import io.hengji.documents.packed.Packed;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class OpenDocumentTest {
  private static final String PREFIXES =
      " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
          + " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'"
          + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
          + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
          + " xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'";

  @Test
  void readsParagraphsAndTablesOfAText() throws Exception {
    Document read =
        text(
            p("自评表")
                + "<text:list><text:list-item>"
                + p("其<text:s text:c='2'/>中<text:line-break/>次行")
                + "</text:list-item></text:list><table:table>"
                + "<table:table-row><table:table-cell table:number-rows-spanned='2'>"
                + p("产出")
                + "</table:table-cell><table:table-cell table:number-columns-spanned='2'>"
                + p("数量")
                + "</table:table-cell><table:covered-table-cell/></table:table-row>"
                + "<table:table-row><table:covered-table-cell/>"
                + "<table:table-cell>"
                + p("甲")
                + p("乙")
                + "</table:table-cell><table:table-cell/></table:table-row></table:table>");
    assertThat(Shown.blocks(read)).isEqualTo("自评表\n其 中\n次行\n产出(2x1)|数量(1x2)\n甲乙|·");
    assertThat(Shown.onlyGrid(read).cells())
        .extracting(cell -> cell.cell().place().toString())
        .containsExactly("table 1 r1 c1", "table 1 r1 c2", "table 1 r2 c2", "table 1 r2 c3");
  }

  @Test
  void leavesOutWhatIsDeletedHiddenOrANote() throws Exception {
    Document read =
        text(
            "<text:tracked-changes><text:changed-region><text:deletion>"
                + p("删去")
                + "</text:deletion></text:changed-region></text:tracked-changes>"
                + p(
                    "可见<text:span text:style-name='H'>暗语</text:span><text:note>注</text:note>"
                        + "<office:annotation><text:p>批注</text:p></office:annotation>之后"));
    assertThat(Shown.blocks(read)).isEqualTo("可见之后");
    assertThat(read.notices())
        .extracting(Notice::text)
        .containsExactly("文档带有修订标记，已按接受全部修订后的内容读取。", "文档含有隐藏文字，隐藏文字未读取。");
  }

  @Test
  void readsWhatTheCellsOfASpreadsheetDisplay() throws Exception {
    Document read =
        sheet(
            "<table:table-row table:number-rows-repeated='2'><table:table-cell/></table:table-row>"
                + "<table:table-row><table:table-cell table:number-columns-spanned='2'>"
                + p("产出")
                + "</table:table-cell><table:covered-table-cell/>"
                + "<table:table-cell office:value-type='percentage' office:value='0.95'>"
                + p("95%")
                + "</table:table-cell></table:table-row>"
                + "<table:table-row table:number-rows-repeated='2'>"
                + "<table:table-cell table:number-columns-repeated='2' office:value-type='float'"
                + " office:value='9.5299999999999994'/><table:table-cell><office:annotation>"
                + p("批注")
                + "</office:annotation></table:table-cell></table:table-row>"
                + "<table:table-row table:number-rows-repeated='1048000'><table:table-cell"
                + " table:number-columns-repeated='16384'/></table:table-row>");
    assertThat(Shown.grid(Shown.onlyGrid(read))).isEqualTo("产出(1x2)|95%\n9.53|9.53|·\n9.53|9.53|·");
    assertThat(Shown.onlyGrid(read).cells().getFirst())
        .extracting(GridCell::cell)
        .extracting(cell -> cell.place().toString())
        .isEqualTo("表一!A3");
  }

  @Test
  void saysWhatIsHiddenAndWhichFormulasHaveNoValue() throws Exception {
    Document read =
        sheet(
            "<table:table-column/><table:table-column table:visibility='collapse'/>"
                + "<table:table-row table:visibility='filter'><table:table-cell>"
                + p("甲")
                + "</table:table-cell><table:table-cell>"
                + p("乙")
                + "</table:table-cell><table:table-cell table:formula='of:=1+1'/></table:table-row>");
    assertThat(read.notices())
        .extracting(Notice::text)
        .containsExactly("工作表“表一”是隐藏的，已一并读取。", "工作表“表一”的第1行是隐藏的，已一并读取。", "工作表“表一”的第B列是隐藏的，已一并读取。");
    assertThat(read.unread())
        .extracting(Unread::cell)
        .extracting(cell -> cell.place().toString())
        .containsExactly("表一!C1");
  }

  @Test
  void readsAFileThatIsOnePieceOfXml() throws Exception {
    byte[] flat =
        ("<?xml version='1.0' encoding='UTF-8'?><office:document"
                + PREFIXES
                + "><office:body><office:text>"
                + p("文")
                + "</office:text></office:body></office:document>")
            .getBytes(StandardCharsets.UTF_8);
    assertThat(Shown.blocks(DocumentReader.read("a", flat, Limits.STANDARD))).isEqualTo("文");
  }

  @Test
  void refusesAPasswordAPresentationAndTooManyCells() {
    byte[] locked =
        Packed.archive()
            .with("mimetype", "application/vnd.oasis.opendocument.text")
            .with("content.xml", "??")
            .with(
                "META-INF/manifest.xml",
                "<m:manifest xmlns:m='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'>"
                    + "<m:file-entry><m:encryption-data/></m:file-entry></m:manifest>")
            .bytes();
    assertThatThrownBy(() -> DocumentReader.read("a", locked, Limits.STANDARD))
        .isInstanceOf(UnreadableFile.class)
        .hasMessageContaining("密码");
    assertThatThrownBy(() -> content("<office:presentation/>")).hasMessageContaining("演示");
    assertThatThrownBy(() ->
            sheet(
                "<table:table-row table:number-rows-repeated='1000000'><table:table-cell"
                    + " table:number-columns-repeated='16384'>"
                    + p("x")
                    + "</table:table-cell></table:table-row>"))
        .isInstanceOf(UnreadableFile.class)
        .hasMessageContaining("上限");
  }

  private static String p(String text) {
    return "<text:p>" + text + "</text:p>";
  }

  private static Document text(String body) throws UnreadableFile {
    return content("<office:text>" + body + "</office:text>");
  }

  private static Document sheet(String rows) throws UnreadableFile {
    return content(
        "<office:spreadsheet><table:table table:name='表一' table:style-name='T'>"
            + rows
            + "</table:table></office:spreadsheet>");
  }

  private static Document content(String body) throws UnreadableFile {
    byte[] file =
        Packed.archive()
            .with("mimetype", "application/vnd.oasis.opendocument")
            .with(
                "content.xml",
                "<office:document-content"
                    + PREFIXES
                    + "><office:automatic-styles><style:style style:name='T'>"
                    + "<style:table-properties table:display='false'/></style:style>"
                    + "<style:style style:name='H'><style:text-properties text:display='none'/>"
                    + "</style:style></office:automatic-styles><office:body>"
                    + body
                    + "</office:body></office:document-content>")
            .bytes();
    return DocumentReader.read("a", file, Limits.STANDARD);
  }
}
