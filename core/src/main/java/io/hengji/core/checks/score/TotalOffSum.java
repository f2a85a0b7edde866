package io.hengji.core.checks.score;

import io.hengji.core.form.CellPath;
import io.hengji.core.form.Column;
import io.hengji.core.review.Check;
import io.hengji.core.review.Finding;
import io.hengji.core.review.FormCase;
import io.hengji.core.review.IndicatorCase;
import io.hengji.core.review.PrintedNumber;
import io.hengji.core.review.Severity;
import io.hengji.core.score.Claim;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/// SCR-006: the total claimed is not the sum of the points claimed.
public final class TotalOffSum implements Check {

  private static final Pattern STROKES = Pattern.compile("[-－—–/／]+");

  @Override
  public String id() {
    return "SCR-006";
  }

  @Override
  public Optional<String> notApplicable(FormCase form) {
    return ScoreChecks.withoutScores(form);
  }

  @Override
  public List<Finding> find(FormCase form) {
    Optional<BigDecimal> total = form.figures().totalScore();
    if (total.isEmpty() || IndicatorCase.of(form).anyMatch(TotalOffSum::lacksScore)) {
      return List.of();
    }
    BigDecimal rows = sum(form, IndicatorCase::claimed);
    BigDecimal execution =
        form.figures().execution().flatMap(Claim::claimed).orElse(BigDecimal.ZERO);
    BigDecimal sum = rows.add(execution);
    boolean alone = execution.signum() == 0 || isWithoutExecution(form);
    BigDecimal wanted = alone ? rows : sum;
    if (rows.signum() == 0 || agree(total.get(), sum) || agree(total.get(), wanted)) {
      return List.of();
    }
    return List.of(finding(form, total.get(), wanted, alone ? "各项得分" : "各项得分与预算执行得分"));
  }

  /// A row without points claimed: the sum is not known. Strokes for weight and score are an
  /// answer.
  private static boolean lacksScore(IndicatorCase row) {
    return row.claimed().isEmpty()
        && (row.weight().isPresent() || !STROKES.matcher(row.text(Column.SCORE)).matches());
  }

  /// True where the printed total of weights leaves the execution of the budget out.
  private static boolean isWithoutExecution(FormCase form) {
    return form.figures()
        .totalWeight()
        .filter(weight -> weight.compareTo(sum(form, IndicatorCase::weight)) == 0)
        .isPresent();
  }

  private static BigDecimal sum(
      FormCase form, Function<IndicatorCase, Optional<BigDecimal>> points) {
    return IndicatorCase.of(form)
        .flatMap(row -> points.apply(row).stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /// Equal, or rounded at the total's own decimals (one or more).
  private static boolean agree(BigDecimal total, BigDecimal sum) {
    return total.compareTo(sum) == 0
        || total.compareTo(sum.setScale(Math.max(1, total.scale()), RoundingMode.HALF_UP)) == 0;
  }

  private Finding finding(FormCase form, BigDecimal total, BigDecimal sum, String parts) {
    return form.finding(
        id(),
        Severity.BLOCKER,
        CellPath.Field.TOTAL_SCORE,
        "总分填 "
            + PrintedNumber.of(total)
            + " 分，"
            + parts
            + "之和为 "
            + PrintedNumber.of(sum)
            + " 分，应当一致。",
        List.of());
  }
}
