package io.hengji.documents.word;

/// Walks through a list of properties of an old Word file: each is a number of two bytes that says
/// what it is and how long its value, and the value ([MS-DOC], section 2.2.5).
final class DocProperties {
  static final int DELETED = 0x0800;
  static final int INSERTED = 0x0801;
  static final int HIDDEN = 0x083C;
  static final int SYMBOL = 0x6A09;
  static final int FONT = 0x4A4F;
  static final int PICTURE = 0x6A03;
  static final int IN_TABLE = 0x2416;
  static final int ROW_END = 0x2417;
  static final int INNER_CELL_END = 0x244B;
  static final int INNER_ROW_END = 0x244C;
  static final int TABLE_DEPTH = 0x6649;
  static final int MORE = 0x6645;
  static final int MORE_OF_97 = 0x6646;
  static final int MORE_OF_TABLE = 0x646B;
  static final int ROW = 0xD608;
  static final int MERGED_ACROSS = 0x5624;
  static final int MERGED_DOWN = 0xD62B;
  private static final int TABS = 0xC615;

  private final DocBytes bytes;
  private final int end;
  private int next;
  private int kind;
  private int value;

  DocProperties(DocBytes bytes, int at, int length) {
    this.bytes = bytes;
    this.next = at;
    this.end = Math.min(at + length, bytes.length());
  }

  /// Goes to the next property; false at the end, or where the list is broken.
  boolean next() {
    if (next + 3 > end) {
      return false;
    }
    kind = bytes.shortAt(next);
    value = next + 2;
    next = value + size();
    return next <= end;
  }

  int kind() {
    return kind;
  }

  DocBytes bytes() {
    return bytes;
  }

  /// Where the value begins.
  int value() {
    return value;
  }

  /// Where the value ends.
  int valueEnd() {
    return next;
  }

  int byteValue() {
    return bytes.byteAt(value);
  }

  int intValue() {
    return bytes.intAt(value);
  }

  /// Whether a property that is on or off is on.
  boolean isOn() {
    return (byteValue() & 0x01) != 0;
  }

  private int size() {
    return switch (kind >>> 13) {
      case 0, 1 -> 1;
      case 2, 4, 5 -> 2;
      case 3 -> 4;
      case 7 -> 3;
      default -> counted();
    };
  }

  /// Values of any length begin with it.
  private int counted() {
    if (kind == ROW) {
      return value + 2 <= end ? bytes.shortAt(value) + 1 : end;
    }
    int length = bytes.byteAt(value);
    if (kind == TABS && length == 255) {
      return end - value;
    }
    return length + 1;
  }
}
