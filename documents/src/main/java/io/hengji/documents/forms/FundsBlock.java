package io.hengji.documents.forms;

import io.hengji.core.form.Cell;
import io.hengji.core.form.Fund.By;
import io.hengji.core.form.FundColumn;
import io.hengji.core.form.Place;
import io.hengji.core.form.Unread;
import io.hengji.documents.forms.Lexicon.Sense;
import io.hengji.documents.grid.GridCell;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Reads a block of funds: captions over the columns, a source of funds a row.
final class FundsBlock {
  private final Draft draft;
  private final FundHeader header;
  private final FundLines left = new FundLines();
  private final List<FundLines.Line> right = new ArrayList<>();
  private final TreeMap<Integer, By> headings = new TreeMap<>();
  private final int valuesFrom;

  private FundsBlock(Draft draft, FundHeader header) {
    this.draft = draft;
    this.header = header;
    header
        .halves()
        .forEach(
            cell -> FundItem.side(cell.text()).ifPresent(by -> headings.put(cell.column(), by)));
    this.valuesFrom =
        header.bands().all().stream()
            .filter(band -> band.slot() != FundSlot.ITEM)
            .mapToInt(Band::from)
            .min()
            .orElse(0);
  }

  /// Reads the block that begins in row `i` with these captions; returns how many rows it takes.
  static int read(List<Row> rows, int i, FundHeader header, Draft draft) {
    FundsBlock block = new FundsBlock(draft, header);
    int next = i + header.rows();
    int end =
        header
            .side()
            .filter(side -> side.rowSpan() > header.rows())
            .map(side -> i - rows.get(i).index() + side.row() + side.rowSpan())
            .orElse(Integer.MAX_VALUE);
    while (next < rows.size() && rows.get(next).sameTable(rows.get(i))) {
      Row row = rows.get(next);
      if (!row.isBlank() && !block.isRow(rows, next, next < end)) {
        break;
      }
      if (!row.isBlank()) {
        block.row(row);
      } else if (next >= end) {
        break;
      }
      next++;
    }
    block.finish();
    return next - i;
  }

  private boolean isRow(List<Row> rows, int r, boolean within) {
    Row row = rows.get(r);
    List<GridCell> filled = row.filled();
    GridCell first = filled.getFirst();
    if (IndicatorHeader.at(rows, r).isPresent()) {
      return false;
    }
    Optional<Label> label = Pair.sense(first.text()).map(Sense::meaning);
    boolean item = FundItem.kind(first.text()).isPresent() || FundItem.by(first.text()).isPresent();
    boolean otherBlock =
        label.filter(l -> l.isGoal() || l.isHead() || l == Label.REMARKS).isPresent();
    if (otherBlock && !(item && within)) {
      return false;
    }
    if (!item && filled.size() == 1 && isHeading(first, row)) {
      return false;
    }
    if (item) {
      return true;
    }
    if (isOfWords(filled)) {
      return false;
    }
    if (within) {
      return true;
    }
    return filled.size() > 1
        && label.isEmpty()
        && filled.stream().skip(1).allMatch(cell -> FundItem.isNumber(cell.text()));
  }

  /// Whether a row says things about the funds and has no figure.
  private static boolean isOfWords(List<GridCell> filled) {
    return filled.size() > 1
        && filled.stream()
            .skip(1)
            .allMatch(cell -> cell.text().chars().noneMatch(Character::isDigit))
        && filled.stream().skip(1).anyMatch(cell -> !Placeholder.is(cell.text()));
  }

  /// Whether a cell that stands alone heads what follows: it goes across the table, or names a
  /// level of indicators.
  private static boolean isHeading(GridCell cell, Row row) {
    return cell.columnSpan() == row.grid().columns()
        || Captions.LEVELS.meaningOf(cell.text()).isPresent();
  }

  private void row(Row row) {
    Optional<Cell> item = Optional.empty();
    Optional<GridCell> itemAt = Optional.empty();
    Map<FundSlot, Cell> cells = new EnumMap<>(FundSlot.class);
    boolean any = false;
    for (GridCell cell : row.cells()) {
      boolean begins = cell.row() == row.index();
      if (isSide(cell)) {
        continue;
      }
      if (!cell.text().isEmpty() && FundItem.isOnlyHeading(cell.text())) {
        FundItem.by(cell.text()).ifPresent(by -> headings.put(cell.column(), by));
        continue;
      }
      if (!begins) {
        continue;
      }
      if (isItem(cell)) {
        if (itemAt.isPresent() && cell.column() >= valuesFrom) {
          line(itemAt.get(), item.orElseThrow(), cells);
          cells = new EnumMap<>(FundSlot.class);
        }
        itemAt = Optional.of(cell);
        FundItem.by(cell.text()).ifPresent(by -> headings.put(cell.column(), by));
        item = Optional.of(split(cell, cells));
      } else {
        any |= value(cell, cells);
      }
    }
    if (itemAt.isPresent()) {
      line(itemAt.get(), item.orElseThrow(), cells);
    } else if (any && !cells.isEmpty()) {
      Place at = cells.values().iterator().next().place();
      left.add(new FundLines.Line(Cell.emptyAt(at), Optional.empty(), cells, at));
    }
  }

