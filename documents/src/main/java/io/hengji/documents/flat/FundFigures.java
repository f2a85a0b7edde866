package io.hengji.documents.flat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Gives the figures of a row of funds to its columns. Figures may be glued and cells may be empty:
/// every division is tried, and arithmetic tells them apart (executed ÷ budget is the rate, rate ×
/// weight the score).
final class FundFigures {

  /// A figure of a column, as a range of the text.
  record Figure(int from, int to, String text, @Nullable BigDecimal value) {}

  /// What each column holds, null where it is empty or cannot be told; `certain` is false where two
  /// divisions are as good as each other; `cost` is what speaks against it.
  record Division(List<@Nullable Figure> figures, boolean certain, int cost) {}

  private static final int EMPTY = 30;
  private static final int WITHIN_DIGITS = 25;
  private static final int TWO_FIGURES = 60;
  private static final int MARGIN = 8;
  private static final int MOST_GAIN = 100;
  private static final int TRIES = 200_000;

  private static final Pattern AMOUNT =
      Pattern.compile("(-?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)(万元|亿元|元|万|亿)?");
  private static final Pattern PERCENT = Pattern.compile("(-?\\d+(?:\\.\\d+)?)%");
  private static final Pattern NUMBER = Pattern.compile("(-?\\d+(?:\\.\\d+)?)分?");
  private static final Pattern DASH = Pattern.compile("[-—－/–]{1,2}");

  private final Glyphs glyphs;
  private final List<Role> columns;
  private final Optional<Division> total;
  private final List<Integer> cuts;
  private final @Nullable Figure[] chosen;
  private int tries;
  private int bestCost = Integer.MAX_VALUE;
  private int secondCost = Integer.MAX_VALUE;
  private @Nullable Figure[] best;
  private @Nullable Figure[] second;

  private FundFigures(
      Glyphs glyphs, List<Role> columns, int from, int to, Optional<Division> total) {
    this.glyphs = glyphs;
    this.total = total;
    this.columns = columns;
    this.chosen = new Figure[columns.size()];
    this.best = chosen.clone();
    this.second = chosen.clone();
    this.cuts = cuts(glyphs, from, to);
  }

  /// Every gap, and within glued text every place where a figure may begin.
  private static List<Integer> cuts(Glyphs glyphs, int from, int to) {
    List<Integer> cuts = new ArrayList<>(List.of(from));
    int token = from;
    for (int i = from + 1; i <= to; i++) {
      if (i == to || glyphs.gap(i) != Gap.NONE) {
        if (!figureAlone(glyphs.folded().substring(token, i))) {
          addInner(glyphs, cuts, token, i);
        }
        cuts.add(i);
        token = i;
      }
    }
    return cuts;
  }

  private static boolean figureAlone(String token) {
    return AMOUNT.matcher(token).matches()
        || PERCENT.matcher(token).matches()
        || DASH.matcher(token).matches();
  }

