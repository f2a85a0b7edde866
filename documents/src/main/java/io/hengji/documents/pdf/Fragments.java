package io.hengji.documents.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/// The cells' texts of a block of columns: lines of one column are one text where the upper one is
/// full and the lower one follows at the pitch of lines within a cell.
final class Fragments {
  private static final double WIDEST_PITCH = 2.1;
  private static final double SAME_PITCH = 1.09;
  private static final double SAME_BASELINE = 0.3;
  private static final double DOUBT = 0.35;
  private static final double NEARER = 0.95;
  private static final double TIGHT = 0.85;
  private static final double LOOSE = 1.75;

  private final ColumnBlock block;
  private final List<Ruling> rules;
  private final List<List<TextLine>> columns = new ArrayList<>();
  private final double[] widest;
  private final double pitch;
  private double rowPitch = Double.MAX_VALUE;
  private double linePitch;

  Fragments(ColumnBlock block, List<Ruling> rules) {
    this.block = block;
    this.rules = rules;
    for (int i = 0; i < block.columns(); i++) {
      columns.add(new ArrayList<>());
    }
    for (WordLine line : block.own()) {
      List<List<Glyph>> cells = new ArrayList<>();
      columns.forEach(column -> cells.add(new ArrayList<>()));
      line.words().forEach(word -> cells.get(block.column(word)).addAll(word.glyphs()));
      for (int i = 0; i < cells.size(); i++) {
        if (!cells.get(i).isEmpty()) {
          columns.get(i).add(new TextLine(cells.get(i)));
        }
      }
    }
    widest =
        columns.stream()
            .mapToDouble(column -> column.stream().mapToDouble(TextLine::width).max().orElse(0))
            .toArray();
    pitch = pitches(false).min().orElse(0);
  }

  /// The distances between neighbouring baselines of a column; between figures only, if so.
  private DoubleStream pitches(boolean figures) {
    return columns.stream()
        .flatMapToDouble(column -> {
          DoubleStream.Builder all = DoubleStream.builder();
          for (int i = 1; i < column.size(); i++) {
            double pitch = column.get(i).baseline() - column.get(i - 1).baseline();
            boolean both = isFigure(column.get(i)) && isFigure(column.get(i - 1));
            if (pitch > 0.8 * column.get(i).size() && (both || !figures)) {
              all.add(pitch);
            }
          }
          return all.build();
        });
  }

  /// The distances between neighbouring figures of a column, which stand in rows of their own.
  DoubleStream rowPitches() {
    return pitches(true);
  }

  /// Takes the distances of rows, and of lines within a cell, from the whole table.
  void pitches(double ofRows, double ofLines) {
    rowPitch = ofRows;
    linePitch = ofLines;
  }

  /// The least distance between the baselines of a column.
  double pitch() {
    return pitch;
  }

  /// Whether two baselines are as near as lines of one cell.
  boolean isPitch(double distance) {
    return distance <= SAME_PITCH * pitch;
  }

  /// All fragments, by column and from top to bottom.
  List<Fragment> all() {
    List<Fragment> all = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      Fragment open = null;
      for (TextLine line : columns.get(i)) {
        if (open != null && goesOn(open.lastLine(), line, i)) {
          open.add(List.of(line));
        } else {
          open = new Fragment(i, line);
          all.add(open);
        }
      }
    }
    all.sort(Comparator.comparingInt(Fragment::column).thenComparingDouble(Fragment::top));
    return all;
  }

  private boolean goesOn(TextLine upper, TextLine lower, int column) {
    double distance = lower.baseline() - upper.baseline();
    return distance <= WIDEST_PITCH * lower.size()
        && isPitch(distance)
        && (isFull(upper, lower, column) || isTight(upper, lower, distance))
        && !isRuledBetween(upper, lower)
        && !isContradicted(upper, lower, column)
        && (distance < NEARER * rowPitch
            || (distance < LOOSE * lower.size()
                && standsAlone(lower, column)
                && hasNoRoom(upper, lower, column)));
  }

  /// Whether two lines of words stand much nearer than rows do.
  private boolean isTight(TextLine upper, TextLine lower, double distance) {
    return distance < TIGHT * rowPitch
        && distance <= SAME_PITCH * linePitch
        && !(isFigure(upper) && isFigure(lower));
  }

  private boolean isFull(TextLine upper, TextLine lower, int column) {
    if (isFigure(upper) && isFigure(lower)) {
      return false;
    }
    double room = widest[column] - upper.width();
    return lower.firstTokenWidth() > room - DOUBT * lower.size();
  }

  /// Whether what follows a line would not even fit before the next column.
  private boolean hasNoRoom(TextLine upper, TextLine lower, int column) {
    double end = column < block.gutters().size() ? block.gutters().get(column).to() : block.right();
    return upper.right() + lower.firstTokenWidth() + DOUBT * lower.size() > end;
  }

  /// Whether a line is one figure, with or without signs.
  static boolean isFigure(TextLine line) {
    String text = line.text();
    return text.codePoints().allMatch(c -> c < 0x80 || c == '≥' || c == '≤')
        && text.chars().anyMatch(Character::isDigit);
  }

  boolean isRuledBetween(TextLine upper, TextLine lower) {
    double middle = (upper.left() + upper.right()) / 2;
    return rules.stream()
        .anyMatch(rule ->
            rule.from() < middle
                && rule.to() > middle
                && rule.at() > upper.baseline() - 1
                && rule.at() < lower.baseline() - lower.size() / 2);
  }

  /// Whether the two lines stand in two rows, as figures of another column show, or several texts
  /// that end before there was need.
  private boolean isContradicted(TextLine upper, TextLine lower, int column) {
    for (int i = 0; i < columns.size(); i++) {
      if (i == column) {
        continue;
      }
      TextLine above = onBaseline(upper, i);
      TextLine below = onBaseline(lower, i);
      if (above != null && below != null && isFigure(above) && isFigure(below)) {
        return true;
      }
    }
    return false;
  }

  /// Whether no other column has a text on the line's baseline.
  private boolean standsAlone(TextLine line, int column) {
    for (int i = 0; i < columns.size(); i++) {
      if (i != column && onBaseline(line, i) != null) {
        return false;
      }
    }
    return true;
  }

  private @Nullable TextLine onBaseline(TextLine line, int column) {
    for (TextLine other : columns.get(column)) {
      if (Math.abs(other.baseline() - line.baseline()) < SAME_BASELINE * line.size()) {
        return other;
      }
    }
    return null;
  }

  ColumnBlock block() {
    return block;
  }
}
