package io.hengji.documents.packed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes packed files for tests: archives, and office files from their parts.
public final class Packed {
  public static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  public static final String STRICT_WORD = "http://purl.oclc.org/ooxml/wordprocessingml/main";
  public static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final Map<String, byte[]> members = new LinkedHashMap<>();
  private Charset names = StandardCharsets.UTF_8;

  private Packed() {}

  public static Packed archive() {
    return new Packed();
  }

  /// A Word document with this body.
  public static byte[] word(String body) {
    return word(WORD, body);
  }

  public static byte[] word(String namespace, String body) {
    return archive()
        .with("[Content_Types].xml", "<Types/>")
        .with("_rels/.rels", relations("officeDocument", "word/document.xml"))
        .with(
            "word/document.xml",
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <w:document xmlns:w="%s" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
              xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math">
            <w:body>%s</w:body></w:document>\
            """
                .formatted(namespace, body))
        .bytes();
  }

  /// A workbook of one sheet called 自评表; `sheet` is what its element holds.
  public static byte[] workbook(String sheet, String styles, String strings) {
    return workbookParts(sheet, styles, strings, "<sheet name=\"自评表\" sheetId=\"1\" r:id=\"r1\"/>")
        .bytes();
  }

  public static byte[] workbook(String sheet) {
    return workbook(sheet, "", "");
  }

  /// The same, not yet written, with the element that names the sheet.
  public static Packed workbookParts(String sheet, String styles, String strings, String named) {
    String root = "<%s xmlns=\"" + SHEET + "\" xmlns:r=\"" + OFFICE + "\">%s</%s>";
    return archive()
        .with("[Content_Types].xml", "<Types/>")
        .with("_rels/.rels", relations("officeDocument", "xl/workbook.xml"))
        .with(
            "xl/workbook.xml",
            root.formatted("workbook", "<sheets>" + named + "</sheets>", "workbook"))
        .with("xl/_rels/workbook.xml.rels", relations("worksheet", "worksheets/sheet1.xml"))
        .with("xl/worksheets/sheet1.xml", root.formatted("worksheet", sheet, "worksheet"))
        .with("xl/styles.xml", root.formatted("styleSheet", styles, "styleSheet"))
        .with("xl/sharedStrings.xml", root.formatted("sst", strings, "sst"));
  }

  private static String relations(String kind, String target) {
    return "<Relationships xmlns=\"%s\"><Relationship Id=\"r1\" Type=\"%s/%s\" Target=\"%s\"/></Relationships>"
        .formatted(RELATIONS, OFFICE, kind, target);
  }

  public Packed with(String name, String content) {
    return with(name, content.getBytes(StandardCharsets.UTF_8));
  }

  public Packed with(String name, byte[] content) {
    members.put(name, content);
    return this;
  }

  /// Writes the names of members in this encoding, without saying so.
  public Packed namesIn(Charset charset) {
    names = charset;
    return this;
  }

  public byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
      for (Map.Entry<String, byte[]> member : members.entrySet()) {
        zip.putNextEntry(new ZipEntry(member.getKey()));
        zip.write(member.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
