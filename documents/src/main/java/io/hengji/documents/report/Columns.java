package io.hengji.documents.report;

import java.util.ArrayList;
import java.util.List;

/// Measures and breaks text for a terminal, where Chinese characters and full-width marks take two
/// columns.
final class Columns {

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

  /// The text broken into lines of at most a width; never empty.
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      int columns = width(character);
      boolean hangs = "，。；：、）》”」！？%".indexOf(character) >= 0;
      if (used + columns > width && !hangs) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      line.appendCodePoint(character);
      used += columns;
      i += Character.charCount(character);
    }
    lines.add(line.toString());
    return lines;
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
