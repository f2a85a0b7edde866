package io.hengji.documents.forms;

import java.util.regex.Pattern;

/// What a template prints where nothing was filled in: `指标2:`, `……`, `**`, `/`.
final class Placeholder {
  private static final Pattern TEMPLATE =
      Pattern.compile("(?:指标\\d*[:：]?)?(?:[….]{2,}|[*×X]{2,}|[/—–-])?");
  private static final int LONGEST = 16;

  private Placeholder() {}

  /// Whether a text is empty or a template's own.
  static boolean is(String text) {
    return text.isEmpty()
        || (text.length() <= LONGEST
            && mayBegin(text.charAt(0))
            && TEMPLATE.matcher(Caption.plain(text)).matches());
  }

  /// Whether a character is none of those that most texts begin with.
  private static boolean mayBegin(char c) {
    boolean digit = c >= '0' && c <= '9';
    boolean chinese = c >= 0x4E00 && c <= 0x9FFF;
    return !digit && (!chinese || c == '指') && c != '≥' && c != '≤';
  }
}