  private boolean isSide(GridCell cell) {
    return header.side().filter(side -> side.equals(cell)).isPresent();
  }

  private boolean isItem(GridCell cell) {
    if (cell.text().isEmpty()) {
      return false;
    }
    if (cell.column() < valuesFrom) {
      return true;
    }
    return !FundItem.isNumber(cell.text())
        && header.bands().of(cell).filter(band -> band.slot() == FundSlot.KNOWN).isEmpty()
        && FundItem.kind(FundItem.withAmount(cell.text()).map(p -> p[0]).orElse(cell.text()))
            .isPresent();
  }

  /// The caption of an item; an amount behind its colon goes to the first column of money.
  private Cell split(GridCell cell, Map<FundSlot, Cell> cells) {
    Optional<String[]> both = FundItem.withAmount(cell.text());
    if (both.isEmpty()) {
      return cell.cell();
    }
    FundSlot slot = header.bands().has(FundSlot.INITIAL) ? FundSlot.INITIAL : FundSlot.ANNUAL;
    cells.put(slot, new Cell(both.get()[1], cell.cell().place()));
    return new Cell(both.get()[0], cell.cell().place());
  }

  private boolean value(GridCell cell, Map<FundSlot, Cell> cells) {
    Optional<Band<FundSlot>> band = header.bands().of(cell);
    if (band.isEmpty()) {
      if (!Placeholder.is(cell.text())) {
        draft.unread.add(new Unread(cell.cell(), "不在资金栏的任何一列之下"));
      }
      return false;
    }
    FundSlot slot = band.get().slot();
    if (slot != FundSlot.KNOWN && slot != FundSlot.ITEM) {
      cells.merge(slot, cell.cell(), (a, b) -> a.isEmpty() ? b : a);
    }
    return !cell.text().isEmpty();
  }

  private void line(GridCell at, Cell item, Map<FundSlot, Cell> cells) {
    Optional<By> by =
        Optional.ofNullable(headings.floorEntry(at.column())).map(Map.Entry::getValue);
    FundLines.Line line = new FundLines.Line(item, by, cells, at.cell().place());
    if (at.column() >= valuesFrom) {
      right.add(line);
    } else {
      left.add(line);
    }
  }

  private void finish() {
    right.forEach(left::add);
    for (Cell caption : header.unknown()) {
      draft.unread.add(new Unread(caption, "资金栏的这一列标题未能识别"));
    }
    finish(left, header.bands().all(), header.side().map(GridCell::cell), draft);
  }

  /// Gives the rows to the form, with the columns, the unit and the weight that captions print.
  static void finish(
      FundLines lines, List<Band<FundSlot>> captions, Optional<Cell> side, Draft draft) {
    for (Band<FundSlot> band : captions) {
      band.slot().column().ifPresent(draft.fundColumns::add);
      unit(band.caption(), draft);
    }
    side.ifPresent(cell -> unit(cell, draft));
    if (!lines.isEmpty()) {
      draft.fundColumns.add(FundColumn.ITEM);
    }
    Cell weight = captionWeight(captions, side);
    if (!weight.isEmpty()) {
      draft.fundColumns.add(FundColumn.WEIGHT);
    }
    draft.funds.addAll(lines.funds(weight));
    draft.hasFunds = true;
  }

  private static void unit(Cell caption, Draft draft) {
    Caption.of(caption.text())
        .moneyUnit()
        .ifPresent(unit -> draft.answer(Label.AMOUNT_UNIT, new Cell(unit, caption.place()), false));
  }

  /// The weight that a caption prints: 得分(20分*执行率).
  private static Cell captionWeight(List<Band<FundSlot>> bands, Optional<Cell> side) {
    List<Cell> captions = new ArrayList<>();
    for (FundSlot slot : List.of(FundSlot.WEIGHT, FundSlot.SCORE, FundSlot.RATE)) {
      bands.stream().filter(b -> b.slot() == slot).forEach(b -> captions.add(b.caption()));
    }
    side.ifPresent(captions::add);
    for (Cell caption : captions) {
      Optional<String> points = Caption.of(caption.text()).points();
      if (points.isPresent()) {
        return new Cell(points.get(), caption.place());
      }
    }
    return Cell.EMPTY;
  }
}
