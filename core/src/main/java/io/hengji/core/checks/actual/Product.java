package io.hengji.core.checks.actual;

import io.hengji.core.quantity.Amount;
import io.hengji.core.quantity.Statement;
import io.hengji.core.quantity.UnitKind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A product that a text works out with signs: 1400元/人·月×305人×12个月＝512.4万元.
///
/// @param factors what is multiplied, in order
/// @param result the money that the text says it makes
record Product(List<Amount> factors, Amount result) {

  private static final Pattern TIMES = Pattern.compile("\\s*[)）]?\\s*[×xX✕*＊·乘]以?\\s*[(（]?\\s*");
  private static final Pattern MAKES =
      Pattern.compile("\\s*[)）]?\\s*(?:[=＝]|等于|[，,]?(?:合计|共计|共|总计|计))\\s*");
  private static final Pattern ROUGHLY = Pattern.compile("约|左右|近|≈");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  Product {
    factors = List.copyOf(factors);
  }

  /// The first product of a text.
  static Optional<Product> find(Statement said) {
    String text = said.text();
    if (ROUGHLY.matcher(text).find()) {
      return Optional.empty();
    }
    List<Amount> factors = new ArrayList<>();
    for (Amount amount : said.amounts()) {
      if (factors.isEmpty()) {
        factors.add(amount);
        continue;
      }
      String between = text.substring(factors.getLast().end(), amount.start());
      if (TIMES.matcher(between).matches()) {
        factors.add(amount);
      } else if (factors.size() > 1 && MAKES.matcher(between).matches()) {
        return Optional.of(new Product(factors, amount)).filter(Product::isOfOneKind);
      } else {
        factors.clear();
        factors.add(amount);
      }
    }
    return Optional.empty();
  }

  /// One factor and the result are money.
  private boolean isOfOneKind() {
    long money = factors.stream().filter(factor -> isMoney(factor)).count();
    return money == 1
        && isMoney(result)
        && !result.isRange()
        && factors.stream().noneMatch(Amount::isRange)
        && result.unit().per().isEmpty()
        && factors.stream().allMatch(this::isCountedAsPriced);
  }

  /// A measure counts in the unit that the price is for: 元/米 × 公里 wants converting.
  private boolean isCountedAsPriced(Amount factor) {
    return switch (factor.unit().kind()) {
      case MONEY, COUNT, NONE, SHARE, TIME, CALENDAR -> true;
      case AREA, LENGTH, MASS, VOLUME, ENERGY ->
          factors.stream()
              .flatMap(other -> other.unit().per().stream())
              .anyMatch(per -> per.equals(factor.unit().name()));
    };
  }

  /// What the factors make, in yuan.
  BigDecimal worked() {
    return factors.stream().map(Product::value).reduce(BigDecimal.ONE, BigDecimal::multiply);
  }

  /// True when the result is what the factors make, as exactly as it is printed.
  boolean isRight() {
    BigDecimal tolerance = Rounding.of(result).multiply(result.unit().factor());
    for (Amount factor : factors) {
      if (!isMoney(factor) && factor.value().signum() > 0) {
        BigDecimal share = Rounding.of(factor).divide(factor.value(), MathContext.DECIMAL64);
        tolerance = tolerance.add(worked().multiply(share));
      }
    }
    return worked().subtract(result.inFirstUnit()).abs().compareTo(tolerance) <= 0;
  }

  /// The factors as printed.
  String printed() {
    return factors.stream().map(Amount::text).collect(Collectors.joining(" × "));
  }

  private static boolean isMoney(Amount amount) {
    return amount.unit().kind() == UnitKind.MONEY;
  }

  private static BigDecimal value(Amount amount) {
    return switch (amount.unit().kind()) {
      case MONEY -> amount.inFirstUnit();
      case SHARE -> amount.inFirstUnit().divide(HUNDRED);
      default -> amount.value();
    };
  }
}
