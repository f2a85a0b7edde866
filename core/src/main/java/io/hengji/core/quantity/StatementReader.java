package io.hengji.core.quantity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// Says what a whole text means, from the amounts and dates found in it.
final class StatementReader {
  private StatementReader() {}

  static Statement read(String text, OptionalInt year) {
    Glyphs g = Glyphs.of(text);
    if (WordsReader.saysNothing(g)) {
      return new Statement(text, new Meaning.Unread(), List.of(), List.of());
    }
    List<Found> found = find(g, year);
    List<Amount> amounts = new ArrayList<>(found.size());
    List<LocalDate> dates = new ArrayList<>(2);
    for (Found each : found) {
      switch (each) {
        case Found.Figure figure -> amounts.add(figure.amount());
        case Found.Day day -> day.by().ifPresent(dates::add);
      }
    }
    return new Statement(text, meaning(g, found), amounts, dates);
  }

  /// What each amount of a text says by itself, with its own operator.
  static List<Meaning> figures(String text) {
    Glyphs g = Glyphs.of(text);
    List<Meaning> figures = new ArrayList<>();
    for (Found each : find(g, OptionalInt.empty())) {
      if (each instanceof Found.Figure figure) {
        figures.add(figure.comparison().of(figure.amount()));
      }
    }
    return List.copyOf(figures);
  }

  private static List<Found> find(Glyphs g, OptionalInt year) {
    return RangeJoiner.join(g, new TextScanner(g, year).scan());
  }

  private static Meaning meaning(Glyphs g, List<Found> found) {
    Optional<Found.Figure> only = onlyFigure(g, found);
    if (only.isPresent() && Sense.carries(g, only.get())) {
      return only.get().comparison().of(only.get().amount());
    }
    boolean onlyDays = !found.isEmpty() && found.stream().allMatch(Found.Day.class::isInstance);
    if (onlyDays && DeadlineWords.bind(g, found)) {
      return new Meaning.Deadline(((Found.Day) found.getLast()).by());
    }
    return new Meaning.Words(WordsReader.tier(g));
  }

  /// A figure in brackets directly behind another one explains it: 100%（50户）.
  private static boolean isRemark(Glyphs g, Found.Figure before, Found.Figure figure) {
    int open = g.skip(before.end());
    if (g.get(open) != '(' || figure.start() < open) {
      return false;
    }
    for (int i = open; i < figure.start(); i++) {
      if (g.at[i] == ')') {
        return false;
      }
    }
    return true;
  }

  /// The figure of a text that has just one; 一 before a counting word is none beside another.
  private static Optional<Found.Figure> onlyFigure(Glyphs g, List<Found> found) {
    Found.@Nullable Figure only = null;
    for (Found each : found) {
      if (!(each instanceof Found.Figure figure) || (only != null && isRemark(g, only, figure))) {
        continue;
      }
      if (only == null || only.indefinite()) {
        only = figure;
      } else if (!figure.indefinite()) {
        return Optional.empty();
      }
    }
    return Optional.ofNullable(only);
  }
}
