package io.hengji.documents.flat;

import io.hengji.core.form.Cell;
import io.hengji.core.form.Place;
import io.hengji.core.form.Unread;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The rows below a heading of indicators, written into a table with the heading's own columns.
final class IndicatorRows {

  private static final int MOST_COSTLY = 100;
  private static final int UNLIKELY_NAME = 60;
  private static final int LEAST_WITH_POINTS = 4;
  private static final int FIRST_ROWS = 3;

  private final Glyphs glyphs;
  private final List<Caption> captions;
  private final List<Column> columns;
  private final RowParser.Reading reading;
  private final int level1;
  private final int level2;
  private final boolean hasValues;
  private final boolean hasPoints;
  private final List<Role> added;
  private final List<Unread> unread = new ArrayList<>();

  private IndicatorRows(
      Glyphs glyphs, List<Caption> captions, List<Column> columns, RowParser.Reading reading) {
    this.glyphs = glyphs;
    this.captions = captions;
    this.columns = columns;
    this.reading = reading;
    this.level1 = Column.indexOf(columns, Role.LEVEL1);
    this.level2 = Column.indexOf(columns, Role.LEVEL2);
    this.hasValues = mostHaveValues();
    this.hasPoints = mostHavePoints();
    this.added = addedLevels();
    for (Piece piece : reading.unread()) {
      Cell cell = new Cell(glyphs.text(piece.from(), piece.to()), glyphs.place(piece.from()));
      unread.add(new Unread(cell, "这段文字属于哪一行哪一栏无法确定"));
    }
  }

  /// The rows in the cheapest order that the heading's columns may have.
  static IndicatorRows of(Glyphs glyphs, Section section) {
    List<List<Caption>> orders = HeadingOrders.of(glyphs, section.captions());
    IndicatorRows cheapest = in(glyphs, section, orders.getFirst());
    for (List<Caption> order : orders.subList(1, orders.size())) {
      IndicatorRows other = in(glyphs, section, order);
      cheapest = other.reading.cost() < cheapest.reading.cost() ? other : cheapest;
    }
    return cheapest;
  }

  private static IndicatorRows in(Glyphs glyphs, Section section, List<Caption> order) {
    List<Column> columns = Column.of(glyphs, order);
    return new IndicatorRows(
        glyphs, order, columns, RowParser.read(glyphs, section.bodyFrom(), section.to(), columns));
  }

  /// The captions of the columns, in the order that was found.
  List<Caption> captions() {
    return captions;
  }

  List<Unread> unread() {
    return List.copyOf(unread);
  }

  void addTo(FormGrid grid) {
    List<Cell> heading = new ArrayList<>();
    List<Optional<Cell>> above = new ArrayList<>();
    Place start = glyphs.place(captions.getFirst().from());
    for (Role level : added) {
      heading.add(new Cell(level == Role.LEVEL1 ? "一级指标" : "二级指标", start));
      above.add(Optional.empty());
    }
    captions.forEach(caption -> heading.add(cell(caption)));
    captions.forEach(caption -> above.add(caption.above().map(this::cell)));
    grid.addHeading(heading, above);
    Cell above1 = Cell.EMPTY;
    Cell above2 = Cell.EMPTY;
    for (int r = 0; r < reading.rows().size(); r++) {
      List<RowParser.Slot> row = reading.rows().get(r);
      Place place = glyphs.place(rowStart(row));
      Optional<Piece> first = RowParser.cell(row, level1);
      Optional<Piece> second = RowParser.cell(row, level2);
      if (first.isPresent()) {
        above1 = cell(first.get(), place);
        above2 = Cell.EMPTY;
      }
      if (second.isPresent()) {
        above2 = cell(second.get(), place);
      }
      if (reading.costs().get(r) > MOST_COSTLY || isOdd(row)) {
        unread.add(new Unread(text(row, place), "这一行的文字属于哪几栏无法确定"));
      } else {
        List<Cell> cells = new ArrayList<>();
        for (Role level : added) {
          cells.add(new Cell((level == Role.LEVEL1 ? above1 : above2).text(), place));
        }
        cells.addAll(cells(row, above1, above2, place));
        grid.addRow(0, cells);
      }
    }
  }

  /// The levels that the heading does not name and that rows name before their indicators.
  private List<Role> addedLevels() {
    List<Role> levels = new ArrayList<>();
    for (int level : List.of(level1, level2)) {
      boolean named = columns.get(level).index() != Column.UNNAMED;
      boolean filled =
          reading.rows().stream()
              .filter(row -> row.stream().anyMatch(this::isName))
              .anyMatch(row -> RowParser.cell(row, level).isPresent());
      if (!named && filled) {
        levels.add(columns.get(level).role());
      }
    }
    return levels;
  }

