package io.hengji.documents.forms;

import io.hengji.core.form.Cell;
import io.hengji.core.form.Column;
import io.hengji.core.form.Place;
import io.hengji.documents.forms.Captions.Level;
import io.hengji.documents.grid.GridCell;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The cells of one row of a table of indicators, each with what its column holds.
final class IndicatorRow {

  /// A cell that has no place in the table, and why.
  record Stray(Cell cell, String why) {}

  private final Map<Slot, Cell> own = new EnumMap<>(Slot.class);
  private final Map<Slot, Cell> spanning = new EnumMap<>(Slot.class);
  private final List<Stray> strays = new ArrayList<>();
  private final List<Cell> ticked = new ArrayList<>();
  private Optional<Place> first = Optional.empty();
  private boolean tallName;
  private boolean withoutLevels;
  private boolean subtotal;

  private static final Set<String> SUBTOTALS = Set.of("小计", "合计", "分值小计", "得分小计", "小计得分");
  private static final int LONGEST_SUBTOTAL = 16;
  private static final Pattern TICK = Pattern.compile("[√✓✔☑☒■●◆▲vVyY对是]");
  private static final Pattern NO_TICK = Pattern.compile("[□☐○◇△×✗xX否—/-]?");
  private static final String NOT_ONE = "完成程度勾选不止一处，或另有实际完成值";

  private IndicatorRow() {}

  static IndicatorRow of(Row row, Bands<Slot> bands) {
    IndicatorRow read = new IndicatorRow();
    for (GridCell cell : row.cells()) {
      boolean begins = cell.row() == row.index();
      Optional<Band<Slot>> band = bands.of(cell);
      if (band.isEmpty()) {
        if (!isLabel(cell.text())) {
          read.stray(cell, begins, "不在指标表的任何一列之下");
        }
        continue;
      }
      Slot slot = slotOf(cell, band.get(), bands);
      read.withoutLevels |= slot == Slot.LEVEL3 && band.get().slot() == Slot.LEVEL1;
      switch (slot) {
        case SIDE, KNOWN -> read.subtotal |= begins && isSubtotal(cell.text());
        case TIER -> read.tier(cell, begins, band.get());
        case UNKNOWN -> read.stray(cell, begins, "所在列的标题未能识别");
        default -> read.put(slot, cell, begins);
      }
    }
    read.takeTicked();
    return read;
  }

  /// A name that spans level columns too is the indicator's, unless it names a level; a heading
  /// across the table is a level 1 where it names one.
  private static Slot slotOf(GridCell cell, Band<Slot> band, Bands<Slot> bands) {
    boolean level = band.slot() == Slot.LEVEL1 || band.slot() == Slot.LEVEL2;
    if (!level || bands.coveredBy(cell) < 2) {
      return band.slot();
    }
    Optional<Level> named = Captions.LEVELS.meaningOf(LevelName.of(cell.cell()).name().text());
    if (named.equals(Optional.of(Level.FIRST))) {
      return Slot.LEVEL1;
    }
    if (isSubtotal(cell.text())) {
      return band.slot();
    }
    boolean overName = bands.first(Slot.LEVEL3).filter(third -> third.isWithin(cell)).isPresent();
    return overName && named.isEmpty() ? Slot.LEVEL3 : band.slot();
  }

  /// Whether a cell says that its row adds up the rows above.
  static boolean isSubtotal(String text) {
    if (text.isEmpty() || text.length() > LONGEST_SUBTOTAL || text.indexOf('计') < 0) {
      return false;
    }
    String core = Caption.of(text).core();
    return SUBTOTALS.contains(core) || core.endsWith("小计");
  }

  /// Whether the row adds up all rows of a level 1: it says so beside the columns of the levels, or
  /// in that of level 1.
  boolean isSubtotalOfFirst() {
    return subtotal || isSubtotal(own(Slot.LEVEL1).text());
  }

  private void stray(GridCell cell, boolean begins, String why) {
    if (begins && !Placeholder.is(cell.text())) {
      strays.add(new Stray(cell.cell(), why));
    }
  }

  /// A tick stands for what its column's caption says; words stand for themselves.
  private void tier(GridCell cell, boolean begins, Band<Slot> band) {
    if (begins && TICK.matcher(cell.text()).matches()) {
      ticked.add(new Cell(band.caption().text(), cell.cell().place()));
    } else if (begins && !NO_TICK.matcher(cell.text()).matches()) {
      ticked.add(cell.cell());
    }
  }

