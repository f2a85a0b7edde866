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

  private final Glyphs glyphs;
  private final Section section;
  private final List<Column> columns;
  private final RowParser.Reading reading;
  private final boolean hasValues;
  private final List<Unread> unread = new ArrayList<>();

  private IndicatorRows(Glyphs glyphs, Section section) {
    this.glyphs = glyphs;
    this.section = section;
    this.columns = parserColumns(glyphs, section);
    this.reading = RowParser.read(glyphs, section.bodyFrom(), section.to(), columns);
    this.hasValues = mostHaveValues();
    for (Piece piece : reading.unread()) {
      Cell cell = new Cell(glyphs.text(piece.from(), piece.to()), glyphs.place(piece.from()));
      unread.add(new Unread(cell, "这段文字属于哪一行哪一栏无法确定"));
    }
  }

  static IndicatorRows of(Glyphs glyphs, Section section) {
    return new IndicatorRows(glyphs, section);
  }

  /// Both levels first, whether the heading names them or not, then the heading's other columns.
  private static List<Column> parserColumns(Glyphs glyphs, Section section) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(Role.LEVEL1, ""));
    columns.add(new Column(Role.LEVEL2, ""));
    for (Caption caption : section.captions()) {
      if (caption.role() != Role.LEVEL1 && caption.role() != Role.LEVEL2) {
        columns.add(Column.of(glyphs, caption));
      }
    }
    return columns;
  }

  List<Unread> unread() {
    return List.copyOf(unread);
  }

  void addTo(FormGrid grid) {
    List<Cell> heading = new ArrayList<>();
    for (Caption caption : section.captions()) {
      heading.add(
          new Cell(glyphs.text(caption.from(), caption.to()), glyphs.place(caption.from())));
    }
    grid.addRow(0, heading);
    List<Role> printed = section.captions().stream().map(Caption::role).toList();
    Cell level1 = Cell.EMPTY;
    Cell level2 = Cell.EMPTY;
    for (int r = 0; r < reading.rows().size(); r++) {
      List<RowParser.Slot> row = reading.rows().get(r);
      Place place = glyphs.place(rowStart(row));
      Optional<Piece> first = RowParser.cell(row, 0);
      Optional<Piece> second = RowParser.cell(row, 1);
      if (first.isPresent()) {
        level1 = cell(first.get(), place);
        level2 = Cell.EMPTY;
      }
      if (second.isPresent()) {
        level2 = cell(second.get(), place);
      }
      if (reading.costs().get(r) > MOST_COSTLY || isOdd(row)) {
        unread.add(new Unread(text(row, place), "这一行的文字属于哪几栏无法确定"));
      } else {
        grid.addRow(0, cells(row, printed, level1, level2, place));
      }
    }
  }

  private List<Cell> cells(
      List<RowParser.Slot> row, List<Role> printed, Cell level1, Cell level2, Place place) {
    List<Cell> cells = new ArrayList<>();
    boolean levelRow =
        row.stream().noneMatch(slot -> columns.get(slot.column()).role() == Role.LEVEL3);
    int next = 2;
    for (Role role : printed) {
      switch (role) {
        case LEVEL1 -> cells.add(new Cell(level1.text(), place));
        case LEVEL2 -> cells.add(new Cell(level2.text(), place));
        default -> {
          Optional<Piece> own = RowParser.cell(row, next);
          boolean levelName = levelRow && role == Role.LEVEL3 && !printed.contains(Role.LEVEL1);
          cells.add(
              levelName
                  ? levelName(row, place)
                  : own.map(p -> cell(p, place)).orElse(Cell.emptyAt(place)));
          next++;
        }
      }
    }
    return cells;
  }

  /// In a table without columns for levels their names stand among the indicators'.
  private Cell levelName(List<RowParser.Slot> row, Place place) {
    return row.stream()
        .filter(slot -> slot.column() < 2)
        .findFirst()
        .map(slot -> cell(slot.piece(), place))
        .orElse(Cell.emptyAt(place));
  }

  private Cell cell(Piece piece, Place place) {
    return new Cell(glyphs.text(piece.from(), piece.to()), place);
  }

  /// Whether a figure or a label stands for the name, or the name for all that a row should say.
  private boolean isOdd(List<RowParser.Slot> row) {
    for (RowParser.Slot slot : row) {
      Column column = columns.get(slot.column());
      if (column.role() == Role.LEVEL3) {
        boolean unlikely = ColumnCost.of(column, slot.piece()) >= UNLIKELY_NAME;
        boolean alone = slot.equals(row.getLast()) && !ColumnCost.placeholder(slot.piece());
        boolean label = io.hengji.documents.forms.Captions.labelOf(slot.piece().text()).isPresent();
        return unlikely || label || (alone && hasValues);
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

  private Cell text(List<RowParser.Slot> row, Place place) {
    return new Cell(glyphs.text(rowStart(row), row.getLast().piece().to()), place);
  }

  /// A row begins with its own name; its levels may stand lines above.
  private static int rowStart(List<RowParser.Slot> row) {
    return row.stream()
        .filter(slot -> slot.column() >= 2)
        .findFirst()
        .orElse(row.getFirst())
        .piece()
        .from();
  }
}
