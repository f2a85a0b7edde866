package io.hengji.documents.forms;

import io.hengji.core.form.Cell;
import io.hengji.core.form.Column;
import io.hengji.core.form.Indicator;
import io.hengji.core.form.Place;
import io.hengji.core.form.Recognition;
import io.hengji.core.form.Unread;
import io.hengji.documents.forms.Captions.Level;
import io.hengji.documents.forms.Lexicon.Sense;
import io.hengji.documents.grid.GridCell;
import java.util.List;
import java.util.Optional;

/// Reads the rows of a form's table of indicators, on one page or several.
final class IndicatorTable {
  private final Draft draft;
  private final Levels levels;
  private Bands<Slot> bands;
  private int block;
  private boolean adjusted;
  private boolean tree;
  private boolean divided;
  private boolean goesOn;
  private Optional<Counterparts> counterparts = Optional.empty();

  IndicatorTable(Draft draft, IndicatorHeader header, Row row) {
    this.draft = draft;
    this.levels = new Levels(draft);
    this.bands = header.bands();
    this.block = row.block();
    captioned(header, row);
  }

  /// Takes captions, those of the table's begin or those repeated on a new page.
  void captioned(IndicatorHeader header, Row row) {
    bands = header.bands().knownAs(Slot.UNKNOWN, bands);
    block = row.block();
    if (!draft.indicators.isEmpty()) {
      boolean complete = Counterparts.complete(draft, bands);
      counterparts = complete ? Optional.of(new Counterparts(draft)) : Optional.empty();
    }
    divided = header.divided();
    adjusted = bands.has(Slot.ADJUSTED);
    tree = !bands.has(Slot.LEVEL1) && !bands.has(Slot.LEVEL2);
    draft.hasIndicators = true;
    draft.columns.addAll(IndicatorRow.columnsOf(bands));
    if (tree) {
      draft.columns.add(Column.LEVEL3);
    }
    bands.first(Slot.LEVEL3).ifPresent(band -> under(band.caption()));
    bands.all().stream()
        .limit(1)
        .filter(band -> !band.slot().isValue() && band.slot() != Slot.LEVEL2)
        .forEach(band -> under(band.caption()));
    for (Band<Slot> band : bands.all()) {
      if (band.slot() == Slot.UNKNOWN) {
        draft.unread.add(new Unread(band.caption(), "指标表的这一列标题未能识别"));
        draft.hidesColumn |=
            Recognition.of(band.caption().place()).filter(Recognition::isDoubtful).isPresent();
      }
    }
  }

  /// A caption or a line that names a level says it of all rows below: 产出指标 | 目标值 | 完成值.
  void under(Cell caption) {
    Captions.LEVELS
        .meaningOf(caption.text())
        .ifPresent(level -> {
          if (level == Level.FIRST) {
            levels.first(caption, Cell.EMPTY, Cell.EMPTY);
          } else {
            levels.second(caption, Cell.EMPTY, Cell.EMPTY);
          }
        });
  }

  Bands<Slot> bands() {
    return bands;
  }

  /// Whether a row stands in the grid of this table.
  boolean isIn(Row row) {
    return row.block() == block;
  }

  /// Whether an indicator was read: a total before it stands on top and ends nothing.
  boolean hasRows() {
    return !draft.indicators.isEmpty();
  }

  /// Whether a row has the table's columns: some cell stands in the column of a value, no wider
  /// than its caption.
  boolean fits(Row row) {
    Optional<Bands<Slot>> here = bandsFor(row);
    if (here.isEmpty()) {
      return false;
    }
    for (GridCell cell : row.filled()) {
      Optional<Band<Slot>> band = here.get().of(cell);
      if (band.isPresent() && isResult(band.get().slot()) && band.get().covers(cell)) {
        return true;
      }
    }
    return false;
  }

  /// Whether a row is one text from the names of indicators over their values, and names no level:
  /// it speaks of no indicator.
  boolean isOverValues(Row row) {
    if (row.filled().size() != 1 || row.block() != block) {
      return false;
    }
    GridCell only = row.filled().getFirst();
    long values =
        bands.all().stream().filter(band -> isResult(band.slot()) && band.isWithin(only)).count();
    return values > 1
        && Captions.LEVELS.meaningOf(LevelName.of(only.cell()).name().text()).isEmpty();
  }

