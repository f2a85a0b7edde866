package io.hengji.core.checks.actual;

import io.hengji.core.quantity.Amount;
import io.hengji.core.quantity.Statement;
import io.hengji.core.quantity.UnitKind;
import io.hengji.core.vocabulary.WordList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A sentence that works out a sum: for so many, at a price or by standards, so much money in all
/// (按200元/人，慰问3000人，需资金600，000元).
///
/// @param prices the amounts of money for one, ranges and fixed ones, in order
/// @param count for how many
/// @param total the money in all
record Costing(List<Amount> prices, Amount count, Amount total) {

  private static final WordList REQUIRED = WordList.of("required-amounts");
  private static final WordList PRICED = WordList.of("unit-prices");
  private static final Pattern ROUGHLY = Pattern.compile("约|左右|近|余元|多元");

  Costing {
    prices = List.copyOf(prices);
  }

  /// Finds the working in a text that holds exactly one count and exactly one sum; none where the
  /// text is rough or counts further things.
  static Optional<Costing> find(Statement statement) {
    List<Amount> money = new ArrayList<>();
    List<Amount> counts = new ArrayList<>();
    for (Amount amount : statement.amounts()) {
      UnitKind kind = amount.unit().kind();
      if (kind != UnitKind.MONEY && !isCounted(kind)) {
        return Optional.empty();
      }
      (kind == UnitKind.MONEY ? money : counts).add(amount);
    }
    if (counts.size() != 1 || counts.getFirst().isRange() || money.size() < 2) {
      return Optional.empty();
    }
    Optional<Amount> total = requiredIn(statement.text(), money);
    if (total.isEmpty() || ROUGHLY.matcher(statement.text()).find()) {
      return Optional.empty();
    }
    money.remove(total.get());
    return Optional.of(new Costing(money, counts.getFirst(), total.get()));
  }

  private static boolean isCounted(UnitKind kind) {
    return switch (kind) {
      case COUNT, AREA, LENGTH, MASS, VOLUME, ENERGY -> true;
      case MONEY, SHARE, TIME, CALENDAR, NONE -> false;
    };
  }

  /// The one amount of money that the text calls the whole sum.
  static Optional<Amount> requiredIn(String text, List<Amount> money) {
    List<Amount> marked =
        money.stream()
            .filter(amount -> !amount.isRange() && amount.unit().per().isEmpty())
            .filter(amount -> REQUIRED.words().stream().anyMatch(before(text, amount)::endsWith))
            .toList();
    return marked.size() == 1 ? Optional.of(marked.getFirst()) : Optional.empty();
  }

  /// The one price, where there is one and the text calls it so.
  Optional<Amount> price(String text) {
    if (prices.size() != 1) {
      return Optional.empty();
    }
    Amount price = prices.getFirst();
    boolean perOne =
        price.unit().per().filter(base -> base.equals(count.unit().name())).isPresent();
    boolean called =
        price.unit().per().isEmpty()
            && count.unit().kind() == UnitKind.COUNT
            && (PRICED.words().stream().anyMatch(before(text, price)::endsWith)
                || PRICED.words().stream().anyMatch(behind(text, price)::startsWith));
    return perOne || called ? Optional.of(price) : Optional.empty();
  }

  /// The least that all of them cost at a price, in yuan.
  BigDecimal least(Amount price) {
    return price.low().multiply(price.unit().factor()).multiply(count.value());
  }

  /// The most that all of them cost at a price, in yuan; the least unless the price is a range.
  BigDecimal most(Amount price) {
    return price.high().multiply(price.unit().factor()).multiply(count.value());
  }

  /// True when the total is the price for every one, or lies in the range of the price, as exactly
  /// as total and count are printed.
  boolean isWorkedOutBy(Amount price) {
    BigDecimal uncounted =
        Rounding.of(count).multiply(price.high()).multiply(price.unit().factor());
    BigDecimal tolerance = tolerance().add(uncounted);
    return least(price).subtract(tolerance).compareTo(total.inFirstUnit()) <= 0
        && most(price).add(tolerance).compareTo(total.inFirstUnit()) >= 0;
  }

  /// True when the total is the top of the price for every one.
  boolean isAtTopOf(Amount price) {
    return most(price).subtract(total.inFirstUnit()).abs().compareTo(tolerance()) <= 0;
  }

  private BigDecimal tolerance() {
    return Rounding.of(total).multiply(total.unit().factor());
  }

  private static String before(String text, Amount amount) {
    return text.substring(0, amount.start()).replaceAll("[\\s:：为是约]+$", "");
  }

  private static String behind(String text, Amount amount) {
    return text.substring(amount.end()).replaceAll("^[\\s的为]+", "");
  }
}
