package io.hengji.documents.pdf;

import io.hengji.core.form.Cell;
import io.hengji.core.form.Place;
import io.hengji.documents.forms.Captions;
import io.hengji.documents.grid.Block;
import io.hengji.documents.grid.FramedProse;
import io.hengji.documents.grid.Grid;
import io.hengji.documents.grid.GridCell;
import io.hengji.documents.grid.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/// Puts the parts of a table on consecutive pages together again: rows and cells that a page's end
/// broke become one, captions repeated on each page are left out, every row keeps its place.
final class GridJoin {
  private static final int MOST_CAPTION_ROWS = 6;
  private static final int MOST_OF_CAPTION = 2;
  private static final int LEAST_CAPTIONS = 4;

  /// A cell of the joined table while it grows.
  private static final class Joined {
    int row;
    int rows;
    final double left;
    final double right;
    final Place place;
    CellText text;

    Joined(int row, int rows, double left, double right, Place place, CellText text) {
      this.row = row;
      this.rows = rows;
      this.left = left;
      this.right = right;
      this.place = place;
      this.text = text;
    }

    int endRow() {
      return row + rows;
    }

    boolean saysAs(Joined other) {
      return text.text().equals(other.text.text());
    }

    boolean isAbove(Joined below) {
      return Math.abs(left - below.left) < Edges.SAME && Math.abs(right - below.right) < Edges.SAME;
    }
  }

  private final List<Joined> cells = new ArrayList<>();
  private final Place at;
  private PageGrid last;
  private int rows;

  GridJoin(PageGrid first) {
    at = new Place.OnPage(first.page(), first.firstRow() + 1);
    last = first;
    cells.addAll(cells(first, 0, 0));
    rows = first.table().rows();
  }

  /// The joined table; the paragraphs in it where it is but a frame around the text of a report.
  List<Block> blocks() {
    boolean framed =
        cells.stream().allMatch(cell -> cell.left == cells.getFirst().left)
            && FramedProse.is(
                cells.stream().flatMap(cell -> cell.text.paragraphs().stream()).toList());
    if (!framed) {
      return List.of(grid());
    }
    List<Block> lines = new ArrayList<>();
    for (Joined cell : cells) {
      Place place = cell.text.at(cell.place);
      cell.text.paragraphs().forEach(line -> lines.add(new Line(new Cell(line, place))));
    }
    return lines;
  }

  /// Whether a table that begins a page goes on with this one, which ended the page before.
  boolean goesOnWith(PageGrid next) {
    Edges edges = next.table().commonEdges();
    boolean left = Math.abs(lastEdges().first() - edges.first()) < Edges.SAME;
    boolean right = Math.abs(lastEdges().last() - edges.last()) < Edges.SAME;
    boolean hidden = last.hidesSome() || next.hidesSome();
    return next.page() == last.page() + 1
        && last.endsPage()
        && (hidden ? left || right : left && right);
  }

  private Edges lastEdges() {
    return last.table().commonEdges();
  }

  /// Adds the part on the next page.
  void add(PageGrid next) {
    int captions = repeatedCaptions(next);
    List<Joined> below = cells(next, captions, rows - captions);
    List<Joined> top = below.stream().filter(cell -> cell.row == rows).toList();
    List<Joined> bottom = cells.stream().filter(cell -> cell.endRow() == rows).toList();
    boolean open = last.table().openBottom() || next.table().openTop();
    if (isPaired(bottom, top) && (open ? !areTwoRows(bottom, top) : isCut(bottom, top))) {
      below.forEach(cell -> {
        if (cell.row > rows) {
          cell.row--;
        }
      });
      mergeBrokenRow(bottom, top, below);
      rows--;
    } else {
      mergeSpans(bottom, top, below);
    }
    cells.addAll(below);
    rows += next.table().rows() - captions;
    last = next;
  }

  private static void mergeBrokenRow(List<Joined> bottom, List<Joined> top, List<Joined> below) {
    for (Joined part : top) {
      Joined whole = above(bottom, part).orElseThrow();
      whole.text = whole.text.then(part.text);
      whole.rows += part.rows - 1;
      below.remove(part);
    }
  }

  /// A cell of several rows of which one part stands empty goes on over the page's end: its text is
  /// wherever its middle lay.
  private static void mergeSpans(List<Joined> bottom, List<Joined> top, List<Joined> below) {
    for (Joined part : top) {
      Optional<Joined> above = above(bottom, part);
      if (above.isPresent() && isOneSpan(above.get(), part)) {
        above.get().text = above.get().text.then(part.text);
        above.get().rows += part.rows;
        below.remove(part);
      }
    }
  }

  private static boolean isOneSpan(Joined above, Joined part) {
    return (above.text.isEmpty() || part.text.isEmpty()) && (above.rows > 1 || part.rows > 1);
  }

  private static Optional<Joined> above(List<Joined> bottom, Joined part) {
    return bottom.stream().filter(cell -> cell.isAbove(part)).findFirst();
  }

  private static boolean isPaired(List<Joined> bottom, List<Joined> top) {
    return top.stream().allMatch(part -> above(bottom, part).isPresent());
  }

