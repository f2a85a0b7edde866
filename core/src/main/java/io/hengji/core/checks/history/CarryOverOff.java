package io.hengji.core.checks.history;

import io.hengji.core.form.CellPath;
import io.hengji.core.form.FundColumn;
import io.hengji.core.form.FundKind;
import io.hengji.core.form.Indicator;
import io.hengji.core.quantity.Amount;
import io.hengji.core.quantity.UnitKind;
import io.hengji.core.review.CrossFinding;
import io.hengji.core.review.PrintedNumber;
import io.hengji.core.review.ReviewedForm;
import io.hengji.core.review.SequenceCheck;
import io.hengji.core.review.Severity;
import io.hengji.core.score.Figures.FundFigures;
import io.hengji.core.vocabulary.WordList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// HIS-003: what was left of last year's budget is not what this year's form has as carried over.
/// What the finance office took back, as one of the two forms says, is not carried over.
public final class CarryOverOff implements SequenceCheck {

  private static final WordList RETURNED = WordList.of("unspent-returned");
  private static final Set<FundKind> FISCAL = Set.of(FundKind.APPROPRIATION, FundKind.CARRY_OVER);

  /// An amount in yuan, and what its last printed place is worth.
  private record Sum(BigDecimal yuan, BigDecimal place) {
    private static final Sum NOTHING = new Sum(BigDecimal.ZERO, BigDecimal.ZERO);

    static Optional<Sum> of(Optional<Amount> amount) {
      return amount
          .filter(a -> a.unit().kind() == UnitKind.MONEY)
          .map(a ->
              new Sum(
                  a.inFirstUnit(),
                  BigDecimal.ONE
                      .movePointLeft(Math.max(0, a.value().scale()))
                      .multiply(a.unit().factor())));
    }

    Sum plus(Sum other) {
      return new Sum(yuan.add(other.yuan), place.max(other.place));
    }

    Sum minus(Sum other) {
      return new Sum(yuan.subtract(other.yuan), place.max(other.place));
    }

    boolean isAbout(Sum other) {
      return yuan.subtract(other.yuan).abs().compareTo(place.max(other.place)) <= 0;
    }
  }

  @Override
  public String id() {
    return "HIS-003";
  }

  @Override
  public Pass begin() {
    return new Years(years -> Years.pairs(years).stream().flatMap(p -> of(p).stream()).toList());
  }

  private Optional<CrossFinding> of(Years.Pair years) {
    List<Integer> carried = rows(years.now(), Set.of(FundKind.CARRY_OVER));
    List<Integer> total = rows(years.last(), Set.of(FundKind.TOTAL));
    if (carried.size() != 1 || total.size() != 1) {
      return Optional.empty();
    }
    Optional<Sum> left = left(years.last(), total);
    if (left.isEmpty() || left.get().yuan().signum() < 0) {
      return Optional.empty();
    }
    Sum carry = carried(years.now(), carried.getFirst());
    boolean fits =
        carry.isAbout(left.get())
            || left(years.last(), rows(years.last(), FISCAL)).filter(carry::isAbout).isPresent();
    boolean lessAndReturned =
        carry.yuan().compareTo(left.get().yuan()) < 0
            && (isReturned(years.last()) || isReturned(years.now()));
    return fits || lessAndReturned
        ? Optional.empty()
        : Optional.of(finding(years, carried.getFirst(), total.getFirst(), carry, left.get()));
  }

  private static List<Integer> rows(ReviewedForm form, Set<FundKind> kinds) {
    List<Integer> rows = new ArrayList<>();
    for (int row = 0; row < form.printed().funds().size(); row++) {
      if (kinds.contains(form.printed().funds().get(row).kind())) {
        rows.add(row);
      }
    }
    return rows;
  }

  /// What was not spent of some rows: none where one of them does not say.
  private static Optional<Sum> left(ReviewedForm form, List<Integer> rows) {
    Sum left = Sum.NOTHING;
    for (int row : rows) {
      FundFigures figures = form.form().figures().funds().get(row);
      boolean empty = figures.annual().isEmpty() && figures.executed().isEmpty();
      Optional<Sum> budget = Sum.of(figures.annual());
      Optional<Sum> spent = Sum.of(figures.executed());
      if (!empty && (budget.isEmpty() || spent.isEmpty())) {
        return Optional.empty();
      }
      if (!empty) {
        left = left.plus(budget.get().minus(spent.get()));
      }
    }
    return rows.isEmpty() ? Optional.empty() : Optional.of(left);
  }

  /// What was carried over: the year's budget of the row, or the initial one; nothing where the row
  /// is empty.
  private static Sum carried(ReviewedForm form, int row) {
    FundFigures figures = form.form().figures().funds().get(row);
    return Sum.of(figures.annual()).or(() -> Sum.of(figures.initial())).orElse(Sum.NOTHING);
  }

  private static boolean isReturned(ReviewedForm form) {
    return RETURNED.anyIn(form.printed().remarks().text())
        || RETURNED.anyIn(form.printed().goal().actual().text())
        || form.printed().indicators().stream()
            .map(Indicator::deviation)
            .anyMatch(cell -> RETURNED.anyIn(cell.text()));
  }

  private CrossFinding finding(Years.Pair years, int row, int total, Sum carry, Sum left) {
    ReviewedForm now = years.now();
    CellPath at = CellPath.fund(row, FundColumn.ANNUAL);
    String message =
        "上年结转资金：%d年的表是%s，而%d年全年预算数减全年执行数结余%s；应当核对结转数，收回的资金要说明。"
            .formatted(
                Years.of(now),
                PrintedNumber.yuan(carry.yuan()),
                Years.of(years.last()),
                PrintedNumber.yuan(left.yuan()));
    return now.finding(
        id(),
        Severity.WARNING,
        at,
        message,
        List.of(
            now.cell(at),
            years.last().cell(CellPath.fund(total, FundColumn.ANNUAL)),
            years.last().cell(CellPath.fund(total, FundColumn.EXECUTED))));
  }
}
