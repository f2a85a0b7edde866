package io.hengji.documents.excel;

import io.hengji.core.form.Notice;
import io.hengji.core.form.Place;
import io.hengji.core.form.Unread;
import io.hengji.documents.grid.Allowance;
import io.hengji.documents.grid.Block;
import io.hengji.documents.grid.Document;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.grid.UnreadableFile;
import io.hengji.documents.packed.OfficePackage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads XLSX (and workbooks with macros): a grid a sheet, every value as displayed. Hidden sheets,
/// rows and columns are read and a notice says so; a formula without a stored value is unread.
public final class WorkbookReader {
  private WorkbookReader() {}

  public static Document read(String name, byte[] bytes, Limits limits) throws UnreadableFile {
    try (OfficePackage file = new OfficePackage(bytes, new Allowance(limits))) {
      return read(name, file);
    }
  }

  /// Reads the workbook of an office file.
  public static Document read(String name, OfficePackage file) throws UnreadableFile {
    String part = file.mainPart().orElseThrow(() -> new UnreadableFile("Excel文件中没有工作簿，文件已损坏。"));
    WorkbookParts parts = WorkbookParts.read(file, part);
    List<Block> blocks = new ArrayList<>();
    List<Notice> notices = new ArrayList<>();
    List<Unread> unread = new ArrayList<>();
    for (WorkbookParts.Sheet sheet : parts.sheets()) {
      if (Workings.isNameOf(sheet.name())) {
        continue;
      }
      if (!file.has(sheet.part())) {
        notices.add(new Notice(Place.UNKNOWN, "工作表“" + sheet.name() + "”的内容在文件中缺失，未读取。"));
        continue;
      }
      SheetScan scan = new SheetScan(sheet, parts, file.allowance());
      scan.read(file.scan(sheet.part(), ExcelTag.NAMES, ExcelTag.OTHER));
      scan.grid().ifPresent(blocks::add);
      notices.addAll(scan.notices());
      unread.addAll(scan.unread());
    }
    return new Document(name, blocks, notices, unread);
  }

  /// The part of every sheet of cells by its name.
  public static Map<String, String> sheetParts(OfficePackage file, String workbook)
      throws UnreadableFile {
    Map<String, String> parts = new HashMap<>();
    for (WorkbookParts.Sheet sheet : WorkbookParts.read(file, workbook).sheets()) {
      if (file.has(sheet.part())) {
        parts.putIfAbsent(sheet.name(), sheet.part());
      }
    }
    return parts;
  }
}
