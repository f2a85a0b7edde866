package io.hengji.documents.papers;

import io.hengji.core.quantity.Statement;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The number that begins a heading or a numbered paragraph.
///
/// @param printed as printed, without white space behind it
/// @param value which number it is
/// @param end where the text begins behind it
record Numbering(Style style, String printed, int value, int end) {

  /// How headings are numbered, from the widest to the narrowest.
  enum Style {
    PART("第\\s*([一二三四五六七八九十\\d]{1,3})\\s*(?:部分|章|篇)\\s*[、.．:：]?"),
    CHINESE("([一二三四五六七八九十]{1,3})\\s*[、.．]"),
    CHINESE_BRACKET("[（(]\\s*([一二三四五六七八九十]{1,3})\\s*[)）]\\s*[、.．]?"),
    ARABIC("(\\d{1,2})\\s*(?:[、．]|[.](?!\\d))"),
    DECIMAL("\\d{1,2}(?:[.．]\\d{1,2}){1,3}[、.．]?(?=[\\s\\p{IsHan}])()"),
    ARABIC_BRACKET("[（(]\\s*(\\d{1,2})\\s*[)）]\\s*[、.．]?"),
    HALF_BRACKET("(\\d{1,2})\\s*[)）]"),
    CIRCLED("([①-⑳])");

    private final Pattern pattern;

    Style(String pattern) {
      this.pattern = Pattern.compile("^\\s*(" + pattern + ")\\s*");
    }
  }

  private static final String DIGITS = "一二三四五六七八九";

  /// The number at the beginning of a line; none where it begins with an amount (1.5万元).
  static Optional<Numbering> of(String line) {
    for (Style style : Style.values()) {
      Matcher matcher = style.pattern.matcher(line);
      if (matcher.find()) {
        boolean bare = style == Style.DECIMAL || style == Style.ARABIC;
        return bare && beginsWithAmount(line)
            ? Optional.empty()
            : Optional.of(
                new Numbering(
                    style, matcher.group(1).strip(), value(matcher.group(2)), matcher.end()));
      }
    }
    return Optional.empty();
  }

  private static boolean beginsWithAmount(String line) {
    return Statement.read(line.strip()).amounts().stream()
        .anyMatch(amount -> amount.start() == 0 && !amount.unit().isNone());
  }

  private static int value(String number) {
    if (number.isEmpty()) {
      return 0;
    }
    char first = number.charAt(0);
    if (first >= '①' && first <= '⑳') {
      return first - '①' + 1;
    }
    if (Character.isDigit(first)) {
      return Integer.parseInt(number);
    }
    int ten = number.indexOf('十');
    if (ten < 0) {
      return DIGITS.indexOf(first) + 1;
    }
    int tens = ten == 0 ? 1 : DIGITS.indexOf(first) + 1;
    int ones = ten + 1 < number.length() ? DIGITS.indexOf(number.charAt(ten + 1)) + 1 : 0;
    return 10 * tens + ones;
  }
}
