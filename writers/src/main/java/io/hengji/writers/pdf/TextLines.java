package io.hengji.writers.pdf;

import java.util.ArrayList;
import java.util.List;

/// Breaks text into lines that fit a width: between Chinese characters and at spaces between words,
/// never within a number or word that fits a line, with no line beginning with closing punctuation.
final class TextLines {

  private static final String NOT_FIRST = "，。、；：！？）》〉”’】〕」』…％%·,.;:!?)]}";
  private static final String NOT_LAST = "（《〈“‘【〔「『([{";

  private TextLines() {}

  /// How wide a text is, in ems.
  static float width(String text) {
    float width = 0;
    for (int i = 0; i < text.length(); i++) {
      int c = text.codePointAt(i);
      width += advance(c);
      if (Character.isSupplementaryCodePoint(c)) {
        i++;
      }
    }
    return width;
  }

  /// The lines of a text, none wider than `width` ems; the first one is shorter by an indent.
  static List<String> of(String text, float width, float indent) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    int lastBreak = 0;
    float room = width - indent;
    float used = 0;
    float usedAtBreak = 0;
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      float advance = advance(c);
      if (i > start && mayBreak(text, i)) {
        lastBreak = i;
        usedAtBreak = used;
      }
      if (used + advance > room && i > start && c != ' ') {
        int end = lastBreak > start ? lastBreak : i;
        used = lastBreak > start ? used - usedAtBreak : 0;
        lines.add(text.substring(start, end).stripTrailing());
        start = end;
        while (start < i && text.charAt(start) == ' ') {
          used -= advance(' ');
          start++;
        }
        lastBreak = start;
        room = width;
        usedAtBreak = 0;
        continue;
      }
      used += advance;
      i += Character.charCount(c);
    }
    lines.add(text.substring(start));
    return lines;
  }

  private static float advance(int c) {
    return Typeface.of(c).map(face -> face.advance(face.glyph(c))).orElse(0f);
  }

  private static boolean mayBreak(String text, int i) {
    int before = text.codePointBefore(i);
    int after = text.codePointAt(i);
    if (NOT_FIRST.indexOf(after) >= 0 || NOT_LAST.indexOf(before) >= 0) {
      return false;
    }
    if (before == ' ') {
      return i < 2 || (!isWide(text.codePointBefore(i - 1)) && !isWide(after));
    }
    return isWide(before) || isWide(after);
  }

  /// Characters around which a line may be broken: no space is lost or made where it is joined.
  private static boolean isWide(int c) {
    return c >= 0x2e80 || (c >= 0x2460 && c < 0x2800) || c == '“' || c == '‘';
  }
}
