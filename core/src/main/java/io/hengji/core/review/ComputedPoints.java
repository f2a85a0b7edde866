package io.hengji.core.review;

import io.hengji.core.form.CellChange;
import io.hengji.core.form.CellPath;
import io.hengji.core.form.Column;
import io.hengji.core.form.Form;
import io.hengji.core.form.FundColumn;
import io.hengji.core.form.FundKind;
import io.hengji.core.form.Group;
import io.hengji.core.quantity.Amount;
import io.hengji.core.quantity.Decimals;
import io.hengji.core.rules.RulesInForce;
import io.hengji.core.score.Bounds;
import io.hengji.core.score.Figures.FundFigures;
import io.hengji.core.score.LevelSum;
import io.hengji.core.score.Points;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Fills the computed points into a form: exact ones as they are, words the top of their band
/// unless a claim lies inside it, then the sums, the total and the grade. A band that is open at
/// its top has no top to fill in; it stays as it is.
public final class ComputedPoints {

  private final Optional<RulesInForce> rules;
  private final Predicate<CellPath> wanted;
  private Form form;

  private ComputedPoints(FormCase given, Predicate<CellPath> wanted) {
    this.form = given.form();
    this.rules = given.rules();
    this.wanted = wanted;
  }

  /// The form with the points of some cells; sums, total and grade follow where they are wanted.
  public static Form in(FormCase given, Predicate<CellPath> wanted) {
    return new ComputedPoints(given, wanted).fill(given);
  }

  private Form fill(FormCase given) {
    execution(given);
    for (IndicatorCase row : IndicatorCase.of(given).toList()) {
      points(row.points()).ifPresent(points -> set(row.at(Column.SCORE), printed(points)));
    }
    FormCase scored = FormCase.of(form, rules);
    groups(scored);
    scored.score().computed().ifPresent(total -> set(CellPath.Field.TOTAL_SCORE, printed(total)));
    scored.score().grade().ifPresent(grade -> set(CellPath.Field.TOTAL_GRADE, grade));
    return form;
  }

  private void execution(FormCase given) {
    for (int row = 0; row < given.form().funds().size(); row++) {
      int at = row;
      FundFigures figures = given.figures().funds().get(row);
      boolean total = given.form().funds().get(row).kind() == FundKind.TOTAL;
      if (total || figures.rate().isPresent()) {
        rate(figures)
            .filter(rate -> figures.rate().filter(own -> own.compareTo(rate) == 0).isEmpty())
            .ifPresent(rate -> set(CellPath.fund(at, FundColumn.RATE), rate + "%"));
      }
      if (total) {
        given
            .score()
            .execution()
            .flatMap(ComputedPoints::points)
            .ifPresent(points -> set(CellPath.fund(at, FundColumn.SCORE), printed(points)));
      }
    }
  }

  private static Optional<BigDecimal> rate(FundFigures figures) {
    return figures
        .annual()
        .filter(annual -> annual.value().signum() > 0)
        .flatMap(annual ->
            figures
                .executed()
                .map(spent ->
                    spent
                        .inFirstUnit()
                        .multiply(BigDecimal.valueOf(100))
                        .divide(annual.inFirstUnit(), 2, RoundingMode.HALF_UP)));
  }

  /// The points to fill in; none where the rules or the form do not say enough.
  private static Optional<BigDecimal> points(Points points) {
    Optional<Bounds> bounds = points.bounds();
    if (bounds.isPresent() && points.claimed().filter(bounds.get()::contains).isPresent()) {
      return points.claimed();
    }
    return bounds.filter(Bounds::highIncluded).map(Bounds::high);
  }

  private void groups(FormCase scored) {
    List<LevelSum> sums = LevelSum.of(form, scored.score());
    List<CellChange> changes = new ArrayList<>();
    for (int i = 0; i < form.groups().size(); i++) {
      Group group = form.groups().get(i);
      CellPath at = CellPath.group(i, Column.SCORE);
      sums.stream()
          .filter(sum ->
              sum.level1().equals(group.level1().text())
                  && sum.level2().equals(group.level2().text()))
          .findFirst()
          .flatMap(LevelSum::claimed)
          .ifPresent(points -> changes.add(new CellChange(at, printed(points))));
    }
    changes.forEach(change -> set(change.at(), change.text()));
  }

  private void set(CellPath at, String text) {
    CellChange change = new CellChange(at, text);
    if (wanted.test(at) && !isSame(at, text) && change.fits(form)) {
      form = change.in(form);
    }
  }

  /// A number that is the same stays as it is printed.
  private boolean isSame(CellPath at, String text) {
    String printed = form.cell(at).text();
    return printed.equals(text) || (!printed.isEmpty() && sameNumber(printed, text));
  }

  private static boolean sameNumber(String one, String other) {
    Optional<BigDecimal> first = number(one);
    return first.isPresent()
        && number(other).filter(n -> n.compareTo(first.get()) == 0).isPresent();
  }

  private static Optional<BigDecimal> number(String text) {
    return Decimals.only(text).map(Amount::inFirstUnit);
  }

  private static String printed(BigDecimal points) {
    return PrintedNumber.of(points);
  }
}
