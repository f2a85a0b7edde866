package io.hengji.testkit.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// How a layout prints the table of indicators.
///
/// @param headings the columns from left to right
/// @param side whether a label stands at the side over all rows
/// @param bracketed how many levels, counted from the first, have their weight in brackets
/// @param subtotals whether each level 1 ends with a row of its sum
record TableStyle(
    List<Heading> headings, boolean side, Spanning spanning, int bracketed, boolean subtotals) {

  /// How a level is printed that spans several rows.
  enum Spanning {
    MERGED,
    REPEATED,
    BLANK
  }

  static TableStyle of(Family family, Dice dice, Wordings wordings) {
    boolean side = family != Family.LOOSE && dice.chance(50);
    Spanning spanning =
        dice.pick(Spanning.MERGED, Spanning.MERGED, Spanning.REPEATED, Spanning.BLANK);
    boolean twoRows = family == Family.TWO_ROWS || dice.chance(10);
    List<Heading> headings = new ArrayList<>();
    new Columns(family, dice, wordings, twoRows).all().forEach(headings::add);
    int bracketed = family == Family.BRACKETS ? dice.between(1, 2) : 0;
    return new TableStyle(
        List.copyOf(headings), side, spanning, bracketed, family == Family.SUBTOTALS);
  }

  boolean has(Field field) {
    return headings.stream().anyMatch(heading -> heading.field() == field);
  }

  /// The number of the column of a field, -1 where there is none.
  int indexOf(Field field) {
    return IntStream.range(0, headings.size())
        .filter(i -> headings.get(i).field() == field)
        .findFirst()
        .orElse(-1);
  }

  boolean isTwoRows() {
    return headings.stream().anyMatch(heading -> !heading.above().isEmpty());
  }
}
