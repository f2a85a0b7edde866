package io.hengji.documents.pdf;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// What a file says its font's codes mean: single codes and ranges of codes with their text.
final class ToUnicode {
  private static final int MOST_OPERANDS = 100_000;
  private static final int MOST_CODES = 300_000;

  /// Codes from one on that stand for characters from one on.
  private record Range(long last, String first) {}

  private final Map<Long, String> single = new HashMap<>();
  private final NavigableMap<Long, Range> ranges = new TreeMap<>();

  /// Reads the map that a font embeds; what is not understood of it says nothing.
  static ToUnicode of(byte[] bytes) {
    ToUnicode map = new ToUnicode();
    ContentLexer lexer = new ContentLexer(bytes);
    Operands operands = new Operands(MOST_OPERANDS);
    for (Optional<String> operator = lexer.next(operands);
        operator.isPresent();
        operator = lexer.next(operands)) {
      switch (operator.get()) {
        case "endbfchar" -> map.characters(operands.all());
        case "endbfrange" -> map.ranges(operands.all());
        default -> {}
      }
    }
    return map;
  }

  /// The text of a code of so many bytes.
  Optional<String> text(int code, int length) {
    long key = key(code, length);
    String text = single.get(key);
    if (text != null) {
      return Optional.of(text);
    }
    Map.Entry<Long, Range> range = ranges.floorEntry(key);
    return range == null || range.getValue().last() < key
        ? Optional.empty()
        : Optional.of(shifted(range.getValue().first(), (int) (key - range.getKey())));
  }

  private void characters(List<?> operands) {
    for (int i = 0; i + 1 < operands.size(); i += 2) {
      if (operands.get(i) instanceof byte[] code && operands.get(i + 1) instanceof byte[] text) {
        put(key(code), utf16(text));
      }
    }
  }

  private void ranges(List<?> operands) {
    for (int i = 0; i + 2 < operands.size(); i += 3) {
      if (!(operands.get(i) instanceof byte[] first)
          || !(operands.get(i + 1) instanceof byte[] last)) {
        continue;
      }
      if (operands.get(i + 2) instanceof byte[] text && text.length > 0) {
        if (ranges.size() < MOST_CODES) {
          ranges.put(key(first), new Range(key(last), utf16(text)));
        }
      } else if (operands.get(i + 2) instanceof List<?> texts) {
        for (int k = 0; k < texts.size(); k++) {
          if (texts.get(k) instanceof byte[] text) {
            put(key(first) + k, utf16(text));
          }
        }
      }
    }
  }

  private void put(long key, String text) {
    if (single.size() < MOST_CODES) {
      single.put(key, text);
    }
  }

  private static long key(byte[] code) {
    int length = Math.min(4, code.length);
    return key(PdfFont.code(code, 0, length), length);
  }

  private static long key(int code, int length) {
    return (long) length << 32 | (code & 0xffffffffL);
  }

  private static String utf16(byte[] text) {
    return text.length == 1
        ? new String(text, StandardCharsets.ISO_8859_1)
        : new String(text, StandardCharsets.UTF_16BE);
  }

  /// The text whose last character lies so many places behind.
  private static String shifted(String text, int by) {
    if (by == 0 || text.isEmpty()) {
      return text;
    }
    int last = text.codePointBefore(text.length()) + by;
    String before = text.substring(0, text.offsetByCodePoints(text.length(), -1));
    return Character.isValidCodePoint(last) ? before + Character.toString(last) : before;
  }
}