  private boolean isName(RowParser.Slot slot) {
    return columns.get(slot.column()).role() == Role.LEVEL3;
  }

  private Cell cell(Caption caption) {
    return new Cell(glyphs.text(caption.from(), caption.to()), glyphs.place(caption.from()));
  }

  private List<Cell> cells(List<RowParser.Slot> row, Cell above1, Cell above2, Place place) {
    Cell[] cells = new Cell[captions.size()];
    boolean levelRow =
        row.stream().noneMatch(slot -> columns.get(slot.column()).role() == Role.LEVEL3);
    boolean unnamed = columns.get(level1).index() == Column.UNNAMED && added.isEmpty();
    for (int c = 0; c < columns.size(); c++) {
      Column column = columns.get(c);
      if (column.index() != Column.UNNAMED) {
        Cell own = RowParser.cell(row, c).map(p -> cell(p, place)).orElse(Cell.emptyAt(place));
        cells[column.index()] =
            switch (column.role()) {
              case LEVEL1 -> c == level1 ? new Cell(above1.text(), place) : own;
              case LEVEL2 -> c == level2 ? new Cell(above2.text(), place) : own;
              case LEVEL3 -> levelRow && unnamed ? levelName(row, place) : own;
              default -> own;
            };
      }
    }
    return List.of(cells);
  }

  /// In a table without columns for levels their names stand among the indicators'.
  private Cell levelName(List<RowParser.Slot> row, Place place) {
    return row.stream()
        .filter(slot -> columns.get(slot.column()).level())
        .findFirst()
        .map(slot -> cell(slot.piece(), place))
        .orElse(Cell.emptyAt(place));
  }

  private Cell cell(Piece piece, Place place) {
    return new Cell(glyphs.text(piece.from(), piece.to()), place);
  }

  /// Whether a figure or a label stands for the name, or the name for all that a row should say.
  private boolean isOdd(List<RowParser.Slot> row) {
    boolean placeholder =
        row.stream().anyMatch(slot -> isName(slot) && ColumnCost.placeholder(slot.piece()));
    if (hasPoints && lacksPoints(row) && !placeholder) {
      return true;
    }
    for (RowParser.Slot slot : row) {
      Column column = columns.get(slot.column());
      if (column.role() == Role.LEVEL3) {
        boolean unlikely = ColumnCost.of(column, slot.piece()) >= UNLIKELY_NAME;
        boolean alone = slot.equals(row.getLast()) && !ColumnCost.placeholder(slot.piece());
        boolean label = io.hengji.documents.forms.Captions.labelOf(slot.piece().text()).isPresent();
        return unlikely || (label && lacksPoints(row)) || (alone && hasValues);
      }
    }
    return false;
  }

  /// Whether most rows have more than their names.
  private boolean mostHaveValues() {
    long bare =
        reading.rows().stream()
            .filter(row -> columns.get(row.getLast().column()).role() == Role.LEVEL3)
            .count();
    return bare * 2 < reading.rows().size();
  }

  /// Whether most rows have points, or all of the first ones: others may come from another text.
  private boolean mostHavePoints() {
    List<List<RowParser.Slot>> rows = reading.rows();
    long without = rows.stream().filter(this::lacksPoints).count();
    boolean first = rows.stream().limit(FIRST_ROWS).noneMatch(this::lacksPoints);
    return without * LEAST_WITH_POINTS <= rows.size() || (first && rows.size() > FIRST_ROWS);
  }

  /// Whether a row has a name and neither weight nor score.
  private boolean lacksPoints(List<RowParser.Slot> row) {
    return row.stream()
            .map(slot -> columns.get(slot.column()).role())
            .noneMatch(role -> role == Role.WEIGHT || role == Role.SCORE)
        && row.stream().anyMatch(this::isName);
  }

  private Cell text(List<RowParser.Slot> row, Place place) {
    return new Cell(glyphs.text(rowStart(row), row.getLast().piece().to()), place);
  }

  /// A row begins with its own name; its levels may stand lines above.
  private int rowStart(List<RowParser.Slot> row) {
    return row.stream()
        .filter(slot -> !columns.get(slot.column()).level())
        .findFirst()
        .orElse(row.getFirst())
        .piece()
        .from();
  }
}