  /// Whether the cells say one thing above the page's end and another below it. Some printers draw
  /// no rule where a page ends, whether a row is broken there or not.
  private static boolean areTwoRows(List<Joined> bottom, List<Joined> top) {
    boolean goesOn = false;
    boolean beginsAnew = false;
    for (Joined part : top) {
      CellText above = above(bottom, part).orElseThrow().text;
      if (above.isEmpty() || part.text.isEmpty()) {
        continue;
      }
      boolean cut = above.isCutBefore(part.text);
      if (!cut && above.lines().size() == 1 && part.text.lines().size() == 1) {
        return true;
      }
      goesOn |= cut;
      beginsAnew |= !cut;
    }
    return beginsAnew && !goesOn;
  }

  /// Whether the first row reads as the rest of the row above: all its texts go on from texts that
  /// broke off for want of room, and other cells that are filled above are empty in it.
  private static boolean isCut(List<Joined> bottom, List<Joined> top) {
    boolean goesOn = false;
    boolean leavesOut = false;
    for (Joined part : top) {
      CellText above = above(bottom, part).orElseThrow().text;
      if (!part.text.isEmpty()) {
        if (!above.isCutBefore(part.text) || isLevel(above, part.text)) {
          return false;
        }
        goesOn = true;
      } else if (part.rows == 1 && !above.isEmpty()) {
        leavesOut = true;
      }
    }
    return goesOn && leavesOut;
  }

  /// Whether a text names a level, and not only the end of one's name: it heads the rows below.
  private static boolean isLevel(CellText above, CellText text) {
    return Captions.levelOf(text.text()).isPresent()
        && Captions.levelOf(above.text() + text.text()).isEmpty();
  }

  /// How many rows at the top only repeat the table's first rows, or captions further down in it.
  private int repeatedCaptions(PageGrid next) {
    List<Joined> candidates = cells(next, 0, 0);
    int most = Math.min(MOST_CAPTION_ROWS, next.table().rows() - 1);
    int repeated = 0;
    for (int from = 0; from < rows; from++) {
      int same = 0;
      while (same < most
          && isSameRow(rowOf(cells, from + same), rowOf(candidates, same))
          && (from == 0 || same > 0 || isOfCaptions(rowOf(cells, from)))) {
        same++;
      }
      repeated = Math.max(repeated, isWhole(candidates, same) ? same : 0);
    }
    return repeated;
  }

  /// Whether no cell goes on below the first rows but labels at the side.
  private static boolean isWhole(List<Joined> cells, int rows) {
    return cells.stream()
        .noneMatch(cell -> cell.row < rows && cell.endRow() > rows && !isLabel(cell));
  }

  private static boolean isLabel(Joined cell) {
    return cell.rows > MOST_OF_CAPTION;
  }

  private static List<Joined> rowOf(List<Joined> cells, int row) {
    return cells.stream().filter(cell -> cell.row <= row && cell.endRow() > row).toList();
  }

  /// Whether a row says what another one does, but for labels at the side of several rows.
  private static boolean isSameRow(List<Joined> first, List<Joined> second) {
    if (first.stream().allMatch(cell -> isLabel(cell) || cell.text.isEmpty())) {
      return false;
    }
    for (Joined cell : first) {
      if (!isLabel(cell)
          && second.stream().noneMatch(other -> cell.isAbove(other) && cell.saysAs(other))) {
        return false;
      }
    }
    return second.stream()
        .allMatch(cell -> isLabel(cell) || first.stream().anyMatch(other -> other.isAbove(cell)));
  }

  /// Whether all cells say something, and none a figure.
  private static boolean isOfCaptions(List<Joined> row) {
    List<Joined> captions = row.stream().filter(cell -> !isLabel(cell)).toList();
    return captions.size() >= LEAST_CAPTIONS
        && captions.stream()
            .allMatch(cell ->
                !cell.text.isEmpty() && cell.text.lines().stream().noneMatch(TextLine::isFigure));
  }

  private static List<Joined> cells(PageGrid grid, int fromRow, int shift) {
    List<Joined> parts = new ArrayList<>();
    RuledTable table = grid.table();
    Edges edges = table.commonEdges();
    for (int i = 0; i < table.areas().size(); i++) {
      RuledTable.Area area = table.areas().get(i);
      if (area.endRow() > fromRow) {
        int row = Math.max(area.row(), fromRow);
        parts.add(
            new Joined(
                row + shift,
                area.endRow() - row,
                edges.at(area.column()),
                edges.at(area.endColumn()),
                new Place.OnPage(grid.page(), grid.firstRow() + row + 1),
                grid.texts().get(i)));
      }
    }
    return parts;
  }

  /// The table with all its parts.
  Grid grid() {
    Edges edges =
        Edges.of(
            cells.stream()
                .flatMapToDouble(cell -> DoubleStream.of(cell.left, cell.right))
                .toArray());
    List<GridCell> all = new ArrayList<>(cells.size());
    for (Joined cell : cells) {
      int column = Math.min(edges.nearest(cell.left), edges.intervals() - 1);
      int end = Math.max(column + 1, edges.nearest(cell.right));
      Cell text = new Cell(cell.text.text(), cell.text.at(cell.place));
      all.add(new GridCell(cell.row, column, cell.rows, end - column, text));
    }
    all.sort(Comparator.comparingInt(GridCell::row).thenComparingInt(GridCell::column));
    return new Grid(rows, edges.intervals(), all, at);
  }
}
