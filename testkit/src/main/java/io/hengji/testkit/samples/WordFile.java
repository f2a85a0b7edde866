package io.hengji.testkit.samples;

import java.util.LinkedHashMap;
import java.util.Map;

/// Writes a printed form as a DOCX file.
final class WordFile {
  private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String TYPES =
      """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Default Extension="xml" ContentType="application/xml"/>\
      <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
      </Types>\
      """;
  private static final String RELATIONS =
      """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>\
      </Relationships>\
      """;

  private WordFile() {}

  static byte[] of(Printed printed) {
    StringBuilder body = new StringBuilder();
    body.append("<w:document xmlns:w=\"").append(MAIN).append("\"><w:body>");
    for (Block block : printed.blocks()) {
      switch (block) {
        case Block.Text text -> body.append(paragraph(text.text()));
        case Block.Table table -> table(table, body);
      }
    }
    body.append("<w:p/><w:sectPr/></w:body></w:document>");
    Map<String, String> members = new LinkedHashMap<>();
    members.put("[Content_Types].xml", TYPES);
    members.put("_rels/.rels", RELATIONS);
    members.put("word/document.xml", body.toString());
    return Markup.zipped(members);
  }

  private static String paragraph(String text) {
    String runs = Markup.escaped(text).replace("\n", "</w:t><w:br/><w:t xml:space=\"preserve\">");
    return "<w:p><w:r><w:t xml:space=\"preserve\">" + runs + "</w:t></w:r></w:p>";
  }

  private static void table(Block.Table table, StringBuilder body) {
    Box[][] cover = new Box[table.rows()][table.columns()];
    for (Box box : table.boxes()) {
      for (int r = box.row(); r < box.row() + box.rowSpan(); r++) {
        cover[r][box.column()] = box;
      }
    }
    body.append("<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid>");
    body.append("<w:gridCol w:w=\"900\"/>".repeat(table.columns())).append("</w:tblGrid>");
    for (int r = 0; r < table.rows(); r++) {
      body.append("<w:tr>");
      for (Box box : cover[r]) {
        if (box != null) {
          cell(box, r, body);
        }
      }
      body.append("</w:tr>");
    }
    body.append("</w:tbl>");
  }

  private static void cell(Box box, int row, StringBuilder body) {
    body.append("<w:tc><w:tcPr>");
    if (box.columnSpan() > 1) {
      body.append("<w:gridSpan w:val=\"").append(box.columnSpan()).append("\"/>");
    }
    if (box.rowSpan() > 1) {
      body.append(box.row() == row ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>");
    }
    body.append("</w:tcPr>").append(paragraph(box.row() == row ? box.text() : ""));
    body.append("</w:tc>");
  }
}
