package io.hengji.documents.word;

import java.util.ArrayList;
import java.util.List;

/// The fields that are open at a point of an old Word file's text. Of a field its result is read;
/// what computes it is not, but it tells a box that can be ticked.
final class DocFields {
  private static final int BOX_DATA = 0x44;
  private static final int DEFAULT = 25;
  private static final int DEEPEST = 100;
  private static final String BOX = "FORMCHECKBOX";

  private static final class Field {
    final StringBuilder code = new StringBuilder();
    boolean inResult;
    int data = -1;
  }

  private final List<Field> open = new ArrayList<>();

  void begin() {
    if (open.size() < DEEPEST) {
      open.add(new Field());
    }
  }

  void separate() {
    if (!open.isEmpty()) {
      open.getLast().inResult = true;
    }
  }

  /// Ends a field and gives what is to be read in its place, beside its result.
  String end(DocBytes data) {
    if (open.isEmpty()) {
      return "";
    }
    Field field = open.removeLast();
    return field.code.indexOf(BOX) < 0 || !isShown() ? "" : box(data, field.data);
  }

  /// Ends all: fields do not go beyond the part of the file they are in.
  void clear() {
    open.clear();
  }

  boolean isShown() {
    for (Field field : open) {
      if (!field.inResult) {
        return false;
      }
    }
    return true;
  }

  /// Takes a character of what computes a field.
  void code(char c, DocStyle style) {
    Field field = open.getLast();
    if (field.code.length() < 2 * BOX.length()) {
      field.code.append(c);
    }
    if (style.data() >= 0) {
      field.data = style.data();
    }
  }

  /// A box as it looks: ticked by the user, else as it was to begin with.
  private static String box(DocBytes data, int at) {
    int bits = at + BOX_DATA + 4;
    if (at < 0 || !data.holds(bits, 8)) {
      return "☐";
    }
    int state = (data.shortAt(bits) >>> 2) & 0x1F;
    if (state == DEFAULT) {
      int name = bits + 6;
      int preset = name + 2 + 2 * data.shortAt(name) + 2;
      state = data.holds(preset, 2) ? data.shortAt(preset) : 0;
    }
    return state == 1 ? "☑" : "☐";
  }
}
