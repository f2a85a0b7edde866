package io.hengji.documents.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.jspecify.annotations.Nullable;

/// A PDF file object by object, as a hand would write it: nothing is checked, so that it can be
/// anything a reader may meet.
final class RawPdf {
  private final List<byte @Nullable []> objects = new ArrayList<>();
  private String trailer = "";

  /// Room for an object; its number.
  int reserve() {
    objects.add(null);
    return objects.size();
  }

  /// Adds an object; its number.
  int add(String object) {
    return set(reserve(), object);
  }

  int set(int number, String object) {
    objects.set(number - 1, latin(object));
    return number;
  }

  /// Adds a stream whose bytes are written as they are; its number.
  int addStream(String entries, byte[] bytes) {
    return setStream(reserve(), entries, bytes);
  }

  int setStream(int number, String entries, byte[] bytes) {
    ByteArrayOutputStream object = new ByteArrayOutputStream();
    object.writeBytes(latin("<< " + entries + " /Length " + bytes.length + " >>\nstream\n"));
    object.writeBytes(bytes);
    object.writeBytes(latin("\nendstream"));
    objects.set(number - 1, object.toByteArray());
    return number;
  }

  /// More entries for the trailer, such as `/Encrypt`.
  RawPdf trailer(String entries) {
    trailer = entries;
    return this;
  }

  /// The file with a plain table of its objects.
  byte[] bytes(int catalog) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(latin("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n"));
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < objects.size(); i++) {
      places.add(file.size());
      byte[] object = objects.get(i);
      file.writeBytes(latin((i + 1) + " 0 obj\n"));
      file.writeBytes(object == null ? latin("null") : object);
      file.writeBytes(latin("\nendobj\n"));
    }
    int begin = file.size();
    StringBuilder table = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n");
    table.append("0000000000 65535 f \n");
    places.forEach(place -> table.append("%010d 00000 n \n".formatted(place)));
    table.append("trailer\n<< /Size ").append(objects.size() + 1);
    table.append(" /Root ").append(catalog).append(" 0 R ").append(trailer).append(" >>\n");
    table.append("startxref\n").append(begin).append("\n%%EOF\n");
    file.writeBytes(latin(table.toString()));
    return file.toByteArray();
  }

  static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  static byte[] deflated(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater(9))) {
      out.write(bytes);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
