package io.hengji.documents.excel;

/// Text in which a workbook writes characters that XML cannot hold as `_x000D_`.
final class EscapedText {
  private static final int LENGTH = "_x000D_".length();

  private EscapedText() {}

  static String plain(String text) {
    int at = text.indexOf("_x");
    if (at < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder();
    int done = 0;
    for (; at >= 0; at = text.indexOf("_x", at)) {
      int code = code(text, at);
      if (code < 0) {
        at++;
        continue;
      }
      plain.append(text, done, at).append((char) code);
      at += LENGTH;
      done = at;
    }
    return plain.append(text, done, text.length()).toString();
  }

  private static int code(String text, int at) {
    if (at + LENGTH > text.length() || text.charAt(at + LENGTH - 1) != '_') {
      return -1;
    }
    int code = 0;
    for (int i = at + 2; i < at + LENGTH - 1; i++) {
      int digit = Character.digit(text.charAt(i), 16);
      if (digit < 0) {
        return -1;
      }
      code = code << 4 | digit;
    }
    return code;
  }
}
