package io.hengji.core.checks.text;

import io.hengji.core.form.Column;
import io.hengji.core.quantity.Amount;
import io.hengji.core.quantity.Statement;
import io.hengji.core.quantity.UnitKind;
import io.hengji.core.review.FormCase;
import io.hengji.core.review.IndicatorCase;
import io.hengji.core.similarity.Shingles;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A number of goal or outcome and the indicators that speak of it in the same unit: `related` may,
/// `same` do, by the share of their name in the number's clause. Their figures are those of
/// `column`, target or actual.
///
/// @param others the other numbers of the same text
record AlignedNumber(
    GoalNumber number,
    List<GoalNumber> others,
    Column column,
    List<IndicatorCase> related,
    List<IndicatorCase> same) {

  private static final BigDecimal RELATED = new BigDecimal("0.5");
  private static final int SHORTEST_NAME = 5;
  private static final BigDecimal SAME = new BigDecimal("0.75");

  /// The numbers of a text, each with its indicators.
  static List<AlignedNumber> of(FormCase form, Statement text, Column column) {
    List<GoalNumber> numbers = GoalNumber.of(text);
    return numbers.stream().map(number -> of(form, number, numbers, column)).toList();
  }

  private static AlignedNumber of(
      FormCase form, GoalNumber number, List<GoalNumber> numbers, Column column) {
    List<GoalNumber> others = numbers.stream().filter(other -> !other.equals(number)).toList();
    List<IndicatorCase> named = named(form, number, column);
    if (!named.isEmpty()) {
      return new AlignedNumber(number, others, column, named, named);
    }
    AlignedNumber aligned =
        new AlignedNumber(number, others, column, new ArrayList<>(), new ArrayList<>());
    if (number.amount().unit().kind() != UnitKind.TIME) {
      IndicatorCase.of(form)
          .filter(row -> figure(row, column).filter(f -> comparable(f, number)).isPresent())
          .forEach(aligned::align);
    }
    return aligned;
  }

  private void align(IndicatorCase row) {
    Subject subject = Subject.of(row);
    BigDecimal said = subject.shareIn(number.clause());
    if (said.compareTo(RELATED) >= 0) {
      related.add(row);
      if (said.compareTo(SAME) >= 0 || subject.isSpelledIn(number.clause())) {
        same.add(row);
      }
    }
  }

  /// The indicators whose whole name the number's clause prints; of names within names the longest.
  private static List<IndicatorCase> named(FormCase form, GoalNumber number, Column column) {
    List<IndicatorCase> named =
        IndicatorCase.of(form)
            .filter(row -> figure(row, column).filter(f -> comparable(f, number)).isPresent())
            .filter(row -> isNamedIn(row, number))
            .toList();
    int longest = named.stream().mapToInt(row -> nameOf(row).length()).max().orElse(0);
    return named.stream().filter(row -> nameOf(row).length() == longest).toList();
  }

  private static boolean isNamedIn(IndicatorCase row, GoalNumber number) {
    String name = nameOf(row);
    return name.length() >= SHORTEST_NAME && Shingles.plain(number.clause()).contains(name);
  }

  private static String nameOf(IndicatorCase row) {
    return Shingles.plain(row.text(Column.LEVEL3));
  }

  private static boolean comparable(Amount figure, GoalNumber number) {
    return figure.unit().comparesWith(number.amount().unit()) && !figure.isRange();
  }

  private static Optional<Amount> figure(IndicatorCase row, Column column) {
    return column == Column.TARGET ? row.targetFigure() : row.actualFigure();
  }

  /// The one indicator of the number's subject, where it says another number, no related one says
  /// this number, alone or with the others, and no other number of the text could be meant.
  Optional<IndicatorCase> contradiction() {
    return same.size() == 1 && !isSaid() && !isSum() && !isShared(same.getFirst())
        ? Optional.of(same.getFirst())
        : Optional.empty();
  }

  /// Another number of the text may be the indicator's too; of an indicator with a name as short as
  /// 培训人数 any number in its unit.
  private boolean isShared(IndicatorCase row) {
    Subject subject = Subject.of(row);
    Amount figure = figure(row, column).orElseThrow();
    if (isNamedIn(row, number)) {
      return others.stream().anyMatch(other -> comparable(figure, other) && isNamedIn(row, other));
    }
    return others.stream()
        .filter(other -> comparable(figure, other))
        .anyMatch(
            other -> subject.isShort() || subject.shareIn(other.clause()).compareTo(RELATED) >= 0);
  }

  /// True when an indicator says the number, or more where the number is a least one.
  boolean isSaid() {
    return related.stream()
            .map(row -> figure(row, column).orElseThrow().inFirstUnit().compareTo(wanted()))
            .anyMatch(difference -> difference == 0 || (number.atLeast() && difference > 0))
        || related.stream().anyMatch(this::isBareShare);
  }

  /// A bare 0.2 under 单位 % may be read as a fraction or as per cent: either says the number.
  private boolean isBareShare(IndicatorCase row) {
    Amount figure = figure(row, column).orElseThrow();
    return figure.unit().kind() == UnitKind.SHARE
        && figure.inFirstUnit().movePointLeft(2).compareTo(wanted()) == 0;
  }

  /// True when several indicators add up to the number.
  boolean isSum() {
    return related.size() > 1 && sum(column).compareTo(wanted()) == 0;
  }

  /// What the actuals add up to, where every related indicator has one and together they fall short
  /// of the number that their targets add up to.
  Optional<BigDecimal> shortfall() {
    if (isSaid() || !isSum() || related.stream().anyMatch(row -> row.actualFigure().isEmpty())) {
      return Optional.empty();
    }
    BigDecimal reached = sum(Column.ACTUAL);
    return reached.compareTo(wanted()) < 0
        ? Optional.of(reached.divide(number.amount().unit().factor(), MathContext.DECIMAL128))
        : Optional.empty();
  }

  private BigDecimal wanted() {
    return number.amount().inFirstUnit();
  }

  private BigDecimal sum(Column of) {
    return related.stream()
        .map(row -> figure(row, of).orElseThrow().inFirstUnit())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
