package io.hengji.documents.excel;

import io.hengji.core.form.Cell;
import io.hengji.core.form.Place;
import io.hengji.documents.grid.Allowance;
import io.hengji.documents.grid.Grid;
import io.hengji.documents.grid.GridCell;
import io.hengji.documents.grid.UnreadableFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The filled cells and merged ranges of a sheet while it is read; at its end they become a grid
/// over the part of the sheet that is in use. Empty cells there are given too, unless they would
/// far outnumber the filled ones.
final class SheetCells {
  static final int MOST_ROWS = 1 << 20;
  static final int MOST_COLUMNS = 1 << 14;

  /// How far a merged range may widen the part in use beyond the last filled cell.
  private static final int OVERHANG = 64;

  private static final int SMALL = 20_000;
  private static final int SPARSE = 8;

  /// What a position of the grid holds: a filled cell by its index and 1, or nothing (0), or:
  private static final int COVERED = -1;

  private static final int SPANNING = -2;

  private record Filled(int row, int column, String text) {}

  private final String sheet;
  private final Allowance allowance;
  private final List<Filled> filled = new ArrayList<>();
  private final List<CellRange> merged = new ArrayList<>();
  private int top = Integer.MAX_VALUE;
  private int left = Integer.MAX_VALUE;
  private int bottom = -1;
  private int right = -1;

  SheetCells(String sheet, Allowance allowance) {
    this.sheet = sheet;
    this.allowance = allowance;
  }

  /// Adds a cell that holds text.
  void add(int row, int column, String text) throws UnreadableFile {
    allowance.cells(1);
    allowance.text(text);
    filled.add(new Filled(row, column, text));
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }

  void merge(CellRange range) throws UnreadableFile {
    allowance.cells(1);
    if (!range.isOneCell()) {
      merged.add(range);
    }
  }

  boolean isEmpty() {
    return filled.isEmpty();
  }

  Place.OnSheet place(int row, int column) {
    return new Place.OnSheet(sheet, row + 1, column + 1);
  }

  /// The part in use as a grid; empty where no cell is filled. A hidden column whose caption a
  /// column that is shown has too is left out.
  Optional<Grid> grid(HiddenLines hidden) throws UnreadableFile {
    if (hidden.holdsColumns()) {
      hidden.leaveOut(column -> isTwin(column, hidden));
      filled.removeIf(cell -> hidden.isLeftOut(cell.column));
    }
    if (filled.isEmpty()) {
      return Optional.empty();
    }
    overhang();
    Axis rows = Axis.between(top, bottom);
    Axis columns = Axis.between(left, right);
    boolean dense = (long) rows.size() * columns.size() <= SMALL + (long) SPARSE * filled.size();
    if (!dense) {
      rows = Axis.withoutGaps(filled.stream().mapToInt(Filled::row));
      columns = Axis.withoutGaps(filled.stream().mapToInt(Filled::column));
      allowance.area(rows.size(), columns.size());
    }
    Place at = place(rows.inSheet(0), columns.inSheet(0));
    return Optional.of(new Grid(rows.size(), columns.size(), cells(rows, columns), at));
  }

  /// Whether the caption of a hidden column, its first text that does not stand alone in its row,
  /// stands over a column that is shown as well.
  private boolean isTwin(int column, HiddenLines hidden) {
    for (Filled caption : filled) {
      if (caption.column != column || caption.text.codePoints().anyMatch(Character::isDigit)) {
        continue;
      }
      List<Filled> beside =
          filled.stream().filter(cell -> cell.row == caption.row && cell.column != column).toList();
      if (beside.size() > 1) {
        return beside.stream()
            .anyMatch(cell -> !hidden.isHidden(cell.column) && cell.text.equals(caption.text));
      }
    }
    return false;
  }

  private void overhang() {
    int lastRow = bottom + OVERHANG;
    int lastColumn = right + OVERHANG;
    for (CellRange range : merged) {
      boolean begins = range.top() <= bottom && range.left() <= right;
      if (begins && range.bottom() >= top && range.bottom() <= lastRow) {
        bottom = Math.max(bottom, range.bottom());
      }
      if (begins && range.right() >= left && range.right() <= lastColumn) {
        right = Math.max(right, range.right());
      }
    }
  }

  private List<GridCell> cells(Axis rows, Axis columns) throws UnreadableFile {
    int width = columns.size();
    int[] holders = new int[rows.size() * width];
    for (int i = 0; i < filled.size(); i++) {
      Filled cell = filled.get(i);
      holders[rows.atOrBefore(cell.row) * width + columns.atOrBefore(cell.column)] = i + 1;
    }
    Map<Integer, GridCell> spans = spans(rows, columns, holders);
    boolean withEmpty = holders.length <= SMALL + (long) SPARSE * filled.size();
    List<GridCell> cells = new ArrayList<>();
    for (int at = 0; at < holders.length; at++) {
      int holder = holders[at];
      if (holder == SPANNING) {
        cells.add(Objects.requireNonNull(spans.get(at)));
      } else if (holder > 0 || (holder == 0 && withEmpty)) {
        String text = holder == 0 ? "" : filled.get(holder - 1).text;
        cells.add(cell(rows, columns, at / width, at % width, text));
      }
    }
    return cells;
  }

  private GridCell cell(Axis rows, Axis columns, int row, int column, String text) {
    Place place = place(rows.inSheet(row), columns.inSheet(column));
    return new GridCell(row, column, 1, 1, new Cell(text, place));
  }

  /// The merged cells by their position; `holders` says then which positions they take.
  private Map<Integer, GridCell> spans(Axis rows, Axis columns, int[] holders)
      throws UnreadableFile {
    int width = columns.size();
    Map<Integer, GridCell> spans = new HashMap<>();
    for (CellRange range : merged) {
      allowance.requireTime();
      int row = rows.atOrBefore(range.top());
      int column = columns.atOrBefore(range.left());
      if (row < 0
          || column < 0
          || rows.inSheet(row) != range.top()
          || columns.inSheet(column) != range.left()) {
        continue;
      }
      int height = rows.atOrBefore(range.bottom()) - row + 1;
      int breadth = columns.atOrBefore(range.right()) - column + 1;
      if (isFree(holders, width, row, column, height, breadth)) {
        int holder = holders[row * width + column];
        String text = holder > 0 ? filled.get(holder - 1).text : "";
        for (int r = row; r < row + height; r++) {
          int from = r * width + column;
          Arrays.fill(holders, from, from + breadth, COVERED);
        }
        holders[row * width + column] = SPANNING;
        Cell content = new Cell(text, place(range.top(), range.left()));
        spans.put(row * width + column, new GridCell(row, column, height, breadth, content));
      }
    }
    return spans;
  }

  private static boolean isFree(
      int[] holders, int width, int row, int column, int height, int breadth) {
    for (int r = row; r < row + height; r++) {
      for (int c = column; c < column + breadth; c++) {
        if (holders[r * width + c] < 0) {
          return false;
        }
      }
    }
    return true;
  }
}
