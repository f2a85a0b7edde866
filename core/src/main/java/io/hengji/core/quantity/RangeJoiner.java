package io.hengji.core.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Joins a lower and an upper bound that stand side by side into one range: 大于10小于20.
final class RangeJoiner {
  private static final String JOINTS = " ,、并且同时而又但和及的也个人";

  private RangeJoiner() {}

  static List<Found> join(Glyphs g, List<Found> found) {
    if (found.size() < 2) {
      return found;
    }
    List<Found> joined = new ArrayList<>(found.size());
    for (Found next : found) {
      Optional<Found> both = joined.isEmpty() ? Optional.empty() : both(g, joined.getLast(), next);
      if (both.isPresent()) {
        joined.removeLast();
        joined.add(both.get());
      } else {
        joined.add(next);
      }
    }
    return joined;
  }

  private static Optional<Found> both(Glyphs g, Found one, Found other) {
    if (!(one instanceof Found.Figure a)
        || !(other instanceof Found.Figure b)
        || !(onlyJoints(g, a.end(), b.start()) || isChain(g, a, b))) {
      return Optional.empty();
    }
    if (a.comparison().isLower() && b.comparison().isUpper()) {
      return between(g, a, b, a.amount().low(), b.amount().high());
    }
    if (a.comparison().isUpper() && b.comparison().isLower()) {
      return between(g, a, b, b.amount().low(), a.amount().high());
    }
    return Optional.empty();
  }

  private static Optional<Found> between(
      Glyphs g, Found.Figure a, Found.Figure b, BigDecimal low, BigDecimal high) {
    Unit first = a.amount().unit();
    Unit second = b.amount().unit();
    boolean oneUnit = first.equals(second) || first.isNone() || second.isNone();
    if (!oneUnit || low.compareTo(high) >= 0) {
      return Optional.empty();
    }
    int start = a.start();
    int end = Math.max(b.amount().end(), b.end());
    Unit unit = first.isNone() ? second : first;
    Amount amount = new Amount(g.printed(start, end), low, high, unit, start, end);
    return Optional.of(new Found.Figure(amount, Comparison.NONE, a.start(), b.end()));
  }

  /// 5≤x≤10.
  private static boolean isChain(Glyphs g, Found.Figure a, Found.Figure b) {
    for (int i = a.end(); i < b.start(); i++) {
      if (!Glyphs.isWord(g.at[i])) {
        return false;
      }
    }
    return "≤<≥>".indexOf(g.get(a.end() - 1)) >= 0 && "≤<≥>".indexOf(g.get(b.start())) >= 0;
  }

  private static boolean onlyJoints(Glyphs g, int from, int to) {
    for (int i = from; i < to; i++) {
      if (JOINTS.indexOf(g.at[i]) < 0 && !Glyphs.isSpace(g.at[i])) {
        return false;
      }
    }
    return true;
  }
}
