package io.hengji.testkit.planted;

import io.hengji.testkit.samples.Dice;
import io.hengji.testkit.samples.Kind;
import io.hengji.testkit.samples.Points;
import io.hengji.testkit.samples.SampleForm;
import io.hengji.testkit.samples.SampleFund;
import io.hengji.testkit.samples.SampleRow;
import io.hengji.testkit.samples.Sentences;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// Changes of a form after which everything else still fits: points, total and grade follow.
final class Edit {
  private Edit() {}

  /// Changes one row that fits, any of them, and adds up anew.
  static Optional<SampleForm> row(
      SampleForm form, Dice dice, Predicate<SampleRow> fits, UnaryOperator<SampleRow> change) {
    List<Integer> candidates = new ArrayList<>();
    for (int i = 0; i < form.rows().size(); i++) {
      if (fits.test(form.rows().get(i))) {
        candidates.add(i);
      }
    }
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    int at = dice.pick(candidates);
    return Optional.of(Points.totalled(with(form, at, change.apply(form.rows().get(at)))));
  }

  static SampleForm with(SampleForm form, int at, SampleRow row) {
    List<SampleRow> rows = new ArrayList<>(form.rows());
    rows.set(at, row);
    return form.withRows(rows);
  }

  /// Changes the row of the total of the funds.
  static Optional<SampleForm> total(SampleForm form, UnaryOperator<SampleFund> change) {
    if (form.funds().isEmpty()) {
      return Optional.empty();
    }
    List<SampleFund> funds = new ArrayList<>(form.funds());
    funds.set(0, change.apply(funds.getFirst()));
    return Optional.of(Points.totalled(form.withFunds(funds)));
  }

  /// Whether the form's goal says nothing of the row.
  static boolean isApart(SampleForm form, SampleRow row) {
    return !Sentences.quantities(form.rows()).contains(row);
  }

  static boolean isNumber(SampleRow row) {
    return Points.isNumber(row.value()) && Points.isNumber(row.reached());
  }

  static boolean isMissed(SampleRow row) {
    return !row.deviation().isEmpty();
  }

  static boolean isOf(SampleRow row, Kind... kinds) {
    return List.of(kinds).contains(row.kind());
  }

  /// A row whose numbers were changed, with the points that they give; with an explanation where
  /// they fall short.
  static SampleRow scored(SampleRow row) {
    SampleRow scored = Points.scored(row);
    boolean isShort = !scored.score().equals(scored.weight());
    return scored.withDeviation(isShort ? "因汛期停工20天，进度推后，已增派班组，次年3月前补齐。" : "");
  }

  static BigDecimal decimal(String text) {
    return new BigDecimal(text);
  }

  static String times(String number, int percent) {
    BigDecimal product = decimal(number).multiply(new BigDecimal(percent)).movePointLeft(2);
    return product.setScale(decimal(number).scale(), RoundingMode.HALF_UP).toPlainString();
  }

  /// The rate of spending, printed with two decimals.
  static String rate(String executed, String annual) {
    return decimal(executed)
            .movePointRight(2)
            .divide(decimal(annual), 2, RoundingMode.HALF_UP)
            .toPlainString()
        + "%";
  }

  static String points(String executed, String annual) {
    BigDecimal points =
        decimal(executed).multiply(BigDecimal.TEN).divide(decimal(annual), 2, RoundingMode.HALF_UP);
    return Points.plain(points.min(BigDecimal.TEN));
  }
}
