package io.hengji.core.score;

import io.hengji.core.quantity.Amount;
import io.hengji.core.quantity.Meaning;
import io.hengji.core.quantity.Statement;
import io.hengji.core.quantity.Tier;
import io.hengji.core.quantity.UnitKind;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tells what decides an indicator: its target and its actual, compared.
final class ComparisonReader {

  private static final Pattern NO_TEXT = Pattern.compile("[^\\p{L}\\p{N}%‰≥≤<>=+-]");

  /// A day of one's own is at least as fine as a month; 当年完成 and 2023年完成 are none.
  private static final Pattern FINER_THAN_A_YEAR = Pattern.compile("月|季|节|旬|\\d{1,4}[./-]\\d{1,2}");

  private static final Pattern RESTATES_A_BOUND = Pattern.compile("前|以内|之内");

  private final Statement target;
  private final Statement actual;
  private final Direction direction;
  private final boolean byDefault;
  private final boolean satisfaction;
  private final Optional<LocalDate> due;

  private ComparisonReader(
      Statement target,
      Statement actual,
      Direction direction,
      boolean byDefault,
      boolean satisfaction,
      Optional<LocalDate> due) {
    this.target = target;
    this.actual = actual;
    this.direction = direction;
    this.byDefault = byDefault;
    this.satisfaction = satisfaction;
    this.due = due;
  }

  /// @param due the day that the name gives for a target that only says 完成
  static Comparison of(
      Statement target,
      Statement actual,
      Direction direction,
      boolean byDefault,
      boolean satisfaction,
      Optional<LocalDate> due) {
    return new ComparisonReader(target, actual, direction, byDefault, satisfaction, due).compare();
  }

  private Comparison compare() {
    if (target.meaning() instanceof Meaning.Unread) {
      return open(Obstacle.NO_TARGET);
    }
    if (actual.meaning() instanceof Meaning.Unread) {
      return open(Obstacle.NO_ACTUAL);
    }
    return switch (target.meaning()) {
      case Meaning.Deadline(var by) -> day(by);
      case Meaning.Words _ -> words();
      default -> figure(target.meaning().figure().orElseThrow());
    };
  }

  private Comparison figure(Amount wanted) {
    Optional<Amount> answer = answerTo(wanted);
    if (answer.isEmpty()) {
      return new Comparison.Open(
          unitsDiffer(wanted) ? Obstacle.UNITS_DIFFER : Obstacle.WORDS_FOR_FIGURE,
          target.text(),
          actual.text(),
          claimedInWords());
    }
    Amount reached = answer.get();
    boolean oneUnit = wanted.unit().equals(reached.unit());
    BigDecimal factor = oneUnit ? BigDecimal.ONE : wanted.unit().factor();
    BigDecimal low = wanted.low().multiply(factor);
    BigDecimal high = wanted.high().multiply(factor);
    BigDecimal actualFactor = oneUnit ? BigDecimal.ONE : reached.unit().factor();
    BigDecimal actualLow = reached.low().multiply(actualFactor);
    BigDecimal actualHigh = reached.high().multiply(actualFactor);
    if (target.meaning() instanceof Meaning.Between) {
      return reached.isRange() && !(inside(actualLow, low, high) && inside(actualHigh, low, high))
          ? open(Obstacle.RANGE_FOR_FIGURE)
          : new Comparison.OfRange(low, high, actualLow);
    }
    if (reached.isRange()) {
      return open(Obstacle.RANGE_FOR_FIGURE);
    }
    if (byDefault && low.signum() == 0 && actualLow.signum() != 0) {
      return open(Obstacle.ZERO_TARGET);
    }
    return Comparison.OfFigures.of(low, actualLow, direction, byDefault, satisfied(reached));
  }

  private static boolean inside(BigDecimal value, BigDecimal low, BigDecimal high) {
    return low.compareTo(value) <= 0 && value.compareTo(high) <= 0;
  }

  /// The actual's figure, or the one amount in its words that has the target's unit.
  private Optional<Amount> answerTo(Amount wanted) {
    Optional<Amount> figure = actual.meaning().figure();
    if (figure.isPresent()) {
      return figure.filter(f -> f.unit().comparesWith(wanted.unit()));
    }
    if (!(actual.meaning() instanceof Meaning.Words)) {
      return Optional.empty();
    }
    List<Amount> fitting =
        actual.amounts().stream().filter(a -> a.unit().comparesWith(wanted.unit())).toList();
    return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
  }

  private boolean unitsDiffer(Amount wanted) {
    return actual.meaning().figure().filter(f -> !f.unit().comparesWith(wanted.unit())).isPresent();
  }

  private Optional<BigDecimal> satisfied(Amount reached) {
    return satisfaction && reached.unit().kind() == UnitKind.SHARE
        ? Optional.of(reached.inFirstUnit())
        : Optional.empty();
  }

  /// What the form's own words claim about a figure that they do not name.
  private Verdict claimedInWords() {
    return actual.meaning() instanceof Meaning.Words(Optional<Tier> tier) && tier.isPresent()
        ? switch (tier.get()) {
          case REACHED -> Verdict.REACHED;
          case PARTLY -> Verdict.PARTLY;
          case MISSED -> Verdict.MISSED;
        }
        : Verdict.UNDETERMINED;
  }

  private Comparison day(Optional<LocalDate> by) {
    if (isRepeated()) {
      return new Comparison.OfWords(actual.text(), Tier.REACHED, false);
    }
    Optional<LocalDate> done =
        actual.meaning() instanceof Meaning.Deadline(Optional<LocalDate> own) && own.isPresent()
            ? own
            : actual.dates().stream().max(Comparator.naturalOrder());
    if (done.isEmpty()) {
      return actual.meaning() instanceof Meaning.Deadline ? open(Obstacle.NO_DAY) : words();
    }
    if (by.isEmpty()) {
      return open(Obstacle.NO_DAY);
    }
    boolean ownDay =
        FINER_THAN_A_YEAR.matcher(actual.text()).find()
            && !(done.equals(by) && RESTATES_A_BOUND.matcher(actual.text()).find());
    return ownDay || done.get().isAfter(by.get())
        ? new Comparison.OfDay(by.get(), done.get())
        : new Comparison.OfWords(actual.text(), Tier.REACHED, false);
  }

  private Comparison words() {
    if (isRepeated()) {
      return new Comparison.OfWords(actual.text(), Tier.REACHED, false);
    }
    if (actual.meaning() instanceof Meaning.Words(Optional<Tier> tier)) {
      return tier.isPresent()
          ? new Comparison.OfWords(actual.text(), tier.get(), isYesNo())
          : open(Obstacle.UNKNOWN_WORDS);
    }
    if (!(actual.meaning() instanceof Meaning.Deadline)) {
      return open(Obstacle.FIGURE_FOR_WORDS);
    }
    return due.isPresent() && target.tier().equals(Optional.of(Tier.REACHED))
        ? day(due)
        : open(Obstacle.UNKNOWN_WORDS);
  }

  private boolean isYesNo() {
    String answer = letters(actual.text());
    return answer.equals("是") || answer.equals("否");
  }

  /// The target's own words again, whatever their punctuation.
  private boolean isRepeated() {
    String wanted = letters(target.text());
    return !wanted.isEmpty() && wanted.equals(letters(actual.text()));
  }

  private static String letters(String text) {
    return NO_TEXT.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
  }

  private Comparison open(Obstacle obstacle) {
    return new Comparison.Open(obstacle, target.text(), actual.text(), Verdict.UNDETERMINED);
  }
}
