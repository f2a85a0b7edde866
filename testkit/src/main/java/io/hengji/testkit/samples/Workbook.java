package io.hengji.testkit.samples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Writes a printed form as an XLSX file: a sheet a part, lines as merged rows, whole numbers as
/// numbers.
final class Workbook {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  private static final Pattern NUMBER = Pattern.compile("0|[1-9]\\d{0,9}|\\d{1,6}\\.\\d?[1-9]");
  private static final String RELATIONS =
      """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/>\
      </Relationships>\
      """;

  private final TreeMap<Integer, TreeMap<Integer, String>> rows = new TreeMap<>();
  private final List<String> merged = new ArrayList<>();

  private Workbook() {}

  static byte[] of(Printed printed) {
    Map<String, String> members = new LinkedHashMap<>();
    StringBuilder types = new StringBuilder();
    StringBuilder sheets = new StringBuilder();
    StringBuilder relations = new StringBuilder();
    for (int i = 1; i <= printed.parts().size(); i++) {
      String path = "worksheets/sheet" + i + ".xml";
      types.append(
          "<Override PartName=\"/xl/%s\" ContentType=\"%sworksheet+xml\"/>".formatted(path, TYPE));
      sheets.append("<sheet name=\"Sheet%d\" sheetId=\"%d\" r:id=\"rId%d\"/>".formatted(i, i, i));
      relations.append(
          "<Relationship Id=\"rId%d\" Type=\"%s/worksheet\" Target=\"%s\"/>"
              .formatted(i, OFFICE, path));
      members.put("xl/" + path, new Workbook().sheet(printed.parts().get(i - 1)));
    }
    members.put("[Content_Types].xml", types(types));
    members.put("_rels/.rels", RELATIONS);
    members.put(
        "xl/workbook.xml",
        "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets>%s</sheets></workbook>"
            .formatted(MAIN, OFFICE, sheets));
    members.put(
        "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + relations
            + "</Relationships>");
    return Markup.zipped(members);
  }

  private static String types(StringBuilder sheets) {
    return """
    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
    <Default Extension="xml" ContentType="application/xml"/>\
    <Override PartName="/xl/workbook.xml" ContentType="%ssheet.main+xml"/>%s</Types>\
    """
        .formatted(TYPE, sheets);
  }

  private String sheet(List<Block> blocks) {
    int width = 1;
    for (Block block : blocks) {
      width = block instanceof Block.Table table ? Math.max(width, table.columns()) : width;
    }
    int top = 0;
    for (Block block : blocks) {
      switch (block) {
        case Block.Text text -> put(new Box(0, 0, 1, width, text.text()), top++);
        case Block.Table table -> {
          for (Box box : table.boxes()) {
            put(box, top);
          }
          top += table.rows();
        }
      }
    }
    return written();
  }

  private void put(Box box, int top) {
    int row = top + box.row();
    rows.computeIfAbsent(row, key -> new TreeMap<>()).put(box.column(), box.text());
    if (box.rowSpan() > 1 || box.columnSpan() > 1) {
      merged.add(
          name(row, box.column())
              + ":"
              + name(row + box.rowSpan() - 1, box.column() + box.columnSpan() - 1));
    }
  }

  private String written() {
    StringBuilder sheet = new StringBuilder("<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
    rows.forEach((row, cells) -> {
      sheet.append("<row r=\"").append(row + 1).append("\">");
      cells.forEach((column, text) -> cell(row, column, text, sheet));
      sheet.append("</row>");
    });
    sheet.append("</sheetData>");
    if (!merged.isEmpty()) {
      sheet.append("<mergeCells>");
      merged.forEach(range -> sheet.append("<mergeCell ref=\"" + range + "\"/>"));
      sheet.append("</mergeCells>");
    }
    return sheet.append("</worksheet>").toString();
  }

  private static void cell(int row, int column, String text, StringBuilder sheet) {
    String name = name(row, column);
    if (text.isEmpty()) {
      sheet.append("<c r=\"%s\"/>".formatted(name));
    } else if (NUMBER.matcher(text).matches()) {
      sheet.append("<c r=\"%s\"><v>%s</v></c>".formatted(name, text));
    } else {
      sheet.append(
          "<c r=\"%s\" t=\"inlineStr\"><is><t xml:space=\"preserve\">%s</t></is></c>"
              .formatted(name, Markup.escaped(text)));
    }
  }

  private static String name(int row, int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return letters.toString() + (row + 1);
  }
}
