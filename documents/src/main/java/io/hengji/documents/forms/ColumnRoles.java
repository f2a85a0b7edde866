package io.hengji.documents.forms;

import io.hengji.documents.forms.Captions.Level;
import io.hengji.documents.grid.GridCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Settles what captions leave open: which 绩效指标 is the label at the side and which the indicator's
/// name, whose weight a weight beside a level is, which of two columns of one meaning counts.
final class ColumnRoles {
  private final List<Band<Slot>> bands;
  private final List<GridCell> upper;
  private final int depth;
  private final List<Row> below;

  ColumnRoles(List<Band<Slot>> bands, List<GridCell> upper, int depth, List<Row> below) {
    this.bands = new ArrayList<>(bands);
    this.bands.sort((a, b) -> Integer.compare(a.from(), b.from()));
    this.upper = upper;
    this.depth = depth;
    this.below = below;
  }

  List<Band<Slot>> resolved() {
    settleCategories();
    settleSide();
    settleNames();
    settleLevelPoints();
    settleTargets();
    keepOne(Slot.OPERATOR, Slot.NATURE);
    for (Slot slot : List.of(Slot.TARGET, Slot.ACTUAL, Slot.WEIGHT, Slot.SCORE, Slot.UNIT)) {
      keepBest(slot);
    }
    keepStrong(Slot.DEVIATION);
    return bands;
  }

  private boolean has(Slot slot) {
    return bands.stream().anyMatch(band -> band.slot() == slot);
  }

  private int indexOf(Slot slot) {
    for (int i = 0; i < bands.size(); i++) {
      if (bands.get(i).slot() == slot) {
        return i;
      }
    }
    return -1;
  }

  /// 指标类型 is a level where its cells name levels, else a nature.
  private void settleCategories() {
    for (int i = 0; i < bands.size(); i++) {
      Band<Slot> band = bands.get(i);
      if (band.slot() == Slot.CATEGORY) {
        Slot level = levelBelow(band.from(), band.to());
        bands.set(i, band.as(level != Slot.UNKNOWN && !has(level) ? level : Slot.NATURE));
      }
    }
  }

  private Slot levelBelow(int from, int to) {
    for (Row row : below) {
      for (GridCell cell : row.filled()) {
        if (cell.column() >= from && cell.column() + cell.columnSpan() <= to) {
          var level = Captions.LEVELS.meaningOf(LevelName.of(cell.cell()).name().text());
          if (level.isPresent()) {
            return level.get() == Level.FIRST ? Slot.LEVEL1 : Slot.LEVEL2;
          }
        }
      }
    }
    return Slot.UNKNOWN;
  }

  /// 指标完成情况 left of all names is the label at the side, where what was reached has a column.
  private void settleSide() {
    Band<Slot> first = bands.getFirst();
    boolean again = bands.stream().skip(1).anyMatch(band -> band.slot() == first.slot());
    boolean named = bands.stream().skip(1).anyMatch(band -> band.slot().isName());
    if (first.slot().isValue() && again && named) {
      bands.set(0, first.as(Slot.SIDE));
    }
  }

  private void settleNames() {
    boolean levels = bands.stream().anyMatch(band -> band.slot().isLevel());
    if (has(Slot.LEVEL4) && has(Slot.LEVEL3)) {
      bands.set(indexOf(Slot.LEVEL4), bands.get(indexOf(Slot.LEVEL4)).as(Slot.KNOWN));
    }
    for (int i = 0; i < bands.size(); i++) {
      Band<Slot> band = bands.get(i);
      if (band.slot() != Slot.NAME) {
        continue;
      }
      if (!levels && noNameAfter(i) && !has(Slot.LEVEL3)) {
        splitName(i);
        return;
      }
      bands.set(i, band.as(roleBesideLevels(i, levels)));
    }
  }

  private boolean noNameAfter(int i) {
    return bands.subList(i + 1, bands.size()).stream().noneMatch(b -> b.slot() == Slot.NAME);
  }

  private Slot roleBesideLevels(int i, boolean levels) {
    Band<Slot> band = bands.get(i);
    boolean levelBefore = bands.subList(0, i).stream().anyMatch(b -> b.slot().isLevel());
    if (levelBefore) {
      return has(Slot.LEVEL3) ? Slot.KNOWN : Slot.LEVEL3;
    }
    Slot level = levelBelow(band.from(), band.to());
    if (!isTall(band) && level != Slot.UNKNOWN && !has(level)) {
      return level;
    }
    return levels || !noNameAfter(i) ? Slot.SIDE : Slot.LEVEL3;
  }

  private boolean isTall(Band<Slot> band) {
    return upper.stream().anyMatch(cell -> cell.column() == band.from() && cell.rowSpan() > depth);
  }

