package io.hengji.documents.report;

import java.util.ArrayList;
import java.util.List;

/// Measures and breaks text for a terminal, where Chinese characters and full-width marks take two
/// columns.
final class Columns {

  private static final int LONGEST_WORD = 24;

  private Columns() {}

  /// How many columns a text takes.
  static int width(String text) {
    return text.codePoints().map(Columns::width).sum();
  }

  /// The text with spaces behind it up to a width.
  static String left(String text, int width) {
    return text + " ".repeat(Math.max(0, width - width(text)));
  }

  /// The text with spaces before it up to a width.
  static String right(String text, int width) {
    return " ".repeat(Math.max(0, width - width(text))) + text;
  }

  /// The text broken into lines of at most a width; never empty. A closing mark may hang over it;
  /// opening marks, numbers and words in Latin letters go to the next line as a whole.
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      boolean hangs = "，。；：、）》”’」！？%".indexOf(character) >= 0;
      if (width(line.toString()) + width(character) > width && !hangs) {
        int end = breakBefore(line, character);
        String rest = line.substring(end);
        lines.add(line.substring(0, end).stripTrailing());
        line.setLength(0);
        line.append(rest);
      }
      if (character != ' ' || !line.isEmpty() || lines.isEmpty()) {
        line.appendCodePoint(character);
      }
      i += Character.charCount(character);
    }
    lines.add(line.toString());
    return lines;
  }

  /// Where a full line is broken before the next character; its end where nothing holds together.
  private static int breakBefore(StringBuilder line, int next) {
    int end = line.length();
    while (end > 0
        && sticks(line.charAt(end - 1), end == line.length() ? next : line.charAt(end))) {
      end--;
    }
    return end == 0 || line.length() - end > LONGEST_WORD ? line.length() : end;
  }

  private static boolean sticks(int before, int after) {
    return "（《“‘「".indexOf(before) >= 0 || (isOfWord(before) && isOfWord(after));
  }

  private static boolean isOfWord(int character) {
    return character < 0x80 && character > ' ';
  }

  private static int width(int character) {
    boolean narrow =
        character < 0x1100
            || (character >= 0x2010 && character <= 0x2E7F && character != 0x2605)
            || (character >= 0xFF61 && character <= 0xFFDC);
    boolean quotes = character >= 0x2018 && character <= 0x201D;
    return narrow && !quotes ? 1 : 2;
  }
}
