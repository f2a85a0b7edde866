package io.hengji.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.hengji.documents.flat.FlatText;
import io.hengji.documents.forms.FormReader;
import io.hengji.documents.grid.Allowance;
import io.hengji.documents.grid.Document;
import io.hengji.documents.grid.Grid;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.grid.UnreadableFile;
import io.hengji.documents.packed.Packed;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Files that are made to break a reader: each is read within bounds or refused with a sentence, in
/// seconds.
class HostileFilesTest {
  private static final int MOST_AREA = 8_000_000;

  private static final Map<String, Supplier<byte[]>> FILES =
      Map.ofEntries(
          Map.entry(
              "cells at the corners of a sheet", () -> sheet(cell("A1") + cell("XFD1048576"))),
          Map.entry("a diagonal of cells", HostileFilesTest::diagonal),
          Map.entry("rows of empty cells to the last column", HostileFilesTest::emptyCells),
          Map.entry("a million merged ranges", HostileFilesTest::mergedRanges),
          Map.entry("merged ranges over everything", HostileFilesTest::hugeRanges),
          Map.entry(
              "numbers with huge powers", () -> sheet(row("<c r='A1'><v>1E+999999999</v></c>"))),
          Map.entry(
              "a number of a million digits",
              () -> sheet(row("<c r='A1'><v>" + "9".repeat(1 << 20) + "</v></c>"))),
          Map.entry("a format of many sections", HostileFilesTest::format),
          Map.entry("one string shown a million times", HostileFilesTest::repeatedString),
          Map.entry(
              "tables in tables",
              () -> Packed.word(nested("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", 120))),
          Map.entry("deep elements", () -> Packed.word(nested("<w:sdt>", "</w:sdt>", 400_000))),
          Map.entry(
              "text boxes in text boxes",
              () ->
                  Packed.word(
                      nested("<w:p><w:r><w:txbxContent>", "</w:txbxContent></w:r></w:p>", 150))),
          Map.entry(
              "a cell of many paragraphs",
              () ->
                  Packed.word(
                      "<w:tbl><w:tr><w:tc>"
                          + "<w:p><w:r><w:t>文</w:t></w:r></w:p>".repeat(200_000)
                          + "</w:tc></w:tr></w:tbl>")),
          Map.entry("paragraphs without end marks", HostileFilesTest::joinedParagraphs),
          Map.entry(
              "a row of wide cells",
              () ->
                  Packed.word(
                      "<w:tbl>"
                          + ("<w:tr>"
                                  + "<w:tc><w:tcPr><w:gridSpan w:val='16000'/></w:tcPr></w:tc></w:tr>")
                              .repeat(3_000)
                          + "</w:tbl>")),
          Map.entry("many namespaces", HostileFilesTest::namespaces),
          Map.entry(
              "many attributes", () -> Packed.word("<w:p " + "a='1' ".repeat(100_000) + "/>")),
          Map.entry("a bomb of spaces", HostileFilesTest::spaces),
          Map.entry(
              "HTML of nested tables",
              () -> page("<table><tr><td>a<td>b<td>c<td>d<td>e<td>f<td>".repeat(20_000))),
          Map.entry("HTML of nested layouts", () -> page("<table><tr><td>".repeat(20_000))),
          Map.entry("HTML of nested elements", () -> page("<div><span>".repeat(100_000))),
          Map.entry(
              "HTML of huge spans",
              () -> page("<table>" + "<tr><td colspan=99999 rowspan=99999>a".repeat(2_000))),
          Map.entry("HTML of open elements", () -> page("<b><i><u><font>".repeat(20_000) + "x")),
          Map.entry(
              "MHTML of many parts",
              () ->
                  ascii(
                      "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n"
                          + "--b\n".repeat(500_000))),
          Map.entry("text of bars", () -> ascii("|".repeat(5 << 20) + "\n" + "|".repeat(5 << 20))),
          Map.entry("text of rules", () -> ascii(("-".repeat(50_000) + "x\n").repeat(100))),
          Map.entry("text of empty lines", () -> ascii("a|b\n" + "\n".repeat(1_500_000) + "c")),
          Map.entry("text of one line", () -> ascii("绩效自评表指标值".repeat(1 << 18))),
          Map.entry("text of forms", HostileFilesTest::forms),
          Map.entry(
              "a text of captions",
              () -> ascii("一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分\n".repeat(20_000))),
          Map.entry("a sheet of captions", HostileFilesTest::captions),
          Map.entry("a sheet of many words", HostileFilesTest::words));

  static Iterable<String> names() {
    return FILES.keySet().stream().sorted().toList();
  }

  @ParameterizedTest
  @MethodSource("names")
  void isReadWithinBoundsOrRefused(String name) {
    byte[] file = Optional.ofNullable(FILES.get(name)).orElseThrow().get();
    assertTimeoutPreemptively(Duration.ofSeconds(60), () -> read(file));
  }

