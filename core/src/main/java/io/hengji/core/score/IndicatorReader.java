package io.hengji.core.score;

import io.hengji.core.form.Indicator;
import io.hengji.core.quantity.Amount;
import io.hengji.core.quantity.Meaning;
import io.hengji.core.quantity.Statement;
import io.hengji.core.quantity.Unit;
import io.hengji.core.quantity.UnitKind;
import io.hengji.core.quantity.Units;
import io.hengji.core.rules.IndicatorClass;
import io.hengji.core.score.Figures.IndicatorFigures;
import io.hengji.core.vocabulary.WordList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a row of the table of indicators: joins operator and unit to the target, lends the
/// target's unit to a bare actual, and tells the direction.
final class IndicatorReader {

  private static final Pattern BRACKETED = Pattern.compile("[(（]([^()（）]+)[)）]");
  private static final Pattern THIS_YEAR = Pattern.compile("当年|本年|全年|年内|年度内");
  private static final Pattern ASIDE = Pattern.compile("[(（][^()（）]*[)）]|[,，;；]?其中.*");
  private static final Pattern AT_LEAST = Pattern.compile("[≥≧⩾>＞]");
  private static final Pattern AT_MOST = Pattern.compile("[≤≦⩽<＜]");

  /// A unit column that says the bound too: 小时以内, 个工作日内, 人以上.
  private static final Pattern BOUND_UNIT = Pattern.compile("(?:以[内上下]|之[内上下]|日内|天内|时内|钟内)$");

  private static final Pattern EXACTLY = Pattern.compile("[=＝﹦]");

  private static final WordList NEGATIVE = WordList.of("direction-negative");
  private static final WordList SERVICE = WordList.of("direction-service");
  private static final WordList SHARES = WordList.of("share-names");

  private final OptionalInt year;

  IndicatorReader(OptionalInt year) {
    this.year = year;
  }

  IndicatorFigures read(Indicator row, Optional<BigDecimal> weight, Optional<BigDecimal> score) {
    Statement name = Statement.read(row.level3().text(), year);
    Statement target = target(row, name);
    Statement actual = actual(row, target);
    if (target.meaning().figure().map(Amount::unit).filter(Unit.NONE::equals).isPresent()) {
      Optional<Unit> unit = actual.meaning().figure().map(Amount::unit);
      target = unit.isPresent() ? inUnit(target, unit.get(), row.actual().text()) : target;
    }
    Told told = told(row, target, name);
    Comparison comparison =
        ComparisonReader.of(
            target,
            actual,
            told.direction(),
            told.byDefault(),
            isSatisfaction(row),
            due(target, name));
    return new IndicatorFigures(
        target, actual, told.direction(), Claim.of(weight, score, comparison));
  }

  private Statement target(Indicator row, Statement name) {
    String text = row.target().text();
    Statement bare = Statement.read(text, year);
    String operator = row.nature().text();
    Statement joined = bare;
    if (bare.meaning() instanceof Meaning.Plain) {
      if (BOUND_UNIT.matcher(row.unit().text()).find()) {
        joined = withText(Statement.read(text + row.unit().text(), year), text);
      } else if (isOperator(operator)) {
        joined = withText(Statement.read(operator + text, year), text);
      }
    }
    boolean wantsUnit =
        joined.meaning().figure().map(Amount::unit).filter(Unit.NONE::equals).isPresent();
    Optional<Unit> unit = wantsUnit ? unitOf(row, name) : Optional.empty();
    return unit.isPresent() ? inUnit(joined, unit.get(), row.actual().text()) : joined;
  }

  private static boolean isOperator(String text) {
    return AT_LEAST.matcher(text).find()
        || AT_MOST.matcher(text).find()
        || EXACTLY.matcher(text).find()
        || Statement.read(text + "1", OptionalInt.empty()).meaning() instanceof Meaning.AtLeast
        || Statement.read(text + "1", OptionalInt.empty()).meaning() instanceof Meaning.AtMost;
  }