  /// What is ticked is what was reached; where that stands in words already, or several are ticked,
  /// the rest was not understood.
  private void takeTicked() {
    for (Cell tier : ticked) {
      if (has(Slot.ACTUAL)) {
        strays.add(new Stray(tier, NOT_ONE));
      } else {
        own.put(Slot.ACTUAL, tier);
      }
    }
  }

  /// Whether a text only names the block of indicators, as its label at the side does.
  private static boolean isLabel(String text) {
    return Captions.column(text).filter(sense -> sense.meaning() == Slot.NAME).isPresent();
  }

  private void put(Slot slot, GridCell cell, boolean begins) {
    tallName |= slot == Slot.LEVEL3 && cell.rowSpan() > 1;
    (begins ? own : spanning).merge(slot, cell.cell(), Joined::of);
    if (begins && first.isEmpty() && !cell.text().isEmpty()) {
      first = Optional.of(cell.cell().place());
    }
  }

  /// Whether the indicator's name stands across the columns of the levels.
  boolean isWithoutLevels() {
    return withoutLevels;
  }

  /// Whether the row is one of several that a name is divided into by a level 4.
  boolean isDivided() {
    return has(Slot.LEVEL4) && (tallName || !has(Slot.LEVEL3));
  }

  /// The cell that begins in this row; empty where one from above covers it.
  Cell own(Slot slot) {
    Cell cell = own.get(slot);
    return cell == null ? Cell.EMPTY : cell;
  }

  /// The cell that covers this row, wherever it begins.
  Cell covering(Slot slot) {
    Cell cell = own(slot);
    if (!cell.isEmpty()) {
      return cell;
    }
    Cell above = spanning.get(slot);
    return above == null ? cell : above;
  }

  boolean isBlank() {
    return first.isEmpty();
  }

  boolean has(Slot slot) {
    return !Placeholder.is(own(slot).text());
  }

  boolean has(Slot... slots) {
    for (Slot slot : slots) {
      if (has(slot)) {
        return true;
      }
    }
    return false;
  }

  /// Whether the row says anything beyond its levels.
  boolean says() {
    return has(
        Slot.LEVEL3,
        Slot.LEVEL4,
        Slot.NATURE,
        Slot.UNIT,
        Slot.INITIAL,
        Slot.ADJUSTED,
        Slot.TARGET,
        Slot.ACTUAL,
        Slot.WEIGHT,
        Slot.SCORE,
        Slot.DEVIATION);
  }

  boolean hasResult() {
    return has(Slot.INITIAL, Slot.ADJUSTED, Slot.TARGET, Slot.ACTUAL);
  }

  boolean hasPoints() {
    return has(Slot.WEIGHT, Slot.SCORE);
  }

  /// The target in force: the adjusted one where it is filled.
  Cell target(boolean adjusted) {
    if (!adjusted) {
      return own(Slot.TARGET);
    }
    return has(Slot.ADJUSTED) ? own(Slot.ADJUSTED) : own(Slot.INITIAL);
  }

  List<Stray> strays() {
    return strays;
  }

  Place at() {
    Place name = own(Slot.LEVEL3).place();
    return name.equals(Place.UNKNOWN) ? first.orElse(Place.UNKNOWN) : name;
  }

  /// The columns of the form that a table with these bands has.
  static List<Column> columnsOf(Bands<Slot> bands) {
    List<Column> columns = new ArrayList<>();
    for (Band<Slot> band : bands.all()) {
      switch (band.slot()) {
        case LEVEL1 -> columns.add(Column.LEVEL1);
        case LEVEL2 -> columns.add(Column.LEVEL2);
        case LEVEL3, LEVEL4 -> columns.add(Column.LEVEL3);
        case NATURE -> columns.add(Column.NATURE);
        case UNIT -> columns.add(Column.UNIT);
        case INITIAL -> columns.add(Column.INITIAL_TARGET);
        case TARGET, ADJUSTED -> columns.add(Column.TARGET);
        case ACTUAL, TIER -> columns.add(Column.ACTUAL);
        case WEIGHT -> columns.add(Column.WEIGHT);
        case SCORE -> columns.add(Column.SCORE);
        case DEVIATION -> columns.add(Column.DEVIATION);
        default -> {}
      }
    }
    return columns;
  }
}
