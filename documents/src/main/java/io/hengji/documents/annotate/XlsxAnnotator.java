package io.hengji.documents.annotate;

import io.hengji.core.form.Place;
import io.hengji.core.review.Finding;
import io.hengji.core.review.Severity;
import io.hengji.documents.grid.UnreadableFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Writes findings into a copy of a workbook: a comment on each cell and its fill by severity;
/// values, formulas, number formats and all other sheets stay as they are.
public final class XlsxAnnotator {

  private static final int COMMENT_COLUMNS = 5;
  private static final int CHARACTERS_A_LINE = 26;
  private static final int MOST_ROWS = 24;

  private final XSSFWorkbook workbook;
  private final Map<StyleKey, XSSFCellStyle> styles = new HashMap<>();

  private record StyleKey(int style, Severity severity) {}

  private XlsxAnnotator(XSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  /// The workbook with comments, as bytes; findings whose place is not in a sheet of it are left
  /// out.
  public static byte[] annotate(byte[] original, Annotations annotations) throws UnreadableFile {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(original))) {
      XlsxAnnotator annotator = new XlsxAnnotator(workbook);
      annotations.byPlace().forEach(annotator::annotate);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException | RuntimeException e) {
      throw new UnreadableFile("这个 Excel 文件无法加批注：" + e.getMessage() + "。", e);
    }
  }

  private void annotate(Place place, List<Finding> findings) {
    if (!(place instanceof Place.OnSheet(String name, int rowNumber, int columnNumber))) {
      return;
    }
    XSSFSheet sheet = workbook.getSheet(name);
    if (sheet == null) {
      return;
    }
    XSSFRow row = sheet.getRow(rowNumber - 1);
    XSSFCell cell =
        (row == null ? sheet.createRow(rowNumber - 1) : row)
            .getCell(columnNumber - 1, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    fill(cell, Annotations.gravest(findings));
    comment(sheet, cell, Annotations.text(findings));
  }

  private void fill(XSSFCell cell, Severity severity) {
    XSSFCellStyle own = cell.getCellStyle();
    cell.setCellStyle(
        styles.computeIfAbsent(
            new StyleKey(own.getIndex(), severity),
            _ -> {
              XSSFCellStyle filled = workbook.createCellStyle();
              filled.cloneStyleFrom(own);
              filled.setFillPattern(FillPatternType.SOLID_FOREGROUND);
              filled.setFillForegroundColor(
                  new XSSFColor(
                      HexFormat.of().parseHex(Annotations.colour(severity)),
                      workbook.getStylesSource().getIndexedColors()));
              return filled;
            }));
  }

  private static void comment(XSSFSheet sheet, XSSFCell cell, String text) {
    XSSFComment existing = cell.getCellComment();
    if (existing != null) {
      existing.setString(
          new XSSFRichTextString(existing.getString().getString() + "\n————\n" + text));
      return;
    }
    int lines = text.lines().mapToInt(line -> 1 + line.length() / CHARACTERS_A_LINE).sum();
    int left = cell.getColumnIndex() + 1;
    int top = cell.getRowIndex();
    XSSFClientAnchor anchor =
        new XSSFClientAnchor(
            0, 0, 0, 0, left, top, left + COMMENT_COLUMNS, top + Math.min(MOST_ROWS, lines + 1));
    XSSFComment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
    comment.setAddress(cell.getAddress());
    comment.setString(new XSSFRichTextString(text));
    comment.setAuthor(Annotations.AUTHOR);
    comment.setVisible(false);
  }
}
