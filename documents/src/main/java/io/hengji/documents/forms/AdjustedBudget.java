package io.hengji.documents.forms;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/// Tells by the figures whether a column such as 预算调整数 holds the budget after its adjustment, or
/// only what was added.
final class AdjustedBudget {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal NEARLY = new BigDecimal("0.5");

  private AdjustedBudget() {}

  /// Makes the budget before the adjustment the initial one, and that after it the annual one,
  /// where the rows below tell them apart.
  static void settle(List<Band<FundSlot>> bands, List<Row> below) {
    Optional<Band<FundSlot>> adjusted = budget(bands, true);
    Optional<Band<FundSlot>> before = budget(bands, false);
    Optional<Band<FundSlot>> executed = first(bands, FundSlot.EXECUTED);
    if (adjusted.isEmpty()
        || before.isEmpty()
        || executed.isEmpty()
        || first(bands, FundSlot.INITIAL).isPresent()) {
      return;
    }
    Optional<Band<FundSlot>> rate = first(bands, FundSlot.RATE);
    boolean whole =
        below.stream()
            .anyMatch(row -> {
              Optional<BigDecimal> a = amount(row, before);
              Optional<BigDecimal> b = amount(row, adjusted);
              Optional<BigDecimal> e = amount(row, executed);
              return a.isPresent()
                  && b.isPresent()
                  && e.isPresent()
                  && isWhole(a.get(), b.get(), e.get(), amount(row, rate));
            });
    if (whole) {
      bands.replaceAll(band -> band.equals(before.get()) ? band.as(FundSlot.INITIAL) : band);
      bands.replaceAll(
          band -> band.equals(adjusted.get()) ? band.as(FundSlot.ANNUAL).strong() : band);
    }
  }

  private static Optional<Band<FundSlot>> budget(List<Band<FundSlot>> bands, boolean adjusted) {
    return bands.stream()
        .filter(band -> adjusted ? isAdjusted(band) : isPlain(band))
        .filter(band -> !band.caption().text().contains("全年"))
        .findFirst();
  }

  private static boolean isAdjusted(Band<FundSlot> band) {
    boolean mayBe =
        band.slot() == FundSlot.KNOWN || (band.slot() == FundSlot.ANNUAL && band.weak());
    return mayBe && band.caption().text().contains("调整");
  }

  private static boolean isPlain(Band<FundSlot> band) {
    return band.slot() == FundSlot.ANNUAL && !band.weak() && !band.caption().text().contains("调整");
  }

  private static Optional<Band<FundSlot>> first(List<Band<FundSlot>> bands, FundSlot slot) {
    return bands.stream().filter(band -> band.slot() == slot).findFirst();
  }

  /// Whether spending is measured by the second budget, as its rate says or its size.
  private static boolean isWhole(
      BigDecimal before, BigDecimal adjusted, BigDecimal executed, Optional<BigDecimal> rate) {
    if (adjusted.signum() <= 0) {
      return false;
    }
    return rate.map(
            printed -> {
              BigDecimal found =
                  executed.multiply(HUNDRED).divide(adjusted, 4, RoundingMode.HALF_UP);
              return found.subtract(printed).abs().compareTo(NEARLY) <= 0;
            })
        .orElse(executed.compareTo(adjusted) <= 0 && adjusted.add(adjusted).compareTo(before) >= 0);
  }

  private static Optional<BigDecimal> amount(Row row, Optional<Band<FundSlot>> band) {
    return row.filled().stream()
        .filter(cell -> band.isPresent() && band.get().covers(cell))
        .map(cell -> Caption.plain(cell.text()).replaceAll("[,，%]|万?元", ""))
        .filter(text -> text.matches("\\d+(\\.\\d+)?"))
        .map(BigDecimal::new)
        .findFirst();
  }
}
