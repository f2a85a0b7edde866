package io.hengji.documents.forms;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A caption as it is compared: in compatibility form, without white space, brackets, numbering,
/// stars and closing colon. What stood in brackets is kept apart, for it has a meaning of its own.
record Caption(String core, List<String> brackets) {

  /// No caption is longer.
  static final int LONGEST = 40;

  private static final Pattern LEAD =
      Pattern.compile("^(?:[*★☆●•·▲]+|[一二三四五六七八九十]{1,2}[、.]|[0-9]{1,2}[、.](?![0-9]))+");
  private static final String LEADS = "*★☆●•·▲一二三四五六七八九十0123456789";
  private static final Pattern MONEY_UNIT = Pattern.compile("(?:亿|千万|百万|万|千)?元");
  private static final Pattern TRANSLATED =
      Pattern.compile("(.*\\p{IsHan}[^A-Za-z]*?)/?[A-Za-z][A-Za-z0-9 .,&/'%-]{2,}[)）]?");
  private static final Pattern POINTS = Pattern.compile("(\\d+(?:\\.\\d+)?)分");

  private static final Memory<Caption> KNOWN = new Memory<>();

  static Caption of(String text) {
    return text.length() > 2 * LONGEST ? read(text) : KNOWN.of(text, Caption::read);
  }

  private static Caption read(String text) {
    String plain = text.length() > 2 * LONGEST ? plain(text) : withoutTranslation(plain(text));
    for (int i = 0; i < plain.length(); i++) {
      if (isOpening(plain.charAt(i)) || isClosing(plain.charAt(i))) {
        return withBrackets(plain);
      }
    }
    return new Caption(trimmed(plain), List.of());
  }

  private static Caption withBrackets(String plain) {
    StringBuilder core = new StringBuilder(plain.length());
    List<String> brackets = new ArrayList<>();
    int depth = 0;
    StringBuilder inside = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (isOpening(c)) {
        if (depth++ > 0) {
          inside.append(c);
        }
      } else if (isClosing(c)) {
        if (depth > 0 && --depth == 0) {
          brackets.add(inside.toString());
          inside.setLength(0);
        } else if (depth > 0) {
          inside.append(c);
        }
      } else {
        (depth > 0 ? inside : core).append(c);
      }
    }
    if (!inside.isEmpty()) {
      brackets.add(inside.toString());
    }
    return new Caption(trimmed(core.toString()), List.copyOf(brackets));
  }

  /// A caption in Chinese without its translation: 一级指标 of 一级指标Level 1.
  private static String withoutTranslation(String plain) {
    boolean western = false;
    for (int i = 0; i < plain.length() && !western; i++) {
      western = plain.charAt(i) < 0x80 && Character.isLetter(plain.charAt(i));
    }
    if (!western) {
      return plain;
    }
    Matcher translated = TRANSLATED.matcher(plain);
    return translated.matches() ? translated.group(1) : plain;
  }

  /// The text in compatibility form without white space.
  static String plain(String text) {
    String form = isPlain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
    int first = 0;
    while (first < form.length() && !isWhite(form.charAt(first))) {
      first++;
    }
    if (first == form.length()) {
      return form;
    }
    StringBuilder plain = new StringBuilder(form.length()).append(form, 0, first);
    for (int i = first; i < form.length(); i++) {
      if (!isWhite(form.charAt(i))) {
        plain.append(form.charAt(i));
      }
    }
    return plain.toString();
  }

  private static boolean isWhite(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /// Whether a text is surely in compatibility form: nothing but ASCII and common Chinese
  /// characters.
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x7F && (c < 0x4E00 || c > 0x9FFF) && c != '、' && c != '。' && c != '≥' && c != '≤') {
        return false;
      }
    }
    return true;
  }

  /// The unit of money that stands in a bracket: 万元 in 项目资金(万元).
  Optional<String> moneyUnit() {
    return brackets.stream()
        .map(MONEY_UNIT::matcher)
        .filter(Matcher::find)
        .map(Matcher::group)
        .findFirst();
  }

  /// The points that stand in a bracket: 20 in 得分(20分*执行率).
  Optional<String> points() {
    return brackets.stream()
        .map(POINTS::matcher)
        .filter(Matcher::find)
        .map(m -> m.group(1))
        .findFirst();
  }

  boolean isEmpty() {
    return core.isEmpty();
  }

  private static String trimmed(String core) {
    int from = core.isEmpty() || LEADS.indexOf(core.charAt(0)) < 0 ? 0 : leadEnd(core);
    int to = core.length();
    while (to > from && ":;,、。*★".indexOf(core.charAt(to - 1)) >= 0) {
      to--;
    }
    return core.substring(from, to);
  }

  private static int leadEnd(String core) {
    Matcher lead = LEAD.matcher(core);
    return lead.find() && lead.end() < core.length() ? lead.end() : 0;
  }

  private static boolean isOpening(char c) {
    return c == '(' || c == '[' || c == '【' || c == '〔';
  }

  private static boolean isClosing(char c) {
    return c == ')' || c == ']' || c == '】' || c == '〕';
  }
}