  private static boolean isResult(Slot slot) {
    return slot.isValue() || slot == Slot.WEIGHT || slot == Slot.SCORE || slot == Slot.LEVEL3;
  }

  private Optional<Bands<Slot>> bandsFor(Row row) {
    return row.block() == block || row.line()
        ? Optional.of(bands)
        : bands.in(row.grid(), Slot.SIDE);
  }

  /// Reads row `i`; false where it does not belong to the table.
  boolean read(List<Row> rows, int i) {
    Row row = rows.get(i);
    Optional<Bands<Slot>> here = bandsFor(row);
    if (row.line() || here.isEmpty()) {
      return false;
    }
    if (repeatsCaptions(row, here.get())) {
      return true;
    }
    goesOn = row.block() != block;
    bands = here.get();
    block = row.block();
    IndicatorRow cells = IndicatorRow.of(row, bands);
    goalAtSide(row);
    strays(cells);
    if (cells.isBlank()) {
      return true;
    }
    if (goesOn && isRestOfRow(cells)) {
      appendToLast(cells);
    } else if (!heading(cells, rows, i)) {
      row(cells);
    }
    return true;
  }

  /// Whether a row says of two columns at least what their captions do.
  private static boolean repeatsCaptions(Row row, Bands<Slot> bands) {
    int same = 0;
    for (GridCell cell : row.filled()) {
      for (Band<Slot> band : bands.all()) {
        boolean under = band.from() == cell.column() && cell.text().length() > 1;
        same += under && band.caption().text().equals(cell.text()) ? 1 : 0;
      }
    }
    return same > 1;
  }

  /// A column of the goal beside the indicators: its text in a tall cell, or piece by piece.
  private void goalAtSide(Row row) {
    Optional<Band<Slot>> side = bands.first(Slot.SIDE);
    Optional<Label> label =
        side.flatMap(band -> Pair.sense(band.caption().text()))
            .map(Sense::meaning)
            .filter(Label::isGoal);
    if (label.isEmpty()) {
      return;
    }
    Label part = label.get() == Label.GOAL ? Label.GOAL_EXPECTED : label.get();
    for (GridCell cell : row.filled()) {
      if (side.get().covers(cell) && !LevelName.of(cell.cell()).name().text().contains("指标")) {
        draft.extend(part, cell.cell());
        draft.hasGoal = true;
      }
    }
  }

  private void strays(IndicatorRow cells) {
    for (IndicatorRow.Stray stray : cells.strays()) {
      draft.unread.add(new Unread(stray.cell(), stray.why()));
    }
  }

  private void row(IndicatorRow cells) {
    if (cells.isWithoutLevels()) {
      levels.none();
    }
    levels.first(
        cells.covering(Slot.LEVEL1), cells.own(Slot.LEVEL1_WEIGHT), cells.own(Slot.LEVEL1_SCORE));
    levels.second(
        cells.covering(Slot.LEVEL2), cells.own(Slot.LEVEL2_WEIGHT), cells.own(Slot.LEVEL2_SCORE));
    if (!cells.says()) {
      return;
    }
    LevelName name = withoutLevels(nameOf(cells));
    Cell weight = cells.own(Slot.WEIGHT);
    Indicator indicator =
        new Indicator(
            levels.first(),
            levels.second(),
            name.name(),
            cells.own(Slot.NATURE),
            adjusted ? cells.own(Slot.INITIAL) : Cell.EMPTY,
            cells.target(adjusted),
            cells.own(Slot.UNIT),
            cells.own(Slot.ACTUAL),
            weight.isEmpty() ? name.weight() : weight,
            cells.own(Slot.SCORE),
            cells.own(Slot.DEVIATION),
            cells.at());
    if (counterparts.filter(others -> others.take(indicator)).isEmpty()) {
      draft.indicators.add(indicator);
    }
  }

