package io.hengji.core.form;

/// Quotation marks inside quotation marks, as Chinese sets them: “a“b”c” becomes “a‘b’c”.
public final class NestedQuotes {

  private NestedQuotes() {}

  /// The text with single marks inside double ones; as it is where its marks do not pair.
  public static String in(String text) {
    if (text.indexOf('“') < 0) {
      return text;
    }
    StringBuilder set = new StringBuilder(text);
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character == '“') {
        if (depth++ > 0) {
          set.setCharAt(i, '‘');
        }
      } else if (character == '”') {
        if (--depth > 0) {
          set.setCharAt(i, '’');
        } else if (depth < 0) {
          return text;
        }
      }
    }
    return depth == 0 ? set.toString() : text;
  }
}