  /// A name caption over several columns stands over levels and names.
  private void splitName(int i) {
    Band<Slot> band = bands.get(i);
    Set<Integer> starts = new TreeSet<>();
    for (Row row : below) {
      Set<Integer> own = new TreeSet<>();
      for (GridCell cell : row.cells()) {
        if (band.covers(cell)) {
          own.add(cell.column());
        }
      }
      if (own.size() > starts.size()) {
        starts = own;
      }
    }
    List<Integer> from = new ArrayList<>(starts);
    if (from.size() < 2) {
      bands.set(i, band.as(Slot.LEVEL3));
      return;
    }
    bands.remove(i);
    for (int k = 0; k < from.size(); k++) {
      int end = k + 1 < from.size() ? from.get(k + 1) : band.to();
      bands.add(i + k, band.between(from.get(k), end).as(slotOfPart(k, from, end)));
    }
  }

  private Slot slotOfPart(int k, List<Integer> from, int end) {
    int last = from.size() - 1;
    if (k == last) {
      return Slot.LEVEL3;
    }
    if (from.size() == 3) {
      return k == 0 ? Slot.LEVEL1 : Slot.LEVEL2;
    }
    Slot level = levelBelow(from.get(k), end);
    if (level != Slot.UNKNOWN) {
      return level;
    }
    return from.size() == 2 ? Slot.LEVEL1 : Slot.SIDE;
  }

  /// A weight right beside a level is the level's, if another weight stands further right.
  private void settleLevelPoints() {
    for (int i = 1; i < bands.size(); i++) {
      Slot slot = bands.get(i).slot();
      Slot before = bands.get(i - 1).slot();
      if (slot == Slot.WEIGHT && before.isLevel() && before != Slot.LEVEL3) {
        boolean another =
            bands.subList(i + 1, bands.size()).stream().anyMatch(b -> b.slot() == slot);
        if (another || spansWith(bands.get(i), bands.get(i - 1))) {
          boolean first = before == Slot.LEVEL1;
          bands.set(i, bands.get(i).as(first ? Slot.LEVEL1_WEIGHT : Slot.LEVEL2_WEIGHT));
        }
      }
    }
  }

  /// Whether the cells of a column span the same rows as those of the level beside it, more than
  /// one at least once.
  private boolean spansWith(Band<Slot> points, Band<Slot> level) {
    boolean tall = false;
    for (Row row : below) {
      Optional<GridCell> cell = beginning(row, points);
      Optional<GridCell> name = beginning(row, level);
      if (cell.isEmpty() || name.isEmpty()) {
        continue;
      }
      if (cell.get().rowSpan() != name.get().rowSpan()) {
        return false;
      }
      tall |= cell.get().rowSpan() > 1;
    }
    return tall;
  }

  private static Optional<GridCell> beginning(Row row, Band<Slot> band) {
    return row.filled().stream().filter(band::covers).findFirst();
  }

  private void settleTargets() {
    boolean initial = has(Slot.TARGET) || has(Slot.INITIAL);
    if (has(Slot.ADJUSTED)) {
      replaceAll(Slot.TARGET, Slot.INITIAL);
      replaceAll(Slot.ADJUSTED, initial ? Slot.ADJUSTED : Slot.TARGET);
    } else {
      replaceAll(Slot.INITIAL, Slot.TARGET);
    }
  }

  private void replaceAll(Slot from, Slot to) {
    bands.replaceAll(band -> band.slot() == from ? band.as(to) : band);
  }

  /// Operators are the more telling nature.
  private void keepOne(Slot better, Slot other) {
    if (has(better)) {
      replaceAll(other, Slot.KNOWN);
    }
    replaceAll(better, other);
    keepBest(other);
  }

  /// Of several columns of one meaning the strong one, then the one of the latest year, then the
  /// one whose caption names a value, then the first counts.
  private void keepBest(Slot slot) {
    List<Band<Slot>> same = bands.stream().filter(band -> band.slot() == slot).toList();
    if (same.size() < 2) {
      return;
    }
    Band<Slot> best = same.getFirst();
    for (Band<Slot> band : same) {
      if (rank(band) > rank(best)) {
        best = band;
      }
    }
    Band<Slot> kept = best;
    bands.replaceAll(
        band -> band.slot() == slot && !band.equals(kept) ? band.as(Slot.KNOWN) : band);
  }

  private static int rank(Band<Slot> band) {
    String caption = band.caption().text();
    return (band.weak() ? 0 : 10_000)
        + 4 * (FormYears.in(caption).orElse(2000) - 2000)
        + (caption.contains("自评") ? 2 : 0)
        + (caption.contains("值") ? 1 : 0);
  }

  private void keepStrong(Slot slot) {
    boolean strong = bands.stream().anyMatch(band -> band.slot() == slot && !band.weak());
    if (strong) {
      bands.replaceAll(band -> band.slot() == slot && band.weak() ? band.as(Slot.KNOWN) : band);
    } else {
      keepBest(slot);
    }
  }
}
