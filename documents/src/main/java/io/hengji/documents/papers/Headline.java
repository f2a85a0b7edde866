package io.hengji.documents.papers;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A numbered line divided into its heading and the text that follows in the same paragraph; either
/// may be empty.
record Headline(String heading, String text) {

  private static final int LONGEST = 40;
  private static final int LONGEST_SENTENCE = 30;

  /// 四、预算执行率指标（总分10分，评价得分10分）此项二级指标…
  private static final Pattern POINTS_IN_BRACKETS =
      Pattern.compile("^([^，。；：,;:（(]{2,24}[（(][^)）]*分[^)）]*[)）])\\s*(\\S.*)$");

  private static final Pattern SENTENCE = Pattern.compile("^([^。：:]{2,60})[。：:]\\s*(\\S.*)$");

  /// Divides the text behind a number.
  static Headline of(String text) {
    Matcher points = POINTS_IN_BRACKETS.matcher(text);
    if (points.matches()) {
      return new Headline(points.group(1), points.group(2));
    }
    if (text.length() <= LONGEST && isHeading(text)) {
      return new Headline(text.replaceFirst("[。：:]$", ""), "");
    }
    Matcher sentence = SENTENCE.matcher(text);
    if (sentence.matches()
        && sentence.group(1).length() <= LONGEST_SENTENCE
        && isHeading(sentence.group(1))) {
      return new Headline(sentence.group(1), sentence.group(2));
    }
    return new Headline("", text);
  }

  private static boolean isHeading(String text) {
    String plain = Plain.withoutBrackets(Plain.of(text)).replaceFirst("[。：:]$", "");
    return !plain.isEmpty() && plain.chars().noneMatch(c -> "，。；：！？,;:!?".indexOf(c) >= 0);
  }
}
