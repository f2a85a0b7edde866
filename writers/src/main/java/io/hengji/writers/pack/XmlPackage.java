package io.hengji.writers.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A package of parts with their kinds and relations. The same parts always make the same bytes.
public final class XmlPackage {

  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final long EPOCH_OF_ZIP = 315_532_800_000L;

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final StringBuilder types = new StringBuilder();
  private final Map<String, StringBuilder> relations = new LinkedHashMap<>();
  private int lastRelation;

  /// Adds a part of XML.
  public void part(String name, String type, CharSequence xml) {
    parts.put(name, xml.toString().getBytes(StandardCharsets.UTF_8));
    types.append("<Override PartName=\"/").append(name);
    types.append("\" ContentType=\"").append(type).append("\"/>");
  }

  /// Adds a part of bytes whose kind its extension tells.
  public void part(String name, byte[] bytes) {
    parts.put(name, bytes);
  }

  /// Relates a part, or the package itself (an empty name), to another; returns the relation's id.
  public String relate(String from, String type, String target) {
    String id = "rId" + ++lastRelation;
    relations
        .computeIfAbsent(from, _ -> new StringBuilder())
        .append("<Relationship Id=\"")
        .append(id)
        .append("\" Type=\"")
        .append(type)
        .append("\" Target=\"")
        .append(target)
        .append("\"/>");
    return id;
  }

  /// Adds title and language.
  public void properties(String title) {
    String xml =
        Xml.HEAD
            + "<cp:coreProperties xmlns:cp=\""
            + PACKAGE
            + "metadata/core-properties\""
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
            + "<dc:title>"
            + Xml.text(title)
            + "</dc:title>"
            + "<dc:language>zh-CN</dc:language></cp:coreProperties>";
    part("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", xml);
    relate("", PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml");
  }

  /// Writes the package; leaves the stream open.
  public void write(OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    zip.setLevel(Deflater.BEST_SPEED);
    add(
        zip,
        "[Content_Types].xml",
        Xml.HEAD
            + "<Types xmlns=\""
            + PACKAGE
            + "content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"png\" ContentType=\"image/png\"/>"
            + types
            + "</Types>");
    for (Map.Entry<String, StringBuilder> from : relations.entrySet()) {
      add(
          zip,
          relationsOf(from.getKey()),
          Xml.HEAD
              + "<Relationships xmlns=\""
              + PACKAGE
              + "relationships\">"
              + from.getValue()
              + "</Relationships>");
    }
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      add(zip, part.getKey(), part.getValue());
    }
    zip.finish();
  }

  private static String relationsOf(String part) {
    int slash = part.lastIndexOf('/') + 1;
    return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
  }

  private static void add(ZipOutputStream zip, String name, String xml) throws IOException {
    add(zip, name, xml.getBytes(StandardCharsets.UTF_8));
  }

  private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(EPOCH_OF_ZIP);
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }
}
