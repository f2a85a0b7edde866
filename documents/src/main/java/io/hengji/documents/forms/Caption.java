package io.hengji.documents.forms;

import io.hengji.documents.forms.Lexicon.Sense;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A caption as it is compared: in compatibility form, without white space, brackets, numbering,
/// stars and closing colon. What stood in brackets is kept apart, for it has a meaning of its own.
/// What it means by a word list is looked up once.
final class Caption {

  /// No caption is longer.
  static final int LONGEST = 40;

  private static final Pattern LEAD =
      Pattern.compile("^(?:[*★☆●•·▲]+|[一二三四五六七八九十]{1,2}[、.]|[0-9]{1,2}[、.](?![0-9]))+");
  private static final String LEADS = "*★☆●•·▲一二三四五六七八九十0123456789";
  private static final Pattern MONEY_UNIT = Pattern.compile("(?:亿|千万|百万|万|千)?元");
  private static final Pattern TRANSLATED =
      Pattern.compile("(.*\\p{IsHan}[^A-Za-z]*?)/?[A-Za-z][A-Za-z0-9 .,&/'%-]{2,}[)）]?");
  private static final Pattern LETTERED =
      Pattern.compile("(.*\\p{IsHan})[A-F](?:=[A-F0-9/×*+()%-]+)?");
  private static final Pattern POINTS = Pattern.compile("(\\d+(?:\\.\\d+)?)分");

  private static final String COMMON = "、。《》【】〔〕“”‘’—≥≤×·★●○";
  private static final char FIRST_CHINESE = 0x3000;
  private static final int[] NO_RANKS = {};
  private static final Memory<Caption> KNOWN = new Memory<>();

  /// What it was found to say as the caption of a column.
  private record Column(Optional<Sense<Slot>> sense) {}

  private final String core;
  private final List<String> brackets;
  private int @Nullable [] ranks;
  private @Nullable Column column;
  private @Nullable Wording wording;

  private Caption(String core, List<String> brackets) {
    this.core = core;
    this.brackets = brackets;
  }

  static Caption of(String text) {
    return isTooLong(text) ? read(text) : KNOWN.of(text, Caption::read);
  }

  /// Whether a text is longer than any caption with its brackets.
  static boolean isTooLong(String text) {
    return text.length() > 2 * LONGEST;
  }

  String core() {
    return core;
  }

  List<String> brackets() {
    return brackets;
  }

  /// The same caption with another core.
  Caption withCore(String other) {
    return new Caption(other, brackets);
  }

  /// Which caption of a word list this is, or [CaptionTree#NONE]; found out for all lists at once.
  int rank(int list) {
    int[] known = ranks;
    if (known == null) {
      known = core.length() <= LONGEST && hasChinese(core) ? Captions.ranksOf(core) : NO_RANKS;
      ranks = known;
    }
    return list < known.length ? known[list] : CaptionTree.NONE;
  }

  /// What it says as the caption of a column of indicators.
  Optional<Sense<Slot>> column() {
    Column known = column;
    if (known == null) {
      boolean may = hasChinese(core) || !brackets.isEmpty();
      known = new Column(may ? Captions.columnOf(this) : Optional.empty());
      column = known;
    }
    return known.sense();
  }

  /// The words it is made of; none where something else is in it.
  Wording wording() {
    Wording known = wording;
    if (known == null) {
      known = Wording.of(core);
      wording = known;
    }
    return known;
  }

  private static boolean hasChinese(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= FIRST_CHINESE && Character.isIdeographic(c)) {
        return true;
      }
    }
    return false;
  }

  private static Caption read(String text) {
    String plain = isTooLong(text) ? plain(text) : withoutTranslation(plain(text));
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

  /// A caption in Chinese without its translation, 一级指标 of 一级指标Level 1, or the letter of its
  /// column: 差异 of 差异C=B-A.
  private static String withoutTranslation(String plain) {
    boolean western = false;
    for (int i = 0; i < plain.length() && !western; i++) {
      western = plain.charAt(i) < 0x80 && Character.isLetter(plain.charAt(i));
    }
    if (!western) {
      return plain;
    }
    Matcher translated = TRANSLATED.matcher(plain);
    if (translated.matches()) {
      return translated.group(1);
    }
    Matcher lettered = LETTERED.matcher(plain);
    return lettered.matches() ? lettered.group(1) : plain;
  }

  /// The text in compatibility form without white space.
  static String plain(String text) {
    int first = firstToChange(text);
    if (first == text.length()) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length()).append(text, 0, first);
    for (int i = first; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isPrinted(c) && !isWide(c) && !isWhite(c)) {
        return withoutWhite(Normalizer.normalize(text, Normalizer.Form.NFKC));
      }
      if (!isWhite(c)) {
        plain.append(isWide(c) ? (char) (c - 0xFEE0) : c);
      }
    }
    return plain.toString();
  }

  private static int firstToChange(String text) {
    int first = 0;
    while (first < text.length() && isPrinted(text.charAt(first))) {
      first++;
    }
    return first;
  }

  private static String withoutWhite(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!isWhite(text.charAt(i))) {
        plain.append(text.charAt(i));
      }
    }
    return plain.toString();
  }

  private static boolean isWhite(char c) {
    return c < 0x4E00 && (Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  /// Whether a character is printed and in compatibility form whatever stands beside it: ASCII,
  /// common Chinese characters and punctuation.
  private static boolean isPrinted(char c) {
    return (c >= 0x4E00 && c <= 0x9FFF)
        || (c > ' ' && c < 0x7F)
        || (c >= 0x80 && c < 0xFF00 && COMMON.indexOf(c) >= 0);
  }

  /// Whether a character is the wide form of an ASCII character.
  private static boolean isWide(char c) {
    return c >= 0xFF01 && c <= 0xFF5E;
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
    while (to > from && ":;,、。*★%".indexOf(core.charAt(to - 1)) >= 0) {
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