  /// The unit column's unit, else the one that the name tells in brackets or by being a rate.
  private static Optional<Unit> unitOf(Indicator row, Statement name) {
    Optional<Unit> column = Units.find(row.unit().text());
    if (column.isPresent()) {
      return column;
    }
    Matcher bracketed = BRACKETED.matcher(name.text());
    while (bracketed.find()) {
      Optional<Unit> unit = Units.find(bracketed.group(1));
      if (unit.isPresent()) {
        return unit;
      }
    }
    String bareName = BRACKETED.matcher(name.text()).replaceAll("").strip();
    return SHARES.words().stream().anyMatch(bareName::endsWith)
        ? Units.find("%")
        : Optional.empty();
  }

  private Statement actual(Indicator row, Statement target) {
    Statement actual = withoutAsides(Statement.read(row.actual().text(), year));
    Optional<Unit> unit = target.meaning().figure().map(Amount::unit);
    boolean isBare =
        actual.meaning().figure().map(Amount::unit).filter(Unit.NONE::equals).isPresent();
    if (!isBare || unit.isEmpty() || unit.get().equals(Unit.NONE)) {
      return actual;
    }
    return inUnit(actual, unit.get(), row.target().text());
  }

  /// 1249人（其中女性300人） says 1249人.
  private Statement withoutAsides(Statement statement) {
    if (!(statement.meaning() instanceof Meaning.Words) || statement.amounts().size() < 2) {
      return statement;
    }
    Statement rest = Statement.read(ASIDE.matcher(statement.text()).replaceAll("").strip(), year);
    return rest.meaning().figure().isPresent()
        ? new Statement(statement.text(), rest.meaning(), statement.amounts(), statement.dates())
        : statement;
  }

  /// The same figure in a unit that stands elsewhere. A bare share of at most 1 is a fraction,
  /// unless the row's other figure makes that the farther reading: 1 beside 2 is 1 %.
  private static Statement inUnit(Statement statement, Unit unit, String other) {
    UnaryOperator<Amount> in = amount -> inUnit(amount, unit, other);
    Meaning meaning =
        switch (statement.meaning()) {
          case Meaning.AtLeast(Amount a) -> new Meaning.AtLeast(in.apply(a));
          case Meaning.AtMost(Amount a) -> new Meaning.AtMost(in.apply(a));
          case Meaning.MoreThan(Amount a) -> new Meaning.MoreThan(in.apply(a));
          case Meaning.LessThan(Amount a) -> new Meaning.LessThan(in.apply(a));
          case Meaning.Exactly(Amount a) -> new Meaning.Exactly(in.apply(a));
          case Meaning.Plain(Amount a) -> new Meaning.Plain(in.apply(a));
          case Meaning.Between(Amount a) -> new Meaning.Between(in.apply(a));
          case Meaning.Deadline _, Meaning.Words _, Meaning.Unread _ -> statement.meaning();
        };
    return new Statement(statement.text(), meaning, statement.amounts(), statement.dates());
  }

  private static Amount inUnit(Amount amount, Unit unit, String other) {
    boolean fraction =
        unit.kind() == UnitKind.SHARE
            && amount.high().compareTo(BigDecimal.ONE) <= 0
            && amount.low().signum() > 0
            && !isPerCentBeside(amount.low(), other);
    BigDecimal times = fraction ? BigDecimal.valueOf(100) : BigDecimal.ONE;
    return new Amount(
        amount.text(),
        amount.low().multiply(times),
        amount.high().multiply(times),
        unit,
        amount.start(),
        amount.end());
  }

  /// True where the other figure is per cent and less than ten times this one, which halves the way
  /// from 1 to 100.
  private static boolean isPerCentBeside(BigDecimal share, String other) {
    Optional<Amount> beside = Statement.read(other, OptionalInt.empty()).meaning().figure();
    return beside
        .filter(b -> !b.unit().isNone() || b.low().compareTo(BigDecimal.ONE) > 0)
        .filter(b -> b.low().compareTo(share.movePointRight(1)) < 0)
        .isPresent();
  }

