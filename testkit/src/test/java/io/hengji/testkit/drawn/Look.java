package io.hengji.testkit.drawn;

import io.hengji.testkit.samples.Dice;
import java.util.EnumSet;
import java.util.Set;

/// How tables are drawn.
///
/// @param figures where figures stand in their cells
/// @param words where words do
/// @param stand where a text stands in a cell that is higher than it
/// @param padding between the edge of a cell and its text, in points
/// @param pitch from line to line, in sizes of the letters
/// @param seed of the widths
public record Look(
    Rules rules,
    Side figures,
    Side words,
    Stand stand,
    double padding,
    double pitch,
    Set<Oddity> oddities,
    long seed) {

  /// What is drawn around cells.
  public enum Rules {
    ALL,
    DASHED,
    DOUBLE,
    THIN_BOXES,
    LEVEL,
    THREE_LINES,
    NONE
  }

  /// Where lines of text stand in their cell.
  public enum Side {
    LEFT,
    MIDDLE,
    RIGHT
  }

  /// Where a text stands in a cell that is higher than it.
  public enum Stand {
    TOP,
    MIDDLE
  }

  /// What else a program does to a table.
  public enum Oddity {
    /// Captions stand on every page again.
    CAPTIONS_AGAIN,
    /// A page ends within a row.
    ROWS_CUT,
    /// Cells that a page's end breaks have no rule there.
    LEFT_OPEN,
    /// Pages are shown turned.
    TURNED,
    /// All text lies in a form of its own.
    IN_FORM,
    /// Large grey letters lie under the page.
    WATERMARK,
    /// A line at the head of the page and its number at the foot.
    HEAD_AND_FOOT,
    /// Cells have a background, captions a darker one.
    FILLED,
    /// The letters of captions are spread.
    SPREAD,
    /// Characters are radicals where there is one of the same shape.
    RADICALS,
    /// Labels at the side stand one letter a line.
    UPRIGHT,
    /// Every letter is put into its place by itself.
    LETTERS
  }

  /// Any look with these rules and oddities.
  public static Look of(Rules rules, Dice dice, Set<Oddity> oddities) {
    Stand stand =
        oddities.contains(Oddity.ROWS_CUT) ? Stand.TOP : dice.pick(Stand.TOP, Stand.MIDDLE);
    return new Look(
        rules,
        dice.pick(Side.LEFT, Side.MIDDLE, Side.MIDDLE, Side.RIGHT),
        dice.pick(Side.LEFT, Side.LEFT, Side.MIDDLE),
        stand,
        dice.between(20, 60) / 10.0,
        dice.between(115, 145) / 100.0,
        oddities,
        dice.between(1, 1_000_000));
  }

  /// A look with these rules and nothing odd.
  public static Look of(Rules rules, Dice dice) {
    return of(rules, dice, EnumSet.noneOf(Oddity.class));
  }

  boolean has(Oddity oddity) {
    return oddities.contains(oddity);
  }
}
