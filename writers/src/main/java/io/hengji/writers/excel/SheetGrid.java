package io.hengji.writers.excel;

import io.hengji.core.form.CellPath;
import io.hengji.writers.page.Block;
import io.hengji.writers.page.CellRole;
import io.hengji.writers.page.PageBreak;
import io.hengji.writers.page.Paper;
import io.hengji.writers.page.Paragraph;
import io.hengji.writers.page.Picture;
import io.hengji.writers.page.Prose;
import io.hengji.writers.page.Table;
import io.hengji.writers.page.TableCell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// A paper as the cells of a sheet: its tables one under another over the same columns.
final class SheetGrid {

  private static final int UPRIGHT = 96;
  private static final int ACROSS = 140;
  private static final double LINE = 14;
  private static final double PADDING = 6;
  private static final double LEAST = 18;
  private static final int LONG = 5;

  private final Paper paper;
  private final List<Integer> edges;
  private final List<SheetCell> cells = new ArrayList<>();
  private final List<Double> heights = new ArrayList<>();
  private final List<Integer> breaks = new ArrayList<>();
  private final Map<CellPath, Address> addresses = new HashMap<>();
  private Optional<Integer> headRow = Optional.empty();

  SheetGrid(Paper paper) {
    this.paper = paper;
    TreeSet<Integer> all = new TreeSet<>(List.of(0, 1000));
    for (Table table : paper.tables()) {
      int sum = 0;
      for (int width : table.widths()) {
        sum += width;
        all.add(Math.min(sum, 1000));
      }
    }
    this.edges = List.copyOf(all);
    for (Block block : paper.blocks()) {
      switch (block) {
        case Paragraph paragraph -> paragraph(paragraph);
        case Table table -> table(table);
        case Prose prose -> paragraph(new Paragraph(Paragraph.Style.BODY, prose.text()));
        case Picture _ -> {}
        case PageBreak _ -> breaks.add(heights.size());
      }
    }
  }

  int columns() {
    return edges.size() - 1;
  }

  /// The width of a column in characters.
  double width(int column) {
    int whole = paper.orientation() == Paper.Orientation.PORTRAIT ? UPRIGHT : ACROSS;
    return (edges.get(column + 1) - edges.get(column)) * whole / 1000.0;
  }

  List<SheetCell> cells() {
    return cells;
  }

  /// The heights of the rows in points.
  List<Double> heights() {
    return heights;
  }

  /// The rows that begin a new page.
  List<Integer> breaks() {
    return breaks;
  }

  /// The row that is repeated on every page.
  Optional<Integer> headRow() {
    return headRow;
  }

  /// Where a cell of the form stands.
  Optional<Address> find(CellPath path) {
    return Optional.ofNullable(addresses.get(path));
  }

  private void paragraph(Paragraph paragraph) {
    Look.Kind kind =
        switch (paragraph.style()) {
          case ABOVE -> Look.Kind.ABOVE;
          case TITLE -> Look.Kind.TITLE;
          case SUBTITLE, HEADING, SUBHEADING -> Look.Kind.SUBTITLE;
          case UNIT -> Look.Kind.RIGHT;
          case BODY, NOTE, CAPTION, SIGNATURE -> Look.Kind.NOTE;
        };
    Address at = new Address(heights.size(), 0);
    cells.add(new SheetCell(at, 1, columns(), paragraph.text(), 0, kind, Optional.empty()));
    double size = kind == Look.Kind.TITLE ? 2 : 1;
    int lines = lines(paragraph.text(), width(0, columns()) / size);
    double beside = kind == Look.Kind.NOTE ? 2 : PADDING;
    heights.add(Math.max(LEAST * size * 0.8, lines * LINE * size + beside));
  }

  private void table(Table table) {
    int first = heights.size();
    if (table.headRows() > 0) {
      headRow = Optional.of(first);
    }
    double[] tall = new double[table.rows()];
    Arrays.fill(tall, LEAST);
    List<Integer> columns = columnsOf(table);
    for (TableCell cell : table.cells()) {
      int from = columns.get(cell.column());
      int to = columns.get(cell.columnEnd());
      Address at = new Address(first + cell.row(), from);
      cells.add(
          new SheetCell(
              at,
              cell.rowSpan(),
              to - from,
              cell.indented(),
              cell.indent(),
              kind(cell.role()),
              cell.of()));
      cell.of().ifPresent(path -> addresses.put(path, at));
      if (cell.rowSpan() == 1) {
        double height =
            lines(cell.indented(), width(from, to) - 2 * cell.indent()) * LINE + PADDING;
        tall[cell.row()] = Math.max(tall[cell.row()], height);
      }
    }
    stretch(table, columns, tall);
    for (double height : tall) {
      heights.add(Math.min(height, 409));
    }
  }

  private void stretch(Table table, List<Integer> columns, double[] tall) {
    for (TableCell cell : table.cells()) {
      if (cell.rowSpan() > 1) {
        double has = Arrays.stream(tall, cell.row(), cell.rowEnd()).sum();
        double width = width(columns.get(cell.column()), columns.get(cell.columnEnd()));
        double needs = lines(cell.text(), width) * LINE + PADDING;
        if (needs > has) {
          tall[cell.rowEnd() - 1] += needs - has;
        }
      }
    }
  }

  /// The sheet's column at which each column of a table begins, and the one after its last.
  private List<Integer> columnsOf(Table table) {
    List<Integer> columns = new ArrayList<>();
    int sum = 0;
    columns.add(0);
    for (int width : table.widths()) {
      sum += width;
      columns.add(edges.indexOf(Math.min(sum, 1000)));
    }
    return columns;
  }

  private static Look.Kind kind(CellRole role) {
    return switch (role) {
      case CAPTION -> Look.Kind.CAPTION;
      case HEADING -> Look.Kind.HEADING;
      case VALUE -> Look.Kind.CENTRED;
      case TEXT, ITEM -> Look.Kind.LEFT;
    };
  }

  private double width(int from, int to) {
    double width = 0;
    for (int column = from; column < to; column++) {
      width += width(column);
    }
    return width;
  }

  /// How many lines a text needs, a Chinese character being as wide as two others. A long text gets
  /// a line more: programs break lines each in their own way.
  static int lines(String text, double width) {
    return Math.max(1, text.lines().mapToInt(line -> linesOf(line, width)).sum());
  }

  private static int linesOf(String text, double width) {
    int units = text.codePoints().map(c -> c < 0x2000 ? 1 : 2).sum();
    int lines = Math.max(1, (int) Math.ceil(units / Math.max(2, width - 2)));
    return lines > LONG ? lines + 1 : lines;
  }
}