  /// The indicator's name. A weight in brackets behind it is the indicator's where no column has
  /// one; a name that spans several rows is told apart by the level 4 beside it.
  private LevelName nameOf(IndicatorRow cells) {
    Cell third = cells.own(Slot.LEVEL3);
    boolean fourth = cells.has(Slot.LEVEL4) && isNumbered();
    if (cells.isDivided() || (fourth && divided)) {
      third = Joined.of(cells.covering(Slot.LEVEL3), cells.own(Slot.LEVEL4));
    } else if (fourth) {
      draft.unread.add(new Unread(cells.own(Slot.LEVEL4), "四级指标没有对应的栏目"));
    }
    LevelName name = LevelName.of(third);
    if (bands.has(Slot.WEIGHT) || !name.isWeighted()) {
      return new LevelName(third, Cell.EMPTY);
    }
    draft.columns.add(Column.WEIGHT);
    return name;
  }

  /// Whether 四级指标 stands over levels 4, and not only 分项.
  private boolean isNumbered() {
    return bands.first(Slot.LEVEL4).filter(b -> b.caption().text().contains("级")).isPresent();
  }

  /// The name without the levels before it, which say where it stands.
  private LevelName withoutLevels(LevelName name) {
    Optional<GluedLevels> glued = tree ? GluedLevels.of(name.name()) : Optional.empty();
    if (glued.isEmpty()) {
      return name;
    }
    levels.first(glued.get().first(), Cell.EMPTY, Cell.EMPTY);
    levels.second(glued.get().second(), Cell.EMPTY, Cell.EMPTY);
    draft.columns.add(Column.LEVEL1);
    draft.columns.add(Column.LEVEL2);
    return new LevelName(glued.get().name(), name.weight());
  }

  /// A row that names a level, with or without its weight and score, and no target.
  private boolean heading(IndicatorRow cells, List<Row> rows, int i) {
    if (cells.hasResult()) {
      return false;
    }
    Cell weight = cells.own(Slot.WEIGHT);
    Cell score = cells.own(Slot.SCORE);
    if (cells.isSubtotalOfFirst()) {
      levels.subtotalOfFirst(weight, score);
      return true;
    }
    if (isSubtotal(cells, Slot.LEVEL2)) {
      takeFirst(cells.covering(Slot.LEVEL1), Cell.EMPTY, Cell.EMPTY);
      levels.subtotalOfFirst(weight, score);
      return true;
    }
    if (isSubtotal(cells, Slot.LEVEL3)) {
      takeFirst(cells.covering(Slot.LEVEL1), Cell.EMPTY, Cell.EMPTY);
      takeSecond(cells.covering(Slot.LEVEL2), Cell.EMPTY, Cell.EMPTY);
      if (levels.second().isEmpty()) {
        levels.subtotalOfFirst(weight, score);
      } else {
        levels.subtotalOfSecond(weight, score);
      }
      return true;
    }
    Cell first = cells.own(Slot.LEVEL1);
    Cell second = cells.own(Slot.LEVEL2);
    Cell third = cells.own(Slot.LEVEL3);
    if (third.isEmpty() && second.isEmpty() && !first.isEmpty()) {
      return cells.hasPoints() && headsNext(rows, i) && takeFirst(first, weight, score);
    }
    if (third.isEmpty() && !second.isEmpty()) {
      return cells.hasPoints()
          && headsNext(rows, i)
          && takeFirst(cells.covering(Slot.LEVEL1), Cell.EMPTY, Cell.EMPTY)
          && takeSecond(second, weight, score);
    }
    if (!third.isEmpty() && second.isEmpty() && headsSecond(third, rows, i)) {
      takeFirst(cells.covering(Slot.LEVEL1), Cell.EMPTY, Cell.EMPTY);
      return takeSecond(third, weight, score);
    }
    boolean alone = first.isEmpty() && second.isEmpty() && !third.isEmpty();
    if (!alone || !(tree || !cells.hasPoints())) {
      return false;
    }
    return switch (levelOf(third, rows, i)) {
      case UNKNOWN -> false;
      case LEVEL1 -> takeFirst(third, weight, score);
      default -> takeSecond(third, weight, score);
    };
  }

  /// Whether a name beside a level 1, in a table without a column of levels 2, is that of the next
  /// row's level 2.
  private boolean headsSecond(Cell name, List<Row> rows, int i) {
    return bands.has(Slot.LEVEL1)
        && !bands.has(Slot.LEVEL2)
        && i + 1 < rows.size()
        && rows.get(i + 1).block() == block
        && Captions.LEVELS
            .meaningOf(LevelName.of(name).name().text())
            .filter(level -> level == Level.SECOND)
            .isPresent()
        && IndicatorRow.of(rows.get(i + 1), bands).hasResult();
  }

