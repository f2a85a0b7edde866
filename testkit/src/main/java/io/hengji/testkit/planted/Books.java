package io.hengji.testkit.planted;

import io.hengji.testkit.samples.Family;
import io.hengji.testkit.samples.Kind;
import io.hengji.testkit.samples.Points;
import io.hengji.testkit.samples.SampleForm;
import io.hengji.testkit.samples.SampleFund;
import io.hengji.testkit.samples.SampleRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/// Forms without a mistake under other rule books than the national one.
public final class Books {

  /// The books that clean forms are made for; the empty one is what the form picks itself.
  public static final List<String> ALL =
      List.of(
          "",
          "mof-2020",
          "mof-2021",
          "hubei-2021",
          "sichuan-2023",
          "kunming-2019",
          "anqing-2023",
          "guangxi");

  private Books() {}

  /// The form as the book wants it, of a year in which all of them are in force; nothing where the
  /// form cannot be made to fit.
  public static Optional<SampleForm> fitted(SampleForm invented, String book) {
    SampleForm form = book.isEmpty() ? invented : Dossiers.inYear(invented, 2023);
    return switch (book) {
      case "mof-2021" -> withCostClass(form);
      case "hubei-2021" -> withExecution(form, 20);
      case "kunming-2019" -> Optional.of(form).filter(Books::isOfBudgetAlone);
      case "guangxi" -> Optional.of(withoutExcess(form));
      default -> Optional.of(form);
    };
  }

  /// Cost as a class of its own, with its weight.
  private static Optional<SampleForm> withCostClass(SampleForm form) {
    if (form.rows().stream().noneMatch(row -> row.kind() == Kind.COST)
        || form.rows().stream().anyMatch(row -> row.weight().isEmpty())) {
      return Optional.empty();
    }
    List<SampleRow> rows = new ArrayList<>();
    rows.addAll(weighing(form, row -> row.kind().isOutput() && row.kind() != Kind.COST, 40));
    for (SampleRow row : weighing(form, row -> row.kind() == Kind.COST, 20)) {
      rows.add(row.withLevels("成本指标", "经济成本指标"));
    }
    rows.addAll(weighing(form, row -> row.kind().isBenefit(), 20));
    rows.addAll(weighing(form, row -> row.kind() == Kind.SATISFACTION, 10));
    return Optional.of(Points.totalled(form.withRows(rows)));
  }

  /// So many points for the execution rate, the others for the rest. Layouts that print 10 points
  /// in a caption do not fit.
  private static Optional<SampleForm> withExecution(SampleForm form, int points) {
    boolean captioned = form.family() == Family.TWO_ROWS || form.family() == Family.FUNDS_ACROSS;
    if (captioned
        || form.funds().isEmpty()
        || form.rows().stream().anyMatch(row -> row.weight().isEmpty())) {
      return Optional.empty();
    }
    List<SampleFund> funds = new ArrayList<>(form.funds());
    SampleFund total = funds.getFirst();
    if (!Points.isNumber(total.weight())) {
      return Optional.empty();
    }
    BigDecimal score =
        Edit.decimal(total.executed())
            .multiply(new BigDecimal(points))
            .divide(Edit.decimal(total.annual()), 2, RoundingMode.HALF_UP)
            .min(new BigDecimal(points));
    funds.set(
        0,
        new SampleFund(
            total.source(),
            total.initial(),
            total.annual(),
            total.executed(),
            String.valueOf(points),
            total.rate(),
            Points.plain(score)));
    List<SampleRow> rows = weighing(form, _ -> true, 100 - points);
    return Optional.of(Points.totalled(form.withFunds(funds).withRows(rows)));
  }

  /// The rows of a class with weights that add up to so many points.
  private static List<SampleRow> weighing(SampleForm form, Predicate<SampleRow> fits, int points) {
    List<SampleRow> rows = form.rows().stream().filter(fits).toList();
    List<SampleRow> weighed = new ArrayList<>();
    BigDecimal left = new BigDecimal(points);
    for (int i = 0; i < rows.size(); i++) {
      boolean last = i == rows.size() - 1;
      BigDecimal weight =
          last ? left : left.divide(new BigDecimal(rows.size() - i), 1, RoundingMode.DOWN);
      left = left.subtract(weight);
      String printed = Points.plain(weight);
      weighed.add(Points.scored(rows.get(i).withPoints(printed, printed)));
    }
    return weighed;
  }

  private static boolean isOfBudgetAlone(SampleForm form) {
    return form.funds().stream()
        .noneMatch(fund ->
            fund.source().toLowerCase(Locale.ROOT).endsWith("other") && !fund.annual().isEmpty());
  }

  /// Where more than the target costs other points than a proportion, nothing is above it.
  private static SampleForm withoutExcess(SampleForm form) {
    List<SampleRow> rows =
        form.rows().stream()
            .map(row ->
                row.operator().equals("≤") && Edit.isMissed(row)
                    ? row.withActual(row.value(), row.unit())
                        .withPoints(row.weight(), row.weight())
                        .withDeviation("")
                    : row)
            .toList();
    return Points.totalled(form.withRows(rows));
  }
}