  private static Statement withText(Statement statement, String text) {
    return new Statement(text, statement.meaning(), statement.amounts(), statement.dates());
  }

  /// A direction, and whether it is only the default.
  private record Told(Direction direction, boolean byDefault) {}

  private static Told told(Indicator row, Statement target, Statement name) {
    return switch (target.meaning()) {
      case Meaning.AtLeast _, Meaning.MoreThan _, Meaning.Between _ ->
          new Told(Direction.POSITIVE, false);
      case Meaning.AtMost _, Meaning.LessThan _ -> new Told(Direction.NEGATIVE, false);
      case Meaning.Exactly _ -> new Told(Direction.EQUAL, false);
      case Meaning.Plain(Amount amount) -> ofPlain(row, amount, name);
      case Meaning.Deadline _, Meaning.Words _, Meaning.Unread _ ->
          new Told(Direction.POSITIVE, true);
    };
  }

  private static Told ofPlain(Indicator row, Amount target, Statement name) {
    String nature = row.nature().text();
    if (nature.contains("反向") || nature.contains("逆向") || nature.contains("负向")) {
      return new Told(Direction.NEGATIVE, false);
    }
    if (nature.contains("正向")) {
      return new Told(Direction.POSITIVE, false);
    }
    Optional<Direction> operator = operatorIn(name, target);
    if (operator.isPresent()) {
      return new Told(operator.get(), false);
    }
    if (SERVICE.anyIn(name.text())) {
      return new Told(Direction.POSITIVE, false);
    }
    boolean negative =
        NEGATIVE.anyIn(name.text())
            || row.level1().text().contains(IndicatorClass.COST.word())
            || row.level2().text().contains(IndicatorClass.COST.word());
    return negative ? new Told(Direction.NEGATIVE, false) : new Told(Direction.POSITIVE, true);
  }

  /// An operator in the name counts as a sign before a placeholder (≥**%), and in words when it
  /// speaks of the target's own figure (100人以上); 60岁以上老人 speaks of something else.
  private static Optional<Direction> operatorIn(Statement name, Amount target) {
    boolean same =
        name.amounts().isEmpty()
            || name.amounts().stream().anyMatch(a -> a.low().compareTo(target.low()) == 0);
    if (!same) {
      return Optional.empty();
    }
    return switch (name.meaning()) {
      case Meaning.AtLeast _, Meaning.MoreThan _ -> Optional.of(Direction.POSITIVE);
      case Meaning.AtMost _, Meaning.LessThan _ -> Optional.of(Direction.NEGATIVE);
      case Meaning.Exactly _ -> Optional.of(Direction.EQUAL);
      default -> signIn(name.text());
    };
  }

  private static Optional<Direction> signIn(String name) {
    if (AT_LEAST.matcher(name).find()) {
      return Optional.of(Direction.POSITIVE);
    }
    if (AT_MOST.matcher(name).find()) {
      return Optional.of(Direction.NEGATIVE);
    }
    return EXACTLY.matcher(name).find() ? Optional.of(Direction.EQUAL) : Optional.empty();
  }

  /// The last day of a target that only says that something is to be done: the name's, or the
  /// year's last where it is to be done 当年.
  private Optional<LocalDate> due(Statement target, Statement name) {
    if (name.meaning() instanceof Meaning.Deadline(Optional<LocalDate> by) && by.isPresent()) {
      return by;
    }
    return year.isPresent() && THIS_YEAR.matcher(target.text()).find()
        ? Optional.of(LocalDate.of(year.getAsInt(), 12, 31))
        : Optional.empty();
  }

  private static boolean isSatisfaction(Indicator row) {
    return IndicatorClass.of(row.level1().text()).equals(Optional.of(IndicatorClass.SATISFACTION))
        || row.level2().text().contains(IndicatorClass.SATISFACTION.word());
  }
}
