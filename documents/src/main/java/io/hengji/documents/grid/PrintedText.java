package io.hengji.documents.grid;

/// Text as it is printed in a cell: a line break between Chinese characters or punctuation is gone,
/// other white space is one space, none stands at either end. Every reader uses this one rule.
public final class PrintedText {
  private PrintedText() {}

  /// The text of a cell or paragraph, with line breaks as the file has them.
  public static String of(String raw) {
    int first = firstToChange(raw);
    if (first == raw.length()) {
      return raw;
    }
    StringBuilder text = new StringBuilder(raw.length()).append(raw, 0, first);
    boolean space = false;
    boolean breaks = false;
    for (int i = first; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (isInvisible(c)) {
        continue;
      }
      if (isWhite(c)) {
        space = true;
        breaks |= isBreak(c);
        continue;
      }
      if (space && !text.isEmpty() && !(breaks && joins(text, raw, i))) {
        text.append(' ');
      }
      space = false;
      breaks = false;
      text.append(c);
    }
    return text.toString();
  }

  /// Whether a character is white space of any script; line breaks are.
  public static boolean isWhite(char c) {
    if (c <= ' ' || c == 0x3000) {
      return true;
    }
    return c >= 0x7f
        && c < 0x3000
        && (c <= 0xa0 || Character.isSpaceChar(c) || Character.isWhitespace(c));
  }

  /// The index of the first white space, or invisible character, that is more than a single space
  /// inside the text.
  private static int firstToChange(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if ((isWhite(c) || isInvisible(c)) && !isSingleSpace(raw, i)) {
        return i;
      }
    }
    return raw.length();
  }

  private static boolean isSingleSpace(String raw, int i) {
    return raw.charAt(i) == ' '
        && i > 0
        && i + 1 < raw.length()
        && !isWhite(raw.charAt(i + 1))
        && !isInvisible(raw.charAt(i + 1));
  }

  private static boolean isBreak(char c) {
    return (c >= '\n' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  private static boolean isInvisible(char c) {
    return c == 0xad || (c >= 0x200b && c <= 0x200f) || c == 0x2060 || c == 0xfeff;
  }

  /// Whether a line break between the end of `before` and position `next` of `after` vanishes.
  private static boolean joins(StringBuilder before, String after, int next) {
    return isChineseOrPunctuation(before.codePointBefore(before.length()))
        && isChineseOrPunctuation(after.codePointAt(next));
  }

  private static boolean isChineseOrPunctuation(int c) {
    if (Character.isIdeographic(c)) {
      return true;
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }
}
