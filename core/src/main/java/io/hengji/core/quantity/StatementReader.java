package io.hengji.core.quantity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Says what a whole text means, from the amounts and dates found in it.
final class StatementReader {
  private StatementReader() {}

  static Statement read(String text, OptionalInt year) {
    Glyphs g = Glyphs.of(text);
    if (WordsReader.saysNothing(g)) {
      return new Statement(text, new Meaning.Unread(), List.of(), List.of());
    }
    List<Found> found = RangeJoiner.join(g, new TextScanner(g, year).scan());
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

  private static Meaning meaning(Glyphs g, List<Found> found) {
    if (found.size() == 1
        && found.getFirst() instanceof Found.Figure figure
        && isWholeSense(g, figure)) {
      return figure.comparison().of(figure.amount());
    }
    boolean onlyDays = !found.isEmpty() && found.stream().allMatch(Found.Day.class::isInstance);
    if (onlyDays && DeadlineWords.bind(g, found)) {
      Found.Day last = (Found.Day) found.getLast();
      return new Meaning.Deadline(last.by());
    }
    return new Meaning.Words(found.isEmpty() || onlyDays ? WordsReader.tier(g) : Optional.empty());
  }

  private static boolean isWholeSense(Glyphs g, Found.Figure figure) {
    return Sense.carries(g, figure);
  }
}
