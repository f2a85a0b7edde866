package io.hengji.documents.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
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

  /// The file with its objects packed in object streams, and their table in a stream.
  byte[] packed(int catalog) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(latin("%PDF-1.7\n"));
    int count = objects.size();
    long[][] places = new long[count + 3][];
    places[0] = new long[] {0, 0, 65535};
    StringBuilder index = new StringBuilder();
    StringBuilder inside = new StringBuilder();
    int packed = 0;
    for (int i = 0; i < count; i++) {
      byte[] object = objects.get(i);
      String text = object == null ? "null" : new String(object, StandardCharsets.ISO_8859_1);
      if (text.contains("stream\n")) {
        places[i + 1] = new long[] {1, file.size(), 0};
        file.writeBytes(latin((i + 1) + " 0 obj\n" + text + "\nendobj\n"));
      } else {
        places[i + 1] = new long[] {2, count + 1, packed++};
        index.append(i + 1).append(' ').append(inside.length()).append(' ');
        inside.append(text).append('\n');
      }
    }
    places[count + 1] = new long[] {1, file.size(), 0};
    byte[] stream = deflated(latin(index.toString() + inside));
    String entries = "/Type /ObjStm /N " + packed + " /First " + index.length();
    file.writeBytes(object(count + 1, entries + " /Filter /FlateDecode", stream));
    places[count + 2] = new long[] {1, file.size(), 0};
    int begin = file.size();
    String table = "/Type /XRef /Size " + (count + 3) + " /W [1 4 2] /Root " + catalog + " 0 R ";
    file.writeBytes(object(count + 2, table + trailer, rows(places)));
    file.writeBytes(latin("startxref\n" + begin + "\n%%EOF\n"));
    return file.toByteArray();
  }

  private static byte[] object(int number, String entries, byte[] stream) {
    ByteArrayOutputStream object = new ByteArrayOutputStream();
    String head = number + " 0 obj\n<< " + entries + " /Length " + stream.length + " >>\nstream\n";
    object.writeBytes(latin(head));
    object.writeBytes(stream);
    object.writeBytes(latin("\nendstream\nendobj\n"));
    return object.toByteArray();
  }

  private static byte[] rows(long[][] places) {
    ByteBuffer rows = ByteBuffer.allocate(7 * places.length);
    for (long[] place : places) {
      rows.put((byte) place[0]).putInt((int) place[1]).putShort((short) place[2]);
    }
    return rows.array();
  }

  /// A file with another version of one of its objects appended, as editors save their changes.
  static byte[] updated(byte[] file, int number, String object, int catalog) {
    String before = new String(file, StandardCharsets.ISO_8859_1);
    String start = before.substring(before.lastIndexOf("startxref") + 10).strip().split("\\s")[0];
    String body = number + " 0 obj\n" + object + "\nendobj\n";
    String table =
        "xref\n%d 1\n%010d 00000 n \ntrailer\n<< /Size 1000 /Root %d 0 R /Prev %s >>\n"
            .formatted(number, file.length, catalog, start);
    String end = "startxref\n" + (file.length + body.length()) + "\n%%EOF\n";
    return latin(before + body + table + end);
  }

  static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  static byte[] deflated(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater(9))) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
