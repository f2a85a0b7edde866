package io.hengji.documents.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The rows of a block of columns. The columns before the first that has a text in nearly every row
/// name levels: their texts may stand beside several rows, and make none.
final class RowBands {
  private static final double DENSE = 0.7;
  private static final double WITHIN = 0.35;
  private static final double HALFWAY = 0.8;
  private static final double LOOSE = 0.2;
  private static final int FEW_ROWS = 3;

  private final Fragments texts;
  private final List<Fragment> fragments;

  /// Texts that stand beside the middle of a row and the one above it.
  private record Span(RowBand row, RowBand texts) {
    boolean has(int column) {
      return texts.has(column);
    }
  }

  private final List<RowBand> bands = new ArrayList<>();
  private final List<Span> spans = new ArrayList<>();
  private int leading;
  private boolean spanning;

  private RowBands(Fragments texts) {
    this.texts = texts;
    this.fragments = texts.all();
  }

  /// The rows that the texts of a block make.
  static RowBands of(Fragments texts) {
    RowBands rows = new RowBands(texts);
    int columns = texts.block().columns();
    int[] counts = new int[columns];
    rows.fragments.forEach(fragment -> counts[fragment.column()]++);
    int most = IntStream.of(counts).max().orElse(0);
    int last = Math.min(columns - 1, rows.beforeFigures(DENSE * most));
    int leading = 0;
    while (leading < last && counts[leading] < DENSE * most) {
      leading++;
    }
    rows.form(leading);
    while (leading < Math.min(last, columns - 2) && (rows.spanning || rows.namesOnly(leading))) {
      leading++;
      while (leading < last && counts[leading] < DENSE * most) {
        leading++;
      }
      rows.form(leading);
    }
    if (rows.bands.isEmpty()) {
      rows.form(0);
    }
    return rows;
  }

  /// The first column that has so many texts and mostly words, where such a column of figures
  /// stands behind it: it tells the rows apart, so that none from there on names levels.
  private int beforeFigures(double many) {
    int columns = texts.block().columns();
    int words = columns;
    for (int c = 0; c < columns; c++) {
      List<Fragment> own = names(c);
      long figures = own.stream().filter(text -> Fragments.isFigure(text.firstLine())).count();
      boolean dense = own.size() >= many;
      if (dense && 2 * figures > own.size() && words < columns) {
        return words;
      }
      if (dense && 2 * figures <= own.size()) {
        words = c;
      }
    }
    return columns;
  }

  /// The gutters within one column: between texts that, of several rows with more than one, never
  /// stand in the same row.
  BitSet guttersWithin() {
    List<RowBand> rows = bands.stream().filter(band -> band.columns() > 1).toList();
    BitSet within = new BitSet();
    if (rows.size() < FEW_ROWS) {
      return within;
    }
    BitSet before = rowsOf(leading, rows);
    for (int c = leading + 1; c < texts.block().columns(); c++) {
      BitSet own = rowsOf(c, rows);
      if (own.isEmpty() || before.isEmpty() || own.intersects(before)) {
        before = own;
      } else {
        within.set(c - 1);
        before.or(own);
      }
    }
    return within;
  }

  private static BitSet rowsOf(int column, List<RowBand> rows) {
    BitSet own = new BitSet();
    for (int r = 0; r < rows.size(); r++) {
      own.set(r, rows.get(r).has(column));
    }
    return own;
  }

  /// How many columns at the left only name levels.
  int leading() {
    return leading;
  }

  List<RowBand> bands() {
    return bands;
  }

  /// The texts of one of the columns that name levels.
  List<Fragment> names(int column) {
    return fragments.stream().filter(fragment -> fragment.column() == column).toList();
  }

  private void form(int newLeading) {
    leading = newLeading;
    bands.clear();
    spanning = false;
    List<Fragment> tall = new ArrayList<>();
    List<Fragment> loose = new ArrayList<>();
    int[] counts = new int[texts.block().columns()];
    fragments.forEach(fragment -> counts[fragment.column()]++);
    int most = IntStream.of(counts).skip(leading).max().orElse(0);
    List<Fragment> sorted = new ArrayList<>(fragments);
    sorted.sort(Comparator.comparingDouble(Fragment::top));
    for (Fragment fragment : sorted) {
      if (fragment.column() >= leading) {
        if (fragment.column() == leading && fragment.lines().size() > 1) {
          tall.add(fragment);
        } else if (counts[fragment.column()] >= DENSE * most) {
          put(fragment);
        } else {
          loose.add(fragment);
        }
      }
    }
    tall.forEach(this::putTall);
    List<RowBand> others = new ArrayList<>();
    for (Fragment fragment : loose) {
      RowBand nearest = nearest(bands, fragment);
      if (nearest != null && nearest.share(fragment) > WITHIN) {
        nearest.add(fragment);
      } else {
        putInto(others, fragment);
      }
    }
    others.forEach(this::settle);
    bands.sort(Comparator.comparingDouble(RowBand::top));
    joinRests();
    spanTwo();
  }

