package io.hengji.server.frame;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A text with gaps (`{0}` and so on), taken apart once: a page says some hundred of them.
final class Sentence {

  private static final Pattern GAP = Pattern.compile("\\{(\\d)}");

  /// Below this no separator of thousands is written.
  private static final int PLAIN = 1000;

  private final String text;
  private final Locale locale;
  private final List<String> between = new ArrayList<>();
  private final List<Integer> gaps = new ArrayList<>();

  Sentence(String text, Locale locale) {
    this.text = text;
    this.locale = locale;
    Matcher gap = GAP.matcher(text);
    int from = 0;
    while (gap.find()) {
      between.add(text.substring(from, gap.start()));
      gaps.add(Integer.valueOf(gap.group(1)));
      from = gap.end();
    }
    between.add(text.substring(from));
  }

  /// The text with its gaps filled; one for which there is no value stays as it is.
  String with(@Nullable Object... values) {
    if (values.length == 0 || gaps.isEmpty()) {
      return text;
    }
    StringBuilder said = new StringBuilder(text.length() + 16 * gaps.size()).append(between.get(0));
    for (int i = 0; i < gaps.size(); i++) {
      int gap = gaps.get(i);
      said.append(gap < values.length ? shown(values[gap]) : "{" + gap + "}")
          .append(between.get(i + 1));
    }
    return said.toString();
  }

  private String shown(@Nullable Object value) {
    return switch (value) {
      case Integer number when number >= 0 && number < PLAIN -> number.toString();
      case Number number -> NumberFormat.getInstance(locale).format(number);
      case null -> "";
      default -> value.toString();
    };
  }
}
