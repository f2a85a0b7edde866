package io.hengji.documents.xml;

import io.hengji.documents.grid.UnreadableFile;
import java.nio.charset.StandardCharsets;

/// References in XML text: the five named ones and those by number. No others can be defined, since
/// a document type is refused.
final class XmlReference {
  private static final int LONGEST = 12;

  private XmlReference() {}

  /// The index after the `;` of the reference that begins at `from`.
  static int end(byte[] bytes, int from, int to) throws UnreadableFile {
    int last = Math.min(to, from + LONGEST);
    for (int i = from + 2; i < last; i++) {
      if (bytes[i] == ';') {
        return i + 1;
      }
    }
    throw broken();
  }

  /// The character that the reference between `from` and `end` stands for.
  static int codePoint(byte[] bytes, int from, int end) throws UnreadableFile {
    if (bytes[from + 1] == '#') {
      return bytes[from + 2] == 'x'
          ? number(bytes, from + 3, end - 1, 16)
          : number(bytes, from + 2, end - 1, 10);
    }
    return switch (new String(bytes, from + 1, end - from - 2, StandardCharsets.ISO_8859_1)) {
      case "lt" -> '<';
      case "gt" -> '>';
      case "amp" -> '&';
      case "quot" -> '"';
      case "apos" -> '\'';
      default -> throw broken();
    };
  }

  private static int number(byte[] bytes, int from, int to, int radix) throws UnreadableFile {
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = Character.digit(bytes[i], radix);
      if (digit < 0 || number > Character.MAX_CODE_POINT) {
        throw broken();
      }
      number = number * radix + digit;
    }
    if (from == to || number > Character.MAX_CODE_POINT) {
      throw broken();
    }
    return number == 0 ? '\uFFFD' : number;
  }

  private static UnreadableFile broken() {
    return new UnreadableFile("文件内部的XML中有无法识别的字符引用，文件已损坏或并非正常生成。");
  }
}
