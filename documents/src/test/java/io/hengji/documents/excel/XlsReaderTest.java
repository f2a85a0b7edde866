package io.hengji.documents.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hengji.documents.DocumentReader;
import io.hengji.documents.grid.Document;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.grid.Shown;
import io.hengji.documents.grid.UnreadableFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class XlsReaderTest {

  @Test
  void readsTheSameAsFromTodaysFormat() throws Exception {
    try (Workbook old = new HSSFWorkbook();
        Workbook today = new XSSFWorkbook()) {
      Document fromOld = read(filled(old));
      Document fromToday = read(filled(today));
      assertThat(Shown.blocks(fromOld))
          .isEqualTo("自评表(1x6)\n9.53|45.17%|2023/12/31|TRUE|#DIV/0!|6,000.00\n隐藏|7|·|·|·|·");
      assertThat(Shown.blocks(fromToday)).isEqualTo(Shown.blocks(fromOld));
      assertThat(fromOld.notices()).hasSize(3).isEqualTo(fromToday.notices());
    }
  }

  private static byte[] filled(Workbook workbook) throws IOException {
    Sheet sheet = workbook.createSheet("表");
    sheet.createRow(0).createCell(0).setCellValue("自评\n表");
    sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 5));
    Row row = sheet.createRow(1);
    row.createCell(0).setCellValue(9.53);
    row.createCell(1).setCellValue(0.4517);
    row.getCell(1).setCellStyle(style(workbook, "0.00%"));
    row.createCell(2).setCellValue(45291);
    row.getCell(2).setCellStyle(style(workbook, "m/d/yy"));
    row.createCell(3).setCellValue(true);
    row.createCell(4).setCellErrorValue((byte) 7);
    row.createCell(5).setCellValue(6000);
    row.getCell(5).setCellStyle(style(workbook, "#,##0.00"));
    Row hidden = sheet.createRow(2);
    hidden.setZeroHeight(true);
    hidden.createCell(0).setCellValue("隐藏");
    hidden.createCell(1).setCellFormula("3+4");
    workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
    sheet.setColumnHidden(1, true);
    workbook.createSheet("空");
    workbook.createSheet("后").createRow(0).createCell(0);
    workbook.setSheetHidden(0, true);
    workbook.setActiveSheet(1);
    return written(workbook);
  }

  private static CellStyle style(Workbook workbook, String format) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    return style;
  }

  @Test
  void refusesAWorkbookWithAPassword() throws Exception {
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      workbook.createSheet("表").createRow(0).createCell(0).setCellValue("密");
      Biff8EncryptionKey.setCurrentUserPassword("secret");
      byte[] file = written(workbook);
      Biff8EncryptionKey.setCurrentUserPassword(null);
      assertThatThrownBy(() -> read(file))
          .isInstanceOf(UnreadableFile.class)
          .hasMessageContaining("密码");
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
  }

  @Test
  void refusesATruncatedWorkbookUnlessNothingIsMissing() throws Exception {
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      byte[] file = filled(workbook);
      int refused = 0;
      for (int length = 8; length < file.length; length += 509) {
        try {
          Document read = read(Arrays.copyOf(file, length));
          assertThat(Shown.blocks(read)).isEqualTo(Shown.blocks(read(file)));
        } catch (UnreadableFile _) {
          refused++;
        }
      }
      assertThat(refused).isPositive();
    }
  }

  private static byte[] written(Workbook workbook) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    workbook.write(bytes);
    return bytes.toByteArray();
  }

  private static Document read(byte[] bytes) throws UnreadableFile {
    return DocumentReader.read("a.xls", bytes, Limits.STANDARD);
  }
}