  private boolean takeFirst(Cell name, Cell weight, Cell score) {
    levels.first(name, weight, score);
    return true;
  }

  private boolean takeSecond(Cell name, Cell weight, Cell score) {
    levels.second(name, weight, score);
    return true;
  }

  private static boolean isSubtotal(IndicatorRow cells, Slot slot) {
    return IndicatorRow.isSubtotal(cells.own(slot).text());
  }

  /// Whether the next row stands under the level that this row names: it names none of its own.
  private boolean headsNext(List<Row> rows, int i) {
    if (i + 1 >= rows.size() || rows.get(i + 1).block() != block) {
      return false;
    }
    IndicatorRow here = IndicatorRow.of(rows.get(i), bands);
    IndicatorRow next = IndicatorRow.of(rows.get(i + 1), bands);
    if (!here.own(Slot.LEVEL2).isEmpty()) {
      boolean same = next.own(Slot.LEVEL2).text().equals(here.own(Slot.LEVEL2).text());
      return next.own(Slot.LEVEL1).isEmpty()
          && (next.own(Slot.LEVEL2).isEmpty() || same)
          && next.has(Slot.LEVEL3);
    }
    boolean same = next.own(Slot.LEVEL1).text().equals(here.own(Slot.LEVEL1).text());
    return (next.own(Slot.LEVEL1).isEmpty() || same) && next.has(Slot.LEVEL2, Slot.LEVEL3);
  }

  /// Which level a name in the column of names is: as the word list says; 成本指标 is a level 1 where
  /// kinds of cost follow it, else a level 2.
  private Slot levelOf(Cell name, List<Row> rows, int i) {
    String text = LevelName.of(name).name().text();
    Optional<Level> level = Captions.LEVELS.meaningOf(text);
    if (level.isEmpty()) {
      return Slot.UNKNOWN;
    }
    if (level.get() == Level.FIRST) {
      boolean again = levels.first().text().equals(text);
      return again ? Slot.LEVEL2 : Slot.LEVEL1;
    }
    String core = Caption.of(text).core();
    if (!core.equals("成本指标") && !core.equals("成本")) {
      return Slot.LEVEL2;
    }
    boolean kindsFollow =
        i + 1 < rows.size()
            && rows.get(i + 1)
                .first()
                .map(cell -> Caption.of(cell.text()).core())
                .filter(next -> next.contains("成本") && Captions.LEVELS.meaningOf(next).isPresent())
                .isPresent();
    return kindsFollow || levels.first().isEmpty() ? Slot.LEVEL1 : Slot.LEVEL2;
  }

  /// Whether the first row of a new page is the rest of the last row of the page before: text
  /// without a weight or a score, where the row before has one.
  private boolean isRestOfRow(IndicatorRow cells) {
    if (draft.indicators.isEmpty() || cells.hasPoints()) {
      return false;
    }
    Indicator last = draft.indicators.getLast();
    boolean otherPage =
        last.at() instanceof Place.OnPage(int before, int _)
            && cells.at() instanceof Place.OnPage(int now, int _)
            && now > before;
    boolean pointsBefore = !last.weight().isEmpty() || !last.score().isEmpty();
    boolean levelAgain = !cells.own(Slot.LEVEL1).isEmpty() && !cells.own(Slot.LEVEL2).isEmpty();
    return otherPage && pointsBefore && !levelAgain;
  }

  private void appendToLast(IndicatorRow cells) {
    Indicator last = draft.indicators.removeLast();
    draft.indicators.add(
        new Indicator(
            last.level1(),
            last.level2(),
            Joined.of(last.level3(), cells.own(Slot.LEVEL3)),
            Joined.of(last.nature(), cells.own(Slot.NATURE)),
            Joined.of(last.initialTarget(), cells.own(Slot.INITIAL)),
            Joined.of(last.target(), cells.target(adjusted)),
            Joined.of(last.unit(), cells.own(Slot.UNIT)),
            Joined.of(last.actual(), cells.own(Slot.ACTUAL)),
            last.weight(),
            last.score(),
            Joined.of(last.deviation(), cells.own(Slot.DEVIATION)),
            last.at()));
  }
}
