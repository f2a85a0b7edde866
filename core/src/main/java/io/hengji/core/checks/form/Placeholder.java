package io.hengji.core.checks.form;

import io.hengji.core.vocabulary.WordList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What templates leave in a cell for the filer to replace.
final class Placeholder {

  private static final WordList HINTS = WordList.of("template-hints");

  /// A cell with nothing else: `指标1：`, `目标2`, `……`, `/`, `*`.
  private static final Pattern WHOLE =
      Pattern.compile(
          "(?:(?:指标|目标|措施|任务)\\s*[0-9０-９一二三四五六七八九十]*\\s*[:：.．、]?|[.…。·]{2,}|…|[/／]+|[*＊]+|[×✕]+"
              + "|[XxＸｘ]{2,}|\\s)+");

  /// Blanks inside a text: `××人`, `≥**元`, `XX市`.
  private static final Pattern BLANK =
      Pattern.compile("[×✕]{2,}|[*＊]{2,}|(?<![A-Za-z0-9Ａ-Ｚａ-ｚ])[XxＸｘ]{2,}(?![A-Za-z0-9Ａ-Ｚａ-ｚ])");

  private static final Pattern FOR_NUMBER =
      Pattern.compile(
          "[（(][^（）()]*[×✕*＊XxＸｘ]{2,}[^（）()]*[)）]|[≥≤≧≦<>=＝]\\s*[×✕*＊XxＸｘ]{2,}"
              + "|.[×✕*＊XxＸｘ]{2,}[\\p{IsHan}%％]{0,2}$");

  /// A numbered item without a content: `目标2：` at the end or before the next one.
  private static final Pattern EMPTY_ITEM =
      Pattern.compile(
          "(?:指标|目标|措施|任务)\\s*[0-9０-９一二三四五六七八九十]+\\s*[:：]\\s*(?=$|[.…]{2,}|…|(?:指标|目标|措施|任务)\\s*[0-9０-９一二三四五六七八九十])");

  private static final List<Pattern> INSIDE = List.of(BLANK, EMPTY_ITEM);

  private Placeholder() {}

  /// True when the text is nothing but placeholders.
  static boolean isWhole(String text) {
    return !text.isBlank() && mayBegin(text.charAt(0)) && WHOLE.matcher(text).matches();
  }

  /// Whether a text that is nothing but placeholders may begin so: most cells tell it by that.
  private static boolean mayBegin(char first) {
    return Character.isWhitespace(first) || "指目措任.…。·/／*＊×✕XxＸｘ".indexOf(first) >= 0;
  }

  /// Whether a text has a character that no placeholder inside a text lacks.
  private static boolean mayHave(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < 0x4E00 || c > 0x9FFF) && "×✕*＊XxＸｘ:：".indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  /// Whether the blank of a text stands for a number: in brackets, behind an operator, or before
  /// the unit at the end.
  static boolean isForNumber(String text) {
    return !isWhole(text) && FOR_NUMBER.matcher(text).find();
  }

  /// The placeholder that a text is or contains.
  static Optional<String> findIn(String text) {
    return isWhole(text) ? Optional.of(text) : findInside(text);
  }

  /// The placeholder that stands in a text among other words.
  static Optional<String> findInside(String text) {
    for (Pattern pattern : mayHave(text) ? INSIDE : List.<Pattern>of()) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.find()) {
        return Optional.of(matcher.group().strip());
      }
    }
    return HINTS.findIn(text);
  }
}
