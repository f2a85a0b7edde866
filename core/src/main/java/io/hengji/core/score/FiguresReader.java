package io.hengji.core.score;

import io.hengji.core.form.Cell;
import io.hengji.core.form.Form;
import io.hengji.core.form.FormYear;
import io.hengji.core.form.Fund;
import io.hengji.core.form.FundColumn;
import io.hengji.core.form.FundKind;
import io.hengji.core.form.Group;
import io.hengji.core.form.Indicator;
import io.hengji.core.quantity.Amount;
import io.hengji.core.quantity.Statement;
import io.hengji.core.quantity.Unit;
import io.hengji.core.quantity.UnitKind;
import io.hengji.core.quantity.Units;
import io.hengji.core.score.Figures.FundFigures;
import io.hengji.core.score.Figures.GroupFigures;
import io.hengji.core.score.Figures.IndicatorFigures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Reads a form's cells into typed values.
final class FiguresReader {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Form form;
  private final OptionalInt year;
  private final Unit amountUnit;

  FiguresReader(Form form) {
    this.form = form;
    this.year =
        form.head().year().map(FormYear::value).map(OptionalInt::of).orElse(OptionalInt.empty());
    this.amountUnit = Units.find(form.head().amountUnit().text()).orElse(Unit.NONE);
  }

  Figures read() {
    List<FundFigures> funds = new ArrayList<>();
    for (Fund fund : form.funds()) {
      funds.add(fund(fund));
    }
    IndicatorReader reader = new IndicatorReader(year);
    List<IndicatorFigures> indicators = new ArrayList<>();
    for (Indicator indicator : form.indicators()) {
      indicators.add(reader.read(indicator, points(indicator.weight()), points(indicator.score())));
    }
    List<GroupFigures> groups = new ArrayList<>();
    for (Group group : form.groups()) {
      groups.add(new GroupFigures(points(group.weight()), points(group.score())));
    }
    return new Figures(
        funds,
        indicators,
        groups,
        execution(funds),
        points(form.total().weight()),
        points(form.total().score()),
        Statement.read(form.goal().expected().text(), year),
        Statement.read(form.goal().actual().text(), year));
  }

  /// Points as a bare number; 10分 and 10% of the points are 10.
  private Optional<BigDecimal> points(Cell cell) {
    return only(cell).map(Amount::value);
  }

  /// The one amount of a cell.
  private Optional<Amount> only(Cell cell) {
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    List<Amount> amounts = Statement.read(cell.text(), year).amounts();
    return amounts.size() == 1 && !amounts.getFirst().isRange()
        ? Optional.of(amounts.getFirst())
        : Optional.empty();
  }

  private FundFigures fund(Fund fund) {
    Optional<Amount> annual = money(fund.annual());
    Optional<Amount> executed = money(fund.executed());
    return new FundFigures(
        money(fund.initial()),
        annual,
        executed,
        points(fund.weight()),
        only(fund.rate()).map(rate -> percent(rate, annual, executed)),
        points(fund.score()));
  }

  private Optional<Amount> money(Cell cell) {
    return only(cell)
        .map(amount ->
            amount.unit().kind() == UnitKind.NONE
                ? new Amount(
                    amount.text(),
                    amount.low(),
                    amount.high(),
                    amountUnit,
                    amount.start(),
                    amount.end())
                : amount);
  }

  /// A bare rate of at most 1 is a fraction; so is a larger one that fits the amounts only so.
  private static BigDecimal percent(
      Amount rate, Optional<Amount> annual, Optional<Amount> executed) {
    if (rate.unit().kind() == UnitKind.SHARE) {
      return rate.inFirstUnit();
    }
    BigDecimal hundredfold = rate.value().multiply(HUNDRED);
    if (rate.value().compareTo(BigDecimal.ONE) <= 0) {
      return hundredfold;
    }
    if (annual.isEmpty() || executed.isEmpty() || annual.get().value().signum() <= 0) {
      return rate.value();
    }
    BigDecimal budget = annual.get().inFirstUnit();
    BigDecimal spent = executed.get().inFirstUnit().multiply(HUNDRED);
    BigDecimal asPrinted = rate.value().multiply(budget).subtract(spent).abs();
    BigDecimal asFraction = hundredfold.multiply(budget).subtract(spent).abs();
    return asFraction.compareTo(asPrinted) < 0 ? hundredfold : rate.value();
  }

  private Optional<Claim> execution(List<FundFigures> funds) {
    for (int i = 0; i < funds.size(); i++) {
      Fund row = form.funds().get(i);
      if (row.kind() == FundKind.TOTAL) {
        boolean scored = form.has(FundColumn.SCORE) || !row.score().isEmpty();
        return scored ? Optional.of(execution(funds.get(i))) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Claim execution(FundFigures total) {
    return Claim.of(total.weight(), total.score(), spending(total));
  }

  private static Comparison spending(FundFigures total) {
    if (total.annual().isPresent() && total.executed().isPresent()) {
      Amount annual = total.annual().get();
      Amount executed = total.executed().get();
      if (annual.value().signum() <= 0) {
        return open();
      }
      boolean oneUnit = annual.unit().equals(executed.unit());
      return new Comparison.OfSpending(
          Comparison.OfFigures.of(
              oneUnit ? annual.value() : annual.inFirstUnit(),
              oneUnit ? executed.value() : executed.inFirstUnit(),
              Direction.POSITIVE,
              false,
              Optional.empty()));
    }
    return total.rate().<Comparison>map(Comparison.OfRate::new).orElseGet(FiguresReader::open);
  }

  private static Comparison open() {
    return new Comparison.Open(Obstacle.NO_BUDGET, "", "", Verdict.UNDETERMINED);
  }
}
