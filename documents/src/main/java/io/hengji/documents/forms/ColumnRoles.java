package io.hengji.documents.forms;

import io.hengji.core.form.Recognition;
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
    settleUnknownLevels();
    settleSide();
    settleHidden();
    settleNames();
    splitLevel3();
    settleLevelPoints();
    settleTargets();
    keepOne(Slot.OPERATOR, Slot.NATURE);
    weightAmongScores();
    keepBest(Slot.ACTUAL);
    dropLaterTargets();
    for (Slot slot : List.of(Slot.TARGET, Slot.WEIGHT, Slot.SCORE, Slot.UNIT)) {
      keepBest(slot);
    }
    keepStrong(Slot.DEVIATION);
    return bands;
  }

  private boolean has(Slot slot) {
    return bands.stream().anyMatch(band -> band.slot() == slot);
  }

  /// 指标类型 is a level where its cells name levels, else a nature.
  private void settleCategories() {
    for (int i = 0; i < bands.size(); i++) {
      Band<Slot> band = bands.get(i);
      if (band.slot() == Slot.CATEGORY) {
        if (splitCategory(i)) {
          return;
        }
        Slot level = levelBelow(band.from(), band.to());
        bands.set(i, band.as(level != Slot.UNKNOWN && !has(level) ? level : Slot.NATURE));
      }
    }
  }

  /// 指标类别 over two columns stands over level 1 and level 2.
  private boolean splitCategory(int i) {
    Band<Slot> band = bands.get(i);
    if (band.to() - band.from() < 2) {
      return false;
    }
    List<Integer> from = startsBelow(band);
    boolean levels = has(Slot.LEVEL1) || has(Slot.LEVEL2);
    if (levels || from.size() != 2 || levelBelow(band.from(), from.get(1)) != Slot.LEVEL1) {
      return false;
    }
    bands.set(i, band.between(band.from(), from.get(1)).as(Slot.LEVEL1));
    bands.add(i + 1, band.between(from.get(1), band.to()).as(Slot.LEVEL2));
    return true;
  }

  /// What is not understood and stands left of the names is a level where its cells say the same
  /// for several rows, or name levels.
  private void settleUnknownLevels() {
    for (int i = 0; i + 1 < bands.size(); i++) {
      Band<Slot> band = bands.get(i);
      if (band.slot() == Slot.LEVEL1) {
        continue;
      }
      if (band.slot() != Slot.UNKNOWN) {
        return;
      }
      boolean named = bands.subList(i + 1, bands.size()).stream().anyMatch(b -> b.slot().isName());
      Slot level = has(Slot.LEVEL1) ? Slot.LEVEL2 : Slot.LEVEL1;
      if (named && !has(level) && isOverClasses(band)) {
        bands.set(i, band.as(level));
      }
    }
  }

  private boolean isOverClasses(Band<Slot> band) {
    List<GridCell> cells = below.stream().flatMap(row -> beginning(row, band).stream()).toList();
    long names = cells.stream().map(GridCell::text).distinct().count();
    boolean repeated =
        has(Slot.LEVEL1)
            || names < cells.size()
            || cells.stream().anyMatch(cell -> cell.rowSpan() > 1);
    return repeated && cells.stream().noneMatch(cell -> FundItem.isNumber(cell.text()));
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

  /// A caption of a scan that a seal hides, right behind 二级指标, can only be 三级指标.
  private void settleHidden() {
    for (int i = 1; i < bands.size() && !has(Slot.LEVEL3); i++) {
      Band<Slot> band = bands.get(i);
      boolean hidden =
          band.slot() == Slot.UNKNOWN
              && Recognition.of(band.caption().place())
                  .filter(Recognition::isWorthless)
                  .isPresent();
      if (hidden && bands.get(i - 1).slot() == Slot.LEVEL2) {
        bands.set(i, band.as(Slot.LEVEL3));
      }
    }
  }

  private void settleNames() {
    boolean levels = bands.stream().anyMatch(band -> band.slot().isLevel());
    if (!has(Slot.LEVEL3)) {
      nameBeforeLevel4();
    }
    if (!has(Slot.LEVEL3)) {
      replaceAll(Slot.LEVEL4, Slot.LEVEL3);
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
      if (noNameAfter(i) || !splitCategory(i)) {
        bands.set(i, band.as(roleBesideLevels(i, levels)));
      }
    }
  }

  /// 指标名称 right before what divides it is the indicator's name.
  private void nameBeforeLevel4() {
    for (int i = 1; i < bands.size(); i++) {
      if (bands.get(i).slot() == Slot.LEVEL4 && bands.get(i - 1).slot() == Slot.NAME) {
        bands.set(i - 1, bands.get(i - 1).as(Slot.LEVEL3));
      }
    }
  }

  /// 三级指标 over two columns, of which the first names levels 2, stands over both.
  private void splitLevel3() {
    for (int i = 0; i < bands.size() && !has(Slot.LEVEL2); i++) {
      Band<Slot> band = bands.get(i);
      List<Integer> from = band.slot() == Slot.LEVEL3 ? startsBelow(band) : List.of();
      if (from.size() == 2 && levelBelow(band.from(), from.get(1)) == Slot.LEVEL2) {
        bands.set(i, band.between(from.get(1), band.to()));
        bands.add(i, band.between(band.from(), from.get(1)).as(Slot.LEVEL2));
      }
    }
  }

  private boolean noNameAfter(int i) {
    return bands.subList(i + 1, bands.size()).stream().noneMatch(b -> b.slot() == Slot.NAME);
  }

  private Slot roleBesideLevels(int i, boolean levels) {
    Band<Slot> band = bands.get(i);
    boolean levelBefore = bands.subList(0, i).stream().anyMatch(b -> b.slot().isLevel());
    Slot level = levelBelow(band.from(), band.to());
    if (levelBefore && level == Slot.LEVEL2 && !has(level) && has(Slot.LEVEL3)) {
      return level;
    }
    if (levelBefore) {
      return has(Slot.LEVEL3) ? Slot.KNOWN : Slot.LEVEL3;
    }
    if (!isTall(band) && level != Slot.UNKNOWN && !has(level)) {
      return level;
    }
    boolean named = band.caption().text().contains("名称") || namesBelow(band);
    boolean name = !isTall(band) && !has(Slot.LEVEL3) && named;
    return (levels || !noNameAfter(i)) && !name ? Slot.SIDE : Slot.LEVEL3;
  }

  /// Whether a column says something in most rows.
  private boolean namesBelow(Band<Slot> band) {
    long filled = below.stream().filter(row -> beginning(row, band).isPresent()).count();
    return filled > 1 && 2 * filled > below.size();
  }

  private boolean isTall(Band<Slot> band) {
    return upper.stream().anyMatch(cell -> cell.column() == band.from() && cell.rowSpan() > depth);
  }

  /// A name caption over several columns stands over levels and names.
  private void splitName(int i) {
    Band<Slot> band = bands.get(i);
    List<Integer> from = startsBelow(band);
    if (from.size() < 2) {
      bands.set(i, band.as(onlyLevelsBelow(band) ? nameBehind(band) : Slot.LEVEL3));
      return;
    }
    bands.remove(i);
    for (int k = 0; k < from.size(); k++) {
      int end = k + 1 < from.size() ? from.get(k + 1) : band.to();
      bands.add(i + k, band.between(from.get(k), end).as(slotOfPart(k, from, end)));
    }
  }

  private boolean onlyLevelsBelow(Band<Slot> band) {
    List<GridCell> names = below.stream().flatMap(row -> beginning(row, band).stream()).toList();
    boolean target =
        bands.stream().anyMatch(b -> b.slot() == Slot.TARGET && b.caption().text().endsWith("指标"));
    return target
        && !names.isEmpty()
        && names.stream()
            .allMatch(cell ->
                Captions.LEVELS.meaningOf(cell.text()).isPresent()
                    || IndicatorRow.isSubtotal(cell.text()));
  }

  /// 绩效指标 over levels leaves the names to 年度指标 behind it; which level it then is.
  private Slot nameBehind(Band<Slot> band) {
    bands.replaceAll(
        b -> b.slot() == Slot.TARGET && b.caption().text().endsWith("指标") ? b.as(Slot.LEVEL3) : b);
    return levelBelow(band.from(), band.to());
  }

  /// Where the cells under a caption begin, in the row that has most of them.
  private List<Integer> startsBelow(Band<Slot> band) {
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
    return new ArrayList<>(starts);
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
    if (same.size() < 2 || (slot.isValue() && isShared(same))) {
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

  /// 自评分值 beside 自评得分, without another weight, is the weight.
  private void weightAmongScores() {
    List<Band<Slot>> scores = bands.stream().filter(b -> b.slot() == Slot.SCORE).toList();
    List<Band<Slot>> weights =
        scores.stream().filter(band -> band.caption().text().contains("分值")).toList();
    if (!has(Slot.WEIGHT) && weights.size() == 1 && scores.size() > 1) {
      bands.replaceAll(band -> band.equals(weights.getFirst()) ? band.as(Slot.WEIGHT) : band);
    }
  }

  /// A target of a year after that of the actual is the next year's plan.
  private void dropLaterTargets() {
    int year =
        bands.stream()
            .filter(band -> band.slot() == Slot.ACTUAL)
            .mapToInt(band -> FormYears.in(band.caption().text()).orElse(0))
            .max()
            .orElse(0);
    if (year > 0 && bands.stream().filter(b -> b.slot() == Slot.TARGET).count() > 1) {
      bands.replaceAll(band -> isTargetAfter(year, band) ? band.as(Slot.KNOWN) : band);
    }
  }

  private static boolean isTargetAfter(int year, Band<Slot> band) {
    return band.slot() == Slot.TARGET && FormYears.in(band.caption().text()).orElse(0) > year;
  }

  /// Whether columns of one caption share the rows among them, each row with one filled: 目标 under
  /// 定量指标 and under 定性指标.
  private boolean isShared(List<Band<Slot>> same) {
    boolean alike =
        same.stream().map(band -> Caption.plain(band.caption().text())).distinct().count() == 1;
    return alike
        && same.stream().allMatch(band -> below.stream().anyMatch(row -> isFilled(row, band)))
        && below.stream()
            .allMatch(row -> same.stream().filter(band -> isFilled(row, band)).count() < 2);
  }

  private static boolean isFilled(Row row, Band<Slot> band) {
    return beginning(row, band).filter(cell -> !Placeholder.is(cell.text())).isPresent();
  }

  private static int rank(Band<Slot> band) {
    String caption = band.caption().text();
    return (band.weak() ? 0 : 10_000)
        + 4 * (FormYears.in(caption).orElse(2000) - 2000)
        + (caption.contains("自评") || caption.contains("符号") ? 2 : 0)
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
