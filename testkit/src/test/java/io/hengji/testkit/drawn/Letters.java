package io.hengji.testkit.drawn;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Letters of a font in which all that is not of ASCII is as wide as high, and the rest half so.
final class Letters {
  private static final String NEVER_FIRST = "，。、；：！？）》”";
  private static final Map<Integer, Integer> RADICALS = new HashMap<>();

  static {
    for (int radical = 0x2F00; radical <= 0x2FD5; radical++) {
      String same = Normalizer.normalize(Character.toString(radical), Normalizer.Form.NFKC);
      RADICALS.put(same.codePointAt(0), radical);
    }
  }

  private Letters() {}

  /// How wide a text is at size 1.
  static double width(String text) {
    return text.codePoints().mapToDouble(c -> c < 0x80 ? 0.5 : 1).sum();
  }

  /// The text with radicals for the characters that look like them.
  static String radicals(String text) {
    StringBuilder same = new StringBuilder();
    text.codePoints().forEach(c -> same.appendCodePoint(RADICALS.getOrDefault(c, c)));
    return same.toString();
  }

  /// The text in lines of at most this width; words and figures stay whole where they can, and what
  /// closes a phrase begins no line.
  static List<String> lines(String text, double room) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\n", -1)) {
      StringBuilder line = new StringBuilder();
      for (String token : tokens(paragraph)) {
        if (!line.isEmpty() && width(line + token) > room) {
          lines.add(line.toString());
          line.setLength(0);
        }
        line.append(token);
        while (width(line.toString()) > room && line.length() > 1) {
          int fits = Math.max(1, fitting(line, room));
          lines.add(line.substring(0, fits));
          line.delete(0, fits);
        }
      }
      lines.add(line.toString());
    }
    return lines;
  }

  private static int fitting(CharSequence text, double room) {
    int end = 0;
    while (end < text.length() && width(text.subSequence(0, end + 1).toString()) <= room) {
      end++;
    }
    return end;
  }

  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= text.length(); i++) {
      boolean wide = i == text.length() || text.charAt(i) >= 0x80 || text.charAt(i - 1) >= 0x80;
      if (wide && (i == text.length() || NEVER_FIRST.indexOf(text.charAt(i)) < 0)) {
        tokens.add(text.substring(from, i));
        from = i;
      }
    }
    return tokens;
  }

  /// The width of the widest token.
  static double widestToken(String text) {
    double widest = 0;
    for (String token : tokens(text)) {
      widest = Math.max(widest, width(token));
    }
    return widest;
  }
}
