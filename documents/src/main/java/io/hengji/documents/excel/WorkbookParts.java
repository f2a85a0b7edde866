package io.hengji.documents.excel;

import io.hengji.documents.grid.PrintedText;
import io.hengji.documents.grid.UnreadableFile;
import io.hengji.documents.packed.OfficePackage;
import io.hengji.documents.packed.Relation;
import io.hengji.documents.xml.CharCollector;
import io.hengji.documents.xml.XmlEvent;
import io.hengji.documents.xml.XmlScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// What the sheets of a workbook share.
///
/// @param sheets in the order of the workbook
/// @param strings texts that cells point to, as printed
/// @param formats how numbers are displayed
record WorkbookParts(List<Sheet> sheets, List<String> strings, CellFormats formats) {

  /// A sheet of cells.
  record Sheet(String name, String part, boolean hidden) {}

  /// Reads what the workbook in a part of a file has.
  static WorkbookParts read(OfficePackage file, String part) throws UnreadableFile {
    Map<String, Relation> byId = new HashMap<>();
    Map<String, String> byKind = new HashMap<>();
    for (Relation relation : file.relations(part)) {
      byId.put(relation.id(), relation);
      byKind.putIfAbsent(relation.kind(), relation.target());
    }
    List<Sheet> sheets = new ArrayList<>();
    boolean from1904 = false;
    XmlScanner<ExcelTag> xml = file.scan(part, ExcelTag.NAMES, ExcelTag.OTHER);
    for (XmlEvent event = xml.next(); event != XmlEvent.DONE; event = xml.next()) {
      if (event != XmlEvent.START) {
        continue;
      }
      if (xml.tag() == ExcelTag.WORKBOOK_PROPERTIES) {
        from1904 = xml.isOn("date1904");
      } else if (xml.tag() == ExcelTag.SHEET) {
        sheet(xml, byId, sheets.size() + 1).ifPresent(sheets::add);
      }
    }
    CellFormats formats = new CellFormats(from1904);
    styles(file, byKind.getOrDefault("styles", "xl/styles.xml"), formats);
    String strings = byKind.getOrDefault("sharedStrings", "xl/sharedStrings.xml");
    return new WorkbookParts(sheets, strings(file, strings), formats);
  }

  /// The sheet of an element; charts and dialogs are none.
  private static Optional<Sheet> sheet(
      XmlScanner<ExcelTag> xml, Map<String, Relation> byId, int number) {
    String name = Objects.requireNonNullElse(xml.attribute("name"), "Sheet" + number);
    Relation relation = byId.get(Objects.requireNonNullElse(xml.attribute("id"), ""));
    if (relation != null && !relation.kind().equals("worksheet")) {
      return Optional.empty();
    }
    String part = relation == null ? "xl/worksheets/sheet" + number + ".xml" : relation.target();
    boolean hidden = xml.attributeIs("state", "hidden") || xml.attributeIs("state", "veryHidden");
    return Optional.of(new Sheet(name, part, hidden));
  }

  private static void styles(OfficePackage file, String part, CellFormats formats)
      throws UnreadableFile {
    if (!file.has(part)) {
      return;
    }
    XmlScanner<ExcelTag> xml = file.scan(part, ExcelTag.NAMES, ExcelTag.OTHER);
    boolean ofCells = false;
    for (XmlEvent event = xml.next(); event != XmlEvent.DONE; event = xml.next()) {
      if (event == XmlEvent.END) {
        ofCells &= xml.tag() != ExcelTag.CELL_FORMATS;
      } else if (event == XmlEvent.START) {
        switch (xml.tag()) {
          case NUMBER_FORMAT ->
              formats.define(
                  xml.attribute("numFmtId", -1),
                  Objects.requireNonNullElse(xml.attribute("formatCode"), ""));
          case CELL_FORMATS -> ofCells = true;
          case FORMAT -> {
            if (ofCells) {
              formats.add(xml.attribute("numFmtId", 0));
            }
          }
          default -> {}
        }
      }
    }
  }

  private static List<String> strings(OfficePackage file, String part) throws UnreadableFile {
    List<String> strings = new ArrayList<>();
    if (!file.has(part)) {
      return strings;
    }
    XmlScanner<ExcelTag> xml = file.scan(part, ExcelTag.NAMES, ExcelTag.OTHER);
    CharCollector text = new CharCollector();
    for (XmlEvent event = xml.next(); event != XmlEvent.DONE; event = xml.next()) {
      if (event == XmlEvent.START && xml.tag() == ExcelTag.SHARED_STRING) {
        text.clear();
        richText(xml, text);
        strings.add(PrintedText.of(EscapedText.plain(text.toString())));
      }
    }
    return strings;
  }

  /// The text of an element that has just begun, its runs together, without what says how they are
  /// pronounced.
  static void richText(XmlScanner<ExcelTag> xml, CharCollector into) throws UnreadableFile {
    int outside = xml.depth() - 1;
    for (XmlEvent event = xml.next(); xml.depth() > outside; event = xml.next()) {
      if (event == XmlEvent.START) {
        switch (xml.tag()) {
          case TEXT -> xml.content(into);
          case PHONETIC_RUN -> xml.skip();
          default -> {}
        }
      }
    }
  }
}
