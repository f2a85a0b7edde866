package io.hengji.core.checks.text;

import io.hengji.core.form.CellPath;
import io.hengji.core.form.Column;
import io.hengji.core.quantity.Amount;
import io.hengji.core.review.Check;
import io.hengji.core.review.Finding;
import io.hengji.core.review.FormCase;
import io.hengji.core.review.IndicatorCase;
import io.hengji.core.review.Severity;
import io.hengji.core.rules.IndicatorKind;
import io.hengji.core.similarity.Shingles;
import io.hengji.core.vocabulary.WordList;
import java.util.List;
import java.util.Optional;

/// TXT-006: the outcome says that all was done, and a quantity target was missed. An outcome that
/// gives the missed figure itself hides nothing.
public final class OutcomeClaimsAll implements Check {

  private static final WordList CLAIMS = WordList.of("outcome-claims");
  private static final WordList BARE_CLAIMS = WordList.of("bare-outcome-claims");
  private static final WordList RESERVATIONS = WordList.of("reservations");

  @Override
  public String id() {
    return "TXT-006";
  }

  @Override
  public List<Finding> find(FormCase form) {
    String outcome = form.form().goal().actual().text();
    Optional<String> claim = claim(outcome);
    if (claim.isEmpty() || RESERVATIONS.anyIn(outcome)) {
      return List.of();
    }
    List<IndicatorCase> missed =
        IndicatorCase.of(form)
            .filter(OutcomeClaimsAll::isQuantity)
            .filter(row -> row.isShort() && !isDisclosed(row))
            .toList();
    if (missed.isEmpty()) {
      return List.of();
    }
    IndicatorCase first = missed.getFirst();
    String message =
        "实际完成情况称“%s”，但有%d个数量指标没有完成，如%s指标值为%s、实际完成%s。"
            .formatted(
                claim.get(),
                missed.size(),
                first.name(),
                first.text(Column.TARGET),
                first.text(Column.ACTUAL));
    List<CellPath> also = missed.stream().map(row -> row.at(Column.ACTUAL)).toList();
    return List.of(
        form.finding(id(), Severity.WARNING, CellPath.Field.GOAL_ACTUAL, message, List.of(), also));
  }

  private static Optional<String> claim(String outcome) {
    String plain = Shingles.plain(outcome);
    return BARE_CLAIMS.words().contains(plain) ? Optional.of(plain) : CLAIMS.findIn(outcome);
  }

  private static boolean isQuantity(IndicatorCase row) {
    return row.targetFigure().isPresent()
        && row.kind().filter(kind -> kind != IndicatorKind.QUANTITY).isEmpty();
  }

  /// The outcome gives the figure that was reached.
  private static boolean isDisclosed(IndicatorCase row) {
    Optional<Amount> actual = row.actualFigure();
    return actual.isPresent()
        && row.form().figures().actualGoal().amounts().stream()
            .anyMatch(a -> a.inFirstUnit().compareTo(actual.get().inFirstUnit()) == 0);
  }
}