  private static void addInner(Glyphs glyphs, List<Integer> cuts, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      char before = glyphs.at(i - 1);
      boolean starts = "-/—".indexOf(glyphs.at(i)) >= 0 || Character.isDigit(glyphs.at(i));
      if (starts && ".,".indexOf(before) < 0) {
        cuts.add(i);
      }
    }
  }

  /// The division of a range, which holds nothing but figures and dashes.
  ///
  /// @param total the division of the total's row, of which this row is a part
  static Optional<Division> divide(
      Glyphs glyphs, List<Role> columns, int from, int to, Optional<Division> total) {
    FundFigures figures = new FundFigures(glyphs, columns, from, to, total);
    figures.choose(0, 0, 0);
    if (figures.bestCost == Integer.MAX_VALUE) {
      return Optional.empty();
    }
    return Optional.of(figures.division());
  }

  private Division division() {
    List<@Nullable Figure> agreed = new ArrayList<>();
    boolean certain = secondCost >= bestCost + MARGIN && tries < TRIES;
    for (int c = 0; c < best.length; c++) {
      agreed.add(certain || same(best[c], second[c]) ? best[c] : null);
    }
    return new Division(agreed, certain, bestCost);
  }

  private static boolean same(@Nullable Figure a, @Nullable Figure b) {
    return a == null ? b == null : a.equals(b);
  }

  private void choose(int column, int cut, int cost) {
    if (tries++ > TRIES || cost - MOST_GAIN > secondCost) {
      return;
    }
    if (column == columns.size()) {
      if (cut == cuts.size() - 1) {
        settle(cost + arithmetic());
      }
      return;
    }
    int start = cuts.get(cut);
    for (int end = cut + 1; end < cuts.size(); end++) {
      Optional<Figure> figure = figure(columns.get(column), start, cuts.get(end));
      if (figure.isPresent()) {
        chosen[column] = figure.get();
        choose(column + 1, end, cost + ownCost(column, figure.get()) + edge(cuts.get(end)));
      }
    }
    chosen[column] = null;
    choose(column + 1, cut, cost + EMPTY);
  }

  private void settle(int cost) {
    if (cost < bestCost) {
      secondCost = bestCost;
      second = best;
      bestCost = cost;
      best = chosen.clone();
    } else if (cost < secondCost) {
      secondCost = cost;
      second = chosen.clone();
    }
  }

  /// What it costs to end a figure where no gap is: little after two decimals, much within digits.
  private int edge(int at) {
    if (at >= glyphs.length() || glyphs.gap(at) != Gap.NONE) {
      return 0;
    }
    boolean digits = Character.isDigit(glyphs.at(at)) && Character.isDigit(glyphs.at(at - 1));
    boolean twoDecimals = at >= 3 && glyphs.at(at - 3) == '.';
    return digits && !twoDecimals ? WITHIN_DIGITS : 2;
  }

  private Optional<Figure> figure(Role column, int from, int to) {
    String text = glyphs.folded().substring(from, to);
    if (DASH.matcher(text).matches()) {
      return Optional.of(new Figure(from, to, text, null));
    }
    if (spaced(from, to)) {
      return Optional.empty();
    }
    Matcher matcher =
        switch (column) {
          case INITIAL, ANNUAL, EXECUTED -> AMOUNT.matcher(text);
          case RATE -> (text.endsWith("%") ? PERCENT : NUMBER).matcher(text);
          default -> NUMBER.matcher(text);
        };
    if (!matcher.matches() || zeroFirst(matcher.group(1))) {
      return Optional.empty();
    }
    return Optional.of(
        new Figure(from, to, text, new BigDecimal(matcher.group(1).replace(",", ""))));
  }

  /// A space within a figure may only stand before its unit.
  private boolean spaced(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (glyphs.gap(i) != Gap.NONE && !glyphs.startsLine(i) && !Glyphs.han(glyphs.at(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean zeroFirst(String number) {
    String digits = number.startsWith("-") ? number.substring(1) : number;
    return digits.length() > 1 && digits.charAt(0) == '0' && digits.charAt(1) != '.';
  }

  private int ownCost(int column, Figure figure) {
    BigDecimal value = figure.value();
    Role role = columns.get(column);
    if (value == null) {
      return role == Role.WEIGHT || role == Role.SCORE ? 0 : 10;
    }
    int cost = breaks(figure);
    return switch (role) {
      case WEIGHT -> cost + weightCost(value);
      case SCORE -> cost + (value.compareTo(BigDecimal.valueOf(100)) > 0 ? 60 : 0);
      case RATE ->
          cost + (figure.text().endsWith("%") ? 0 : value.compareTo(BigDecimal.TWO) <= 0 ? 6 : 20);
      default -> cost;
    };
  }

  private static int weightCost(BigDecimal weight) {
    if (weight.signum() == 0 || weight.compareTo(BigDecimal.valueOf(30)) > 0) {
      return 25;
    }
    if (weight.compareTo(BigDecimal.valueOf(20)) > 0) {
      return 12;
    }
    return weight.stripTrailingZeros().scale() > 0 ? 10 : 0;
  }

  private int breaks(Figure figure) {
    int cost = 0;
    for (int i = figure.from() + 1; i < figure.to(); i++) {
      if (glyphs.startsLine(i) && !Glyphs.han(glyphs.at(i))) {
        boolean whole = isAmount(figure.from(), i) && isAmount(i, figure.to());
        cost += whole ? TWO_FIGURES : 5;
      }
    }
    return cost;
  }

  private boolean isAmount(int from, int to) {
    return AMOUNT.matcher(glyphs.folded()).region(from, to).matches();
  }

  private int arithmetic() {
    BigDecimal initial = value(Role.INITIAL);
    BigDecimal annual = value(Role.ANNUAL);
    BigDecimal executed = value(Role.EXECUTED);
    int cost = differingDecimals() + partCost();
    cost += initial != null && annual != null && initial.compareTo(annual) == 0 ? -4 : 0;
    if (annual != null && executed != null) {
      int compared = executed.compareTo(annual);
      cost += compared == 0 ? -4 : compared > 0 ? 30 : 0;
    }
    return cost + rateCost(annual, executed) + scoreCost();
  }

  /// No part is more than its total; often it is the whole.
  private int partCost() {
    int cost = 0;
    for (int c = 0; c < chosen.length && total.isPresent(); c++) {
      Figure part = chosen[c];
      Figure whole = total.get().figures().get(c);
      if (columns.get(c).amount()
          && part != null
          && whole != null
          && part.value() != null
          && whole.value() != null
          && whole.value().signum() > 0) {
        int compared = part.value().compareTo(whole.value());
        cost += compared > 0 ? 12 : compared == 0 ? -8 : 0;
      }
    }
    return cost;
  }

  /// Amounts of one row are printed alike.
  private int differingDecimals() {
    int decimals = -1;
    int cost = 0;
    for (int c = 0; c < chosen.length; c++) {
      Figure figure = chosen[c];
      if (figure != null && figure.value() != null && columns.get(c).amount()) {
        int own = Math.max(0, figure.value().scale());
        cost += decimals >= 0 && own != decimals ? 4 : 0;
        decimals = own;
      }
    }
    return cost;
  }

  private int rateCost(@Nullable BigDecimal annual, @Nullable BigDecimal executed) {
    BigDecimal rate = rate();
    if (rate == null) {
      return 0;
    }
    if (rate.compareTo(BigDecimal.TEN) > 0) {
      return 80;
    }
    if (annual == null || executed == null || annual.signum() == 0) {
      return 10;
    }
    BigDecimal computed = executed.divide(annual, MathContext.DECIMAL32);
    return close(computed, rate, new BigDecimal("0.006")) ? -40 : 30;
  }

  private int scoreCost() {
    BigDecimal weight = value(Role.WEIGHT);
    BigDecimal score = value(Role.SCORE);
    if (weight == null || score == null) {
      boolean lonely = score != null && columns.contains(Role.WEIGHT);
      return lonely ? 15 : 0;
    }
    if (score.compareTo(weight) > 0) {
      return 60;
    }
    BigDecimal rate = rate();
    return rate == null
        ? 0
        : close(rate.multiply(weight), score, new BigDecimal("0.51")) ? -20 : 10;
  }

  private @Nullable BigDecimal rate() {
    int column = columns.indexOf(Role.RATE);
    Figure figure = column < 0 ? null : chosen[column];
    if (figure == null || figure.value() == null) {
      return null;
    }
    boolean perCent = figure.text().endsWith("%") || figure.value().compareTo(BigDecimal.TWO) > 0;
    return perCent
        ? figure.value().divide(BigDecimal.valueOf(100), 6, RoundingMode.HALF_UP)
        : figure.value();
  }

  private static boolean close(BigDecimal a, BigDecimal b, BigDecimal within) {
    return a.subtract(b).abs().compareTo(within) <= 0;
  }

  private @Nullable BigDecimal value(Role role) {
    int column = columns.indexOf(role);
    Figure figure = column < 0 ? null : chosen[column];
    return figure == null ? null : figure.value();
  }
}