  private static void read(byte[] file) {
    try {
      Limits limits = Limits.STANDARD.within(Duration.ofSeconds(20));
      Document read = DocumentReader.read("a", file, limits);
      assertThat(read.blocks())
          .allSatisfy(block -> {
            if (block instanceof Grid grid) {
              assertThat((long) grid.rows() * grid.columns()).isLessThanOrEqualTo(MOST_AREA);
            }
          });
      Document rebuilt = FlatText.rebuild(read, limits);
      assertThat(FormReader.read(rebuilt, new Allowance(limits))).isNotNull();
    } catch (UnreadableFile e) {
      assertThat(e).hasMessageEndingWith("。");
    }
  }

  private static byte[] spaces() {
    byte[] document = new byte[64 << 20];
    Arrays.fill(document, (byte) ' ');
    document[0] = '<';
    document[1] = 'a';
    return Packed.archive()
        .with("[Content_Types].xml", "<Types/>")
        .with("word/document.xml", document)
        .bytes();
  }

  private static String cell(String at) {
    return "<c r='" + at + "' t='str'><v>x</v></c>";
  }

  private static String row(String cells) {
    return "<row>" + cells + "</row>";
  }

  private static byte[] sheet(String cells) {
    return Packed.workbook("<sheetData>" + cells + "</sheetData>");
  }

  private static byte[] diagonal() {
    StringBuilder cells = new StringBuilder();
    for (int i = 0; i < 16_384; i++) {
      cells.append("<row r='").append(2 * i + 1).append("'><c r='");
      StringBuilder column = new StringBuilder();
      for (int rest = i + 1; rest > 0; rest = (rest - 1) / 26) {
        column.insert(0, (char) ('A' + (rest - 1) % 26));
      }
      cells.append(column).append(2 * i + 1).append("'><v>1</v></c></row>");
    }
    return sheet(cells.toString());
  }

  private static byte[] emptyCells() {
    return sheet(row("<c s='1'/>".repeat(16_384)).repeat(300) + row(cell("A301")));
  }

  private static byte[] mergedRanges() {
    StringBuilder ranges = new StringBuilder();
    for (int i = 1; i <= 1_000_000; i++) {
      ranges.append("<mergeCell ref='A").append(i).append(":B").append(i).append("'/>");
    }
    return Packed.workbook("<sheetData>" + cell("A1") + "</sheetData>" + ranges);
  }

  private static byte[] hugeRanges() {
    String cells = cell("A1") + cell("CV20000");
    return Packed.workbook(
        "<sheetData>"
            + cells
            + "</sheetData>"
            + "<mergeCell ref='CV20000:CV20000'/><mergeCell ref='CU19999:CV20000'/>"
            + "<mergeCell ref='A1:CV20000'/>".repeat(20_000));
  }

  private static byte[] format() {
    return Packed.workbook(
        "<sheetData>" + row("<c r='A1' s='0'><v>12345678</v></c>").repeat(1000) + "</sheetData>",
        "<numFmts><numFmt numFmtId='200' formatCode='"
            + "0,".repeat(100_000)
            + "'/></numFmts><cellXfs><xf numFmtId='200'/></cellXfs>",
        "");
  }

  private static byte[] repeatedString() {
    return Packed.workbook(
        "<sheetData>" + row("<c t='s'><v>0</v></c>".repeat(1000)).repeat(1000) + "</sheetData>",
        "",
        "<si><t>" + "长".repeat(1 << 20) + "</t></si>");
  }

  private static String nested(String begin, String end, int times) {
    return begin.repeat(times) + end.repeat(times);
  }

  private static byte[] joinedParagraphs() {
    return Packed.word(
        "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>文文文文文</w:t></w:r></w:p>"
            .repeat(100_000));
  }

  private static byte[] namespaces() {
    StringBuilder declared = new StringBuilder("<w:p");
    for (int i = 0; i < 5_000; i++) {
      declared.append(" xmlns:n").append(i).append("='u'");
    }
    return Packed.word(declared + "/>");
  }

  private static byte[] forms() {
    return ascii(
        "项目支出绩效自评表\n项目名称 慰问\n一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分\n产出指标 数量指标 人数 ≥100人 100人 50 50\n总分 100 100\n"
            .repeat(3_000));
  }

  private static byte[] captions() {
    String row =
        row(
            "<c t='inlineStr'><is><t>绩效指标</t></is></c><c t='inlineStr'><is><t>指标值</t></is></c><c t='inlineStr'><is><t>完成值</t></is></c>"
                .repeat(5));
    return sheet(row.repeat(20_000));
  }

  private static byte[] words() {
    StringBuilder rows = new StringBuilder();
    for (int row = 0; row < 10_000; row++) {
      rows.append("<row>");
      for (int cell = 0; cell < 20; cell++) {
        rows.append("<c t='inlineStr'><is><t>指标")
            .append(row)
            .append("第")
            .append(cell)
            .append("个</t></is></c>");
      }
      rows.append("</row>");
    }
    return sheet(rows.toString());
  }

  private static byte[] page(String body) {
    return ascii("<!doctype html><html><body>" + body);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
