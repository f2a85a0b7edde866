package io.hengji.documents.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.form.Form;
import io.hengji.documents.packed.Packed;
import io.hengji.documents.recheck.CheckedForm;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class XlsxAnnotatorTest {

  /// A change to a workbook.
  private interface Edit {
    void on(XSSFWorkbook workbook) throws IOException;
  }

  private static byte[] edited(Edit edit) throws IOException {
    try (XSSFWorkbook workbook = open(Copies.sample("relief-2024.xlsx"))) {
      edit.on(workbook);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      workbook.write(out);
      return out.toByteArray();
    }
  }

  private static XSSFWorkbook open(byte[] bytes) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes));
  }

  private static XSSFComment comment(XSSFSheet sheet, String cell, String text) {
    XSSFComment comment = sheet.createDrawingPatriarch().createCellComment(new XSSFClientAnchor());
    comment.setAddress(new CellAddress(cell));
    comment.setAuthor("张三");
    comment.setString(new XSSFRichTextString(text));
    return comment;
  }

  @Test
  void commentsEveryFindingOnItsCell() throws Exception {
    byte[] original = Copies.sample("relief-2024.xlsx");
    List<CheckedForm> checked = Copies.checked(original);
    try (XSSFWorkbook copy = open(AnnotatedCopy.of(original, checked))) {
      assertThat(checked.getFirst().findings()).hasSizeGreaterThan(3);
      checked
          .getFirst()
          .findings()
          .forEach(finding -> {
            String[] place = finding.place().toString().split("!");
            XSSFComment comment = copy.getSheet(place[0]).getCellComment(new CellAddress(place[1]));
            assertThat(comment).as(finding.toString()).isNotNull();
            assertThat(comment.getAuthor()).isEqualTo("衡绩校核");
            assertThat(comment.getString().getString())
                .contains(finding.check(), finding.message(), "怎么改：");
          });
    }
  }

  @Test
  void coloursTheCellByTheGravestFindingAndKeepsTheRestOfItsStyle() throws Exception {
    byte[] original = Copies.sample("relief-2024.xlsx");
    try (XSSFWorkbook before = open(original);
        XSSFWorkbook after = open(Copies.annotated(original))) {
      Map<String, String> colours = new TreeMap<>();
      XSSFSheet sheet = after.getSheetAt(0);
      sheet
          .getCellComments()
          .keySet()
          .forEach(at -> {
            Cell cell = sheet.getRow(at.getRow()).getCell(at.getColumn());
            Cell was = before.getSheetAt(0).getRow(at.getRow()).getCell(at.getColumn());
            assertThat(look(cell.getCellStyle())).isEqualTo(look(was.getCellStyle()));
            colours.put(
                sheet.getCellComment(at).getString().getString().substring(2, 4),
                ((org.apache.poi.xssf.usermodel.XSSFColor)
                        cell.getCellStyle().getFillForegroundColorColor())
                    .getARGBHex());
          });
      assertThat(colours)
          .containsEntry("阻断", "FFF4CFE0")
          .containsEntry("错误", "FFFCD9CC")
          .containsEntry("警告", "FFFDEBB8");
    }
  }

  private static String look(CellStyle style) {
    return "%s %s %s %s %s %s"
        .formatted(
            style.getDataFormatString(),
            style.getFontIndex(),
            style.getBorderTop(),
            style.getAlignment(),
            style.getWrapText(),
            style.getLocked());
  }

  @Test
  void leavesEveryOtherPartByteByByteAndEveryCellAsItWas() throws Exception {
    byte[] original =
        edited(workbook -> {
          XSSFSheet other = workbook.createSheet("明细");
          other.createRow(0).createCell(0).setCellFormula("SUM(B1:B3)");
          other.addMergedRegion(CellRangeAddress.valueOf("C1:D2"));
          workbook.addPicture(new byte[] {1, 2, 3}, Workbook.PICTURE_TYPE_PNG);
          workbook.setVBAProject(new ByteArrayInputStream(new byte[] {4, 5, 6}));
        });
    byte[] copy = Copies.annotated(original);
    Copies.requireSameParts(
        original,
        copy,
        "[Content_Types].xml",
        "xl/styles.xml",
        "xl/worksheets/sheet1.xml",
        "xl/worksheets/_rels/sheet1.xml.rels");
    assertThat(Copies.parts(copy)).containsKey("xl/vbaProject.bin");
    assertThat(cells(copy)).isEqualTo(cells(original));
    assertThat(form(copy)).isEqualTo(form(original));
  }

  private static Form form(byte[] file) {
    return Copies.checked(file).getFirst().form();
  }

  /// Every cell that holds something, with sheet, place, kind and content, and the merged ranges.
  private static List<String> cells(byte[] file) throws IOException {
    List<String> cells = new ArrayList<>();
    try (XSSFWorkbook workbook = open(file)) {
      for (var sheet : workbook) {
        cells.add(sheet.getSheetName() + " " + sheet.getMergedRegions());
        for (Row row : sheet) {
          for (Cell cell : row) {
            if (!cell.toString().isEmpty()) {
              cells.add(cell.getAddress() + " " + cell.getCellType() + " " + cell);
            }
          }
        }
      }
    }
    return cells;
  }

  @Test
  void keepsTheCommentsThatAreThereAndJoinsThem() throws Exception {
    String at = placeOf("SCR-006");
    byte[] original =
        edited(workbook -> {
          comment(workbook.getSheetAt(0), at, "请核实总分");
          comment(workbook.getSheetAt(0), "A1", "表名");
        });
    try (XSSFWorkbook copy = open(Copies.annotated(original))) {
      XSSFSheet sheet = copy.getSheetAt(0);
      assertThat(sheet.getCellComment(new CellAddress("A1")).getString().getString())
          .isEqualTo("表名");
      XSSFComment joined = sheet.getCellComment(new CellAddress(at));
      assertThat(joined.getAuthor()).isEqualTo("张三");
      assertThat(joined.getString().getString())
          .startsWith("请核实总分\n————\n■ 阻断 SCR-006")
          .contains("98.5");
      assertThat(sheet.getCellComments().values())
          .extracting(XSSFComment::getClientAnchor)
          .doesNotContainNull();
    }
  }

  @Test
  void stepsAsideWhereAConversationStandsOnTheCell() throws Exception {
    String at = placeOf("SCR-006");
    byte[] original =
        edited(workbook -> comment(workbook.getSheetAt(0), at, "[线程批注]").setAuthor("tc={0A}"));
    try (XSSFWorkbook copy = open(Copies.annotated(original))) {
      XSSFSheet sheet = copy.getSheetAt(0);
      CellAddress own = new CellAddress(at);
      assertThat(sheet.getCellComment(own).getString().getString()).isEqualTo("[线程批注]");
      assertThat(
              sheet
                  .getCellComment(new CellAddress(own.getRow(), own.getColumn() + 1))
                  .getString()
                  .getString())
          .startsWith("单元格 " + at + "：\n■ 阻断 SCR-006");
    }
  }

  private static String placeOf(String check) throws IOException {
    return Copies.checked(Copies.sample("relief-2024.xlsx")).getFirst().findings().stream()
        .filter(finding -> finding.check().equals(check))
        .map(finding -> finding.place().toString().replaceFirst(".*!", ""))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void keepsOldDrawingsThatAreNoProperXml() throws Exception {
    byte[] original = edited(workbook -> comment(workbook.getSheetAt(0), "A1", "表名"));
    Map<String, byte[]> parts = Copies.parts(original);
    String drawing =
        parts.keySet().stream().filter(part -> part.endsWith(".vml")).findFirst().orElseThrow();
    String improper =
        new String(parts.get(drawing), StandardCharsets.UTF_8)
            .replace("</v:shape>", "<v:textbox>一<br>二</v:textbox></v:shape>");
    Packed packed = Packed.archive();
    parts.forEach((name, bytes) -> {
      if (name.equals(drawing)) {
        packed.with(name, improper);
      } else {
        packed.with(name, bytes);
      }
    });
    byte[] copy = Copies.annotated(packed.bytes());
    String joined = new String(Copies.parts(copy).get(drawing), StandardCharsets.UTF_8);
    assertThat(joined).contains("一<br>二").contains("ObjectType=\"Note\"");
    assertThat(joined.indexOf("一<br>二")).isLessThan(joined.lastIndexOf("#_x0000_t202"));
    assertThat(joined).endsWith(improper.substring(improper.lastIndexOf("</xml")));
  }

  @Test
  void makesCellsThatAreNotWrittenOut() throws Exception {
    byte[] original =
        edited(workbook -> {
          XSSFSheet sheet = workbook.getSheetAt(0);
          CellAddress deviation = new CellAddress(placeOf("DEV-001"));
          Row row = sheet.getRow(deviation.getRow());
          row.removeCell(row.getCell(deviation.getColumn()));
        });
    try (XSSFWorkbook copy = open(Copies.annotated(original))) {
      CellAddress deviation = new CellAddress(placeOf("DEV-001"));
      assertThat(copy.getSheetAt(0).getCellComment(deviation)).isNotNull();
      assertThat(copy.getSheetAt(0).getRow(deviation.getRow()).getCell(deviation.getColumn()))
          .isNotNull();
    }
  }

  @Test
  void givesTheSameBytesForTheSameFile() throws Exception {
    byte[] original = Copies.sample("relief-2024.xlsx");
    assertThat(Copies.annotated(original)).isEqualTo(Copies.annotated(original));
  }
}