  /// Whether a text in a column spans a row and the one above it.
  boolean isSpanned(int row, int column) {
    return spans.stream().anyMatch(span -> span.row().equals(bands.get(row)) && span.has(column));
  }

  /// Takes out what only seems a row: texts beside the middle of two rows that leave their columns
  /// free, as captions stand beside 完成情况 and the 完成值 and 完成率 under it.
  private void spanTwo() {
    spans.clear();
    double usual = usualStep();
    for (int i = 1; i + 1 < bands.size(); i++) {
      RowBand above = bands.get(i - 1);
      RowBand between = bands.get(i);
      RowBand below = bands.get(i + 1);
      if (below.columns() > 1
          && !between.sharesColumn(above)
          && !between.sharesColumn(below)
          && between.center() - above.center() < HALFWAY * usual
          && below.center() - between.center() < HALFWAY * usual) {
        spans.add(new Span(below, between));
        bands.remove(i);
      }
    }
  }

  /// A text of several lines in the first column that tells rows; it may span several.
  private void putTall(Fragment fragment) {
    List<RowBand> beside = bands.stream().filter(band -> band.height(fragment) > WITHIN).toList();
    spanning |= beside.size() > 1;
    if (beside.isEmpty()) {
      bands.add(RowBand.of(fragment));
      bands.sort(Comparator.comparingDouble(RowBand::top));
    } else {
      beside.getFirst().add(fragment);
    }
  }

  private void put(Fragment fragment) {
    putInto(bands, fragment);
  }

  private static void putInto(List<RowBand> bands, Fragment fragment) {
    RowBand last = bands.isEmpty() ? null : bands.getLast();
    if (last != null && last.share(fragment) > WITHIN) {
      last.add(fragment);
    } else {
      bands.add(RowBand.of(fragment));
    }
  }

  private static @Nullable RowBand nearest(List<RowBand> bands, Fragment fragment) {
    return bands.stream()
        .max(Comparator.comparingDouble(band -> band.share(fragment)))
        .orElse(null);
  }

  /// Texts of sparse columns that stand in none of the rows: a row of their own, or what stands
  /// between the lines of the row that they are nearest to.
  private void settle(RowBand other) {
    RowBand near = null;
    double least = Double.MAX_VALUE;
    for (RowBand band : bands) {
      double distance = Math.max(band.top() - other.bottom(), other.top() - band.bottom());
      if (distance < least) {
        least = distance;
        near = band;
      }
    }
    double size = other.fragments().getFirst().firstLine().size();
    if (near == null || other.columns() > 1 || least > LOOSE * size) {
      bands.add(other);
    } else {
      near.addAll(other);
    }
  }

  /// A line of one column that follows at the pitch of lines within a cell belongs to the row
  /// above, where rows are further apart.
  private void joinRests() {
    for (int i = bands.size() - 1; i > 0; i--) {
      RowBand band = bands.get(i);
      RowBand above = bands.get(i - 1);
      if (band.columns() != 1) {
        continue;
      }
      Fragment rest = band.fragments().getFirst();
      for (Fragment fragment : above.fragments()) {
        double distance = rest.firstLine().baseline() - fragment.lastLine().baseline();
        if (fragment.column() == rest.column()
            && fragment.lines().size() > 1
            && texts.isPitch(distance)
            && !texts.isRuledBetween(fragment.lastLine(), rest.firstLine())) {
          above.addAll(band);
          bands.remove(i);
          break;
        }
      }
    }
  }

  /// Whether some row holds but a name of the given column, and stands nearer to its neighbours
  /// than rows do: it names a level of both.
  private boolean namesOnly(int column) {
    double usual = usualStep();
    for (int i = 0; i < bands.size(); i++) {
      boolean near =
          (i > 0 && step(i) < HALFWAY * usual)
              || (i + 1 < bands.size() && step(i + 1) < HALFWAY * usual);
      if (near && bands.get(i).columns() == 1 && bands.get(i).has(column)) {
        return true;
      }
    }
    return false;
  }

  /// How far a row stands below the one above it.
  private double step(int row) {
    return bands.get(row).center() - bands.get(row - 1).center();
  }

  /// How far rows stand apart; 0 where they are too few to tell.
  private double usualStep() {
    double[] steps = IntStream.range(1, bands.size()).mapToDouble(this::step).sorted().toArray();
    return steps.length < FEW_ROWS ? 0 : steps[steps.length / 2];
  }
}
