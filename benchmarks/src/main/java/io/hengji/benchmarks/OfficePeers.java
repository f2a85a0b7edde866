package io.hengji.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/// What others need to get the texts of all cells: POI's user model, and fastexcel, which knows no
/// merged cells. Each returns how many characters there are.
final class OfficePeers {
  private OfficePeers() {}

  static int poi(byte[] workbook) throws IOException {
    DataFormatter formatter = new DataFormatter();
    int length = 0;
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
      for (org.apache.poi.ss.usermodel.Row row : book.getSheetAt(0)) {
        for (org.apache.poi.ss.usermodel.Cell cell : row) {
          length += formatter.formatCellValue(cell).length();
        }
      }
    }
    return length;
  }

  static int fastexcel(byte[] workbook) throws IOException {
    int length = 0;
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook));
        Stream<Row> rows = book.getFirstSheet().openStream()) {
      for (Row row : (Iterable<Row>) rows::iterator) {
        for (Cell cell : row) {
          length += cell == null ? 0 : cell.getText().length();
        }
      }
    }
    return length;
  }

  static int poiWord(byte[] file) throws IOException {
    int length = 0;
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
      for (XWPFTable table : document.getTables()) {
        for (XWPFTableRow row : table.getRows()) {
          for (XWPFTableCell cell : row.getTableCells()) {
            length += cell.getText().length();
          }
        }
      }
    }
    return length;
  }
}
