package io.hengji.benchmarks.office;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A text as COPY wants it, with places for the names of a project, its department and its unit.
record Marked(List<byte[]> parts, List<Integer> names) {

  /// Stand for the names in a form that many projects share.
  static final List<String> MARKS = List.of("\uE001", "\uE002", "\uE003");

  static Marked of(String text) {
    String escaped = escaped(text);
    List<byte[]> parts = new ArrayList<>();
    List<Integer> names = new ArrayList<>();
    int from = 0;
    for (int at = 0; at < escaped.length(); at++) {
      int name = MARKS.indexOf(escaped.substring(at, at + 1));
      if (name >= 0) {
        parts.add(escaped.substring(from, at).getBytes(StandardCharsets.UTF_8));
        names.add(name);
        from = at + 1;
      }
    }
    parts.add(escaped.substring(from).getBytes(StandardCharsets.UTF_8));
    return new Marked(parts, names);
  }

  static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }

  /// Writes the text with these names.
  void write(ByteArrayOutputStream out, List<byte[]> given) {
    for (int i = 0; i < parts.size(); i++) {
      out.writeBytes(parts.get(i));
      if (i < names.size()) {
        out.writeBytes(given.get(names.get(i)));
      }
    }
  }
}
