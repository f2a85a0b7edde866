package io.hengji.documents.ledger;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An amount as ledgers print it: 1,234.50, ￥1234.5, 1.2万元, -300, (300), 300-, 1.2E+05. Nothing but
/// an amount, so that 12人 is none.
final class MoneyText {

  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?<open>\\()?(?<minus>[-−])?(?:[¥￥](?<inner>[-−])?)?(?<number>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\.\\d+)"
              + "(?<power>[Ee][+-]?\\d{1,2})?(?<unit>亿元|万元|元)?(?<close>\\))?(?<behind>-)?");
  private static final int LONGEST = 40;
  private static final BigDecimal MOST = new BigDecimal("1e13");

  private MoneyText() {}

  /// The amount in yuan; a number without a unit is in the unit given.
  static Optional<BigDecimal> parse(String text, boolean tenThousands) {
    String plain =
        text.length() > LONGEST
            ? ""
            : Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}]", "");
    Matcher amount = AMOUNT.matcher(plain);
    if (!amount.matches() || (amount.group("open") == null) != (amount.group("close") == null)) {
      return Optional.empty();
    }
    String power = amount.group("power") == null ? "" : amount.group("power");
    BigDecimal number = new BigDecimal(amount.group("number").replace(",", "") + power);
    boolean negative =
        amount.group("open") != null
            || amount.group("minus") != null
            || amount.group("inner") != null
            || amount.group("behind") != null;
    BigDecimal yuan = number.movePointRight(places(amount.group("unit"), tenThousands));
    return yuan.compareTo(MOST) > 0
        ? Optional.empty()
        : Optional.of(negative ? yuan.negate() : yuan);
  }

  private static int places(@Nullable String unit, boolean tenThousands) {
    if (unit == null) {
      return tenThousands ? 4 : 0;
    }
    return switch (unit) {
      case "亿元" -> 8;
      case "万元" -> 4;
      default -> 0;
    };
  }
}
