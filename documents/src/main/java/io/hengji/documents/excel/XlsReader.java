package io.hengji.documents.excel;

import io.hengji.core.form.Notice;
import io.hengji.documents.grid.Allowance;
import io.hengji.documents.grid.Block;
import io.hengji.documents.grid.Document;
import io.hengji.documents.grid.PrintedText;
import io.hengji.documents.grid.UnreadableFile;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;

/// Reads XLS, the workbooks of before 2007, by the same rules as today's.
public final class XlsReader {
  private final Allowance allowance;
  private final CellFormats formats;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Notice> notices = new ArrayList<>();

  private XlsReader(Allowance allowance, boolean from1904) {
    this.allowance = allowance;
    this.formats = new CellFormats(from1904);
  }

  /// Reads the workbook in a compound file.
  public static Document read(String name, DirectoryNode root, Allowance allowance)
      throws UnreadableFile {
    try (HSSFWorkbook workbook = new HSSFWorkbook(root, false)) {
      boolean from1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
      XlsReader reader = new XlsReader(allowance, from1904);
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        if (!Workings.isNameOf(workbook.getSheetName(i))) {
          reader.sheet(
              workbook.getSheetAt(i), workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i));
        }
      }
      return new Document(name, reader.blocks, reader.notices);
    } catch (EncryptedDocumentException e) {
      throw new UnreadableFile("Excel文件设有打开密码，请取消密码后再提交。", e);
    } catch (OldExcelFormatException e) {
      throw new UnreadableFile("Excel文件是97以前的旧格式，请另存为.xlsx后再提交。", e);
    } catch (IOException e) {
      throw new UnreadableFile("Excel文件已损坏，无法打开。", e);
    }
  }

  private void sheet(HSSFSheet sheet, boolean isHidden) throws UnreadableFile {
    SheetCells cells = new SheetCells(sheet.getSheetName(), allowance);
    HiddenLines hidden = new HiddenLines(sheet.getSheetName());
    for (int column = 0; column < 256; column++) {
      if (sheet.isColumnHidden(column)) {
        hidden.columns(column, column);
      }
    }
    for (Row row : sheet) {
      allowance.requireTime();
      for (Cell cell : row) {
        String shown = shown(cell);
        if (!shown.isEmpty()) {
          cells.add(row.getRowNum(), cell.getColumnIndex(), shown);
          hidden.filled(row.getRowNum(), cell.getColumnIndex(), row.getZeroHeight());
        }
      }
    }
    for (CellRangeAddress range : sheet.getMergedRegions()) {
      cells.merge(
          new CellRange(
              range.getFirstRow(),
              range.getFirstColumn(),
              range.getLastRow(),
              range.getLastColumn()));
    }
    if (isHidden && !cells.isEmpty()) {
      notices.add(HiddenLines.hiddenSheet(sheet.getSheetName()));
    }
    cells.grid(hidden).ifPresent(blocks::add);
    notices.addAll(hidden.notices());
  }

  private String shown(Cell cell) {
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return switch (type) {
      case NUMERIC -> format(cell).number(number(cell.getNumericCellValue()));
      case STRING -> format(cell).text(PrintedText.of(cell.getRichStringCellValue().getString()));
      case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
      case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
      case BLANK, FORMULA, _NONE -> "";
    };
  }

  private DisplayFormat format(Cell cell) {
    int number = cell.getCellStyle().getDataFormat();
    if (BuiltInFormats.isBuiltIn(number)) {
      return formats.numbered(number);
    }
    formats.define(number, String.valueOf(cell.getCellStyle().getDataFormatString()));
    return formats.numbered(number);
  }

  private static BigDecimal number(double value) {
    return Double.isFinite(value)
        ? StoredNumber.exact(new BigDecimal(Double.toString(value)))
        : BigDecimal.ZERO;
  }
}
