package io.hengji.testkit.samples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/// Points as the national rules give them: in proportion, rounded once to two decimals.
public final class Points {
  private Points() {}

  /// The row with the points that its numbers give; unchanged where they are words or dates.
  public static SampleRow scored(SampleRow row) {
    if (row.weight().isEmpty() || !isNumber(row.value()) || !isNumber(row.reached())) {
      return row;
    }
    BigDecimal target = new BigDecimal(row.value());
    BigDecimal reached = new BigDecimal(row.reached());
    boolean atMost = row.operator().equals("≤");
    return row.withPoints(
        row.weight(), share(row.weight(), atMost ? target : reached, atMost ? reached : target));
  }

  /// A weight's share, no more than the weight.
  static String share(String weight, BigDecimal part, BigDecimal whole) {
    BigDecimal points = new BigDecimal(weight);
    return plain(points.multiply(part).divide(whole, 2, RoundingMode.HALF_UP).min(points));
  }

  /// The form with the total and the grade that its points give.
  public static SampleForm totalled(SampleForm form) {
    if (form.total().isEmpty()) {
      return form;
    }
    BigDecimal total = total(form.funds(), form.rows());
    return form.withTotal(plain(total), form.grade().isEmpty() ? "" : grade(total));
  }

  static BigDecimal total(List<SampleFund> funds, List<SampleRow> rows) {
    BigDecimal total = funds.isEmpty() ? BigDecimal.ZERO : decimal(funds.getFirst().score());
    for (SampleRow row : rows) {
      total = total.add(decimal(row.score()));
    }
    return total;
  }

  static String grade(BigDecimal total) {
    if (total.compareTo(new BigDecimal(90)) >= 0) {
      return "优";
    }
    return total.compareTo(new BigDecimal(80)) >= 0 ? "良" : "中";
  }

  /// Whether a text is nothing but a number.
  public static boolean isNumber(String text) {
    return text.matches("\\d+(\\.\\d+)?");
  }

  public static BigDecimal decimal(String text) {
    return isNumber(text) ? new BigDecimal(text) : BigDecimal.ZERO;
  }

  /// A number without zeros behind its decimals.
  public static String plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
  }
}
