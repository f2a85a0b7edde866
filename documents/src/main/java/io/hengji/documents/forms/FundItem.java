package io.hengji.documents.forms;

import io.hengji.core.form.Fund.By;
import io.hengji.core.form.FundKind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The caption of a row of funds: 其中：当年财政拨款, 按收入性质分：一般公共预算：187.3.
public final class FundItem {
  private static final Pattern WITHIN = Pattern.compile("^\\s*其\\s*中\\s*[:：,，、]?\\s*");
  private static final Pattern BY =
      Pattern.compile(
          "^\\s*(?:其中[:：]?)?\\s*(?:按)?(收入|支出)(?:性质|来源|类型|功能|经济|类别|结构)?(?:划?分类?|分)\\s*[:：]?\\s*");
  private static final Pattern SIDE = Pattern.compile("(?:本年|年度|部门|全年)?(收入|支出)(?:情况|合计|总计|总额|预算)?");
  private static final Pattern COLON = Pattern.compile("\\s*[:：]\\s*$");
  private static final Pattern WITH_AMOUNT =
      Pattern.compile("^(.*?\\p{IsHan}[)）]?)\\s*[:：]\\s*([\\d.,，]+\\s*(?:亿元|万元|元)?)$");
  private static final String IN_NUMBERS = "-—/%.,，、";
  private static final List<String> UNITS = List.of("亿元", "万元", "元", "%", "％");

  private FundItem() {}

  static boolean isWithin(String text) {
    return text.indexOf('其') >= 0 && WITHIN.matcher(text).find();
  }

  /// The caption as the form carries it: without 其中 and a closing colon.
  static String printed(String text) {
    String rest = withoutWithin(text);
    return hasColon(rest) ? COLON.matcher(rest).replaceFirst("") : rest;
  }

  /// By what the rows after a caption such as 按支出性质分 divide.
  static Optional<By> by(String text) {
    if (!mayDivide(text)) {
      return Optional.empty();
    }
    Matcher by = BY.matcher(text);
    return by.find()
        ? Optional.of(by.group(1).equals("收入") ? By.INCOME : By.EXPENDITURE)
        : Optional.empty();
  }

  /// The side that a total says it is of: 收入合计, 支出总计.
  static Optional<By> side(String text) {
    Matcher side = SIDE.matcher(Caption.of(text).core());
    return side.matches()
        ? Optional.of(side.group(1).equals("收入") ? By.INCOME : By.EXPENDITURE)
        : Optional.empty();
  }

  /// Whether a caption only says by what the rows after it divide, or only 其中.
  static boolean isOnlyHeading(String text) {
    return withoutHeading(text).isBlank();
  }

  /// What a row of this caption counts.
  public static Optional<FundKind> kind(String text) {
    return Caption.isTooLong(text)
        ? Optional.empty()
        : Captions.FUND_ITEMS.meaningOf(withoutHeading(text));
  }

  private static String withoutHeading(String text) {
    String rest = withoutWithin(text);
    return mayDivide(rest) ? BY.matcher(rest).replaceFirst("") : rest;
  }

  private static String withoutWithin(String text) {
    return text.indexOf('其') < 0 ? text : WITHIN.matcher(text).replaceFirst("");
  }

  /// Whether a text has the one character that no caption of [#BY] lacks.
  private static boolean mayDivide(String text) {
    return text.indexOf('分') >= 0;
  }

  private static boolean hasColon(String text) {
    return text.indexOf(':') >= 0 || text.indexOf('：') >= 0;
  }

  /// Whether a text is a number, an amount or a template's stroke, and no caption.
  static boolean isNumber(String text) {
    int end = text.length();
    for (String unit : UNITS) {
      if (text.endsWith(unit)) {
        end -= unit.length();
        break;
      }
    }
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      boolean digit = (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
      if (!digit && !Character.isWhitespace(c) && IN_NUMBERS.indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  /// Whether a text is a number with its unit of money, or without.
  static boolean isAmount(String text) {
    return text.chars().anyMatch(Character::isDigit) && isNumber(text);
  }

  /// Label and number of one cell: 执行率：80%.
  static Optional<String[]> labelled(String text) {
    int colon = Math.max(text.indexOf(':'), text.indexOf('：'));
    boolean number = colon > 0 && colon + 1 < text.length() && isNumber(text.substring(colon + 1));
    return number
        ? Optional.of(new String[] {text.substring(0, colon), text.substring(colon + 1).strip()})
        : Optional.empty();
  }

  /// Caption and amount of one cell: 基本支出：1768.16万元.
  static Optional<String[]> withAmount(String text) {
    if (!hasColon(text)) {
      return Optional.empty();
    }
    Matcher both = WITH_AMOUNT.matcher(text);
    return both.matches()
        ? Optional.of(new String[] {both.group(1), both.group(2)})
        : Optional.empty();
  }
}
