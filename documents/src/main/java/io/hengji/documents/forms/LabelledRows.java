package io.hengji.documents.forms;

import io.hengji.core.form.Cell;
import io.hengji.documents.forms.Captions.Level;
import io.hengji.documents.forms.LabelledText.Part;
import io.hengji.documents.forms.Lexicon.Sense;
import io.hengji.documents.grid.Grid;
import io.hengji.documents.grid.GridCell;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Indicators whose cells say themselves what they hold, 目标值：≥95% | 完成值：96%, as a table with
/// captions above them. What has no label keeps the caption over it, or names the indicator or its
/// levels.
final class LabelledRows {
  private static final int LONGEST_NAME = 60;
  private static final Set<Slot> TARGETS = EnumSet.of(Slot.TARGET, Slot.INITIAL, Slot.ADJUSTED);
  private static final Pattern NAME_BEHIND =
      Pattern.compile("([\\d.]+(?:%|％|分)?)[\\s;；。]*(\\p{IsHan}.+|\\d{1,2}[.、]\\s*\\p{IsHan}.+)");
  private static final String NAME = "三级指标";

  private final Grid grid;
  private final List<Row> rows;
  private final Map<String, Cell> captions = new LinkedHashMap<>();
  private final List<Map<String, Cell>> records = new ArrayList<>();
  private final Set<GridCell> used = new HashSet<>();
  private Map<String, Cell> record = new LinkedHashMap<>();
  private Set<Slot> slots = EnumSet.noneOf(Slot.class);

  private LabelledRows(Grid grid, List<Row> rows) {
    this.grid = grid;
    this.rows = rows;
  }

  /// Whether a text may be, or hold, what was to be reached or was reached, with its label.
  static boolean isLabelled(String text) {
    return (text.indexOf(':') >= 0 || text.indexOf('：') >= 0)
        && LabelledText.parts(text).stream()
            .flatMap(part -> part.slot().stream())
            .anyMatch(slot -> slot == Slot.ACTUAL || TARGETS.contains(slot));
  }

  /// The table with such rows as tables of their own between what stands above and below them.
  static List<Grid> captioned(Grid grid, List<Row> rows) {
    List<Grid> blocks = new ArrayList<>();
    int done = 0;
    int r = 0;
    while (r < rows.size()) {
      int end = end(rows, r);
      int header = header(rows, done, r);
      LabelledRows run = new LabelledRows(grid, rows);
      Optional<Grid> table = end > r ? run.table(header, r, end) : Optional.empty();
      if (table.isPresent()) {
        int begin = run.begin(header, r);
        if (begin > done) {
          blocks.add(SidewaysTable.part(grid, done, begin));
        }
        blocks.add(table.get());
        done = end;
      }
      r = Math.max(r + 1, end);
    }
    if (done < grid.rows()) {
      blocks.add(done == 0 ? grid : SidewaysTable.part(grid, done, grid.rows()));
    }
    return blocks;
  }

  /// The row behind the last of a run of rows with labels; names of the next rows may stand
  /// between.
  private static int end(List<Row> rows, int begin) {
    int end = begin;
    for (int r = begin; r < rows.size(); r++) {
      if (hasLabels(rows.get(r))) {
        end = r + 1;
      } else if (r == begin || !(rows.get(r).isBlank() || isName(rows.get(r)))) {
        break;
      }
    }
    return end;
  }

  private static boolean hasLabels(Row row) {
    boolean other =
        row.first()
                .flatMap(cell -> Captions.labelOf(cell.text()))
                .filter(l -> l == Label.GOAL)
                .isPresent()
            || row.filled().stream().anyMatch(cell -> LabelledText.asksForBudget(cell.text()));
    return !other
        && row.filled().stream()
            .flatMap(cell -> LabelledText.parts(cell.text()).stream())
            .flatMap(part -> part.slot().stream())
            .anyMatch(slot -> slot != Slot.KNOWN && slot != Slot.DEVIATION && slot != Slot.UNIT);
  }

  private static boolean isName(Row row) {
    return row.filled().size() == 1
        && row.filled().getFirst().text().length() <= LONGEST_NAME
        && Captions.column(row.filled().getFirst().text()).isEmpty()
        && !Titles.isTitle(row.filled().getFirst().text());
  }

  /// The row with captions that ends right above a run; -1 where none does.
  private static int header(List<Row> rows, int from, int begin) {
    for (int r = Math.max(from, begin - 3); r < begin; r++) {
      int last = r;
      if (IndicatorHeader.at(rows, r).filter(h -> last + h.rows() == begin).isPresent()) {
        return r;
      }
    }
    return -1;
  }

  /// The first row that the table of a run takes in.
  private int begin(int header, int run) {
    return header >= 0 ? header : used.stream().mapToInt(GridCell::row).min().orElse(run);
  }

  private Optional<Grid> table(int header, int from, int to) {
    if (header >= 0 && isComplete(rows.get(from - 1))) {
      return Optional.empty();
    }
    Optional<Cell> above =
        header < 0 && from > 0 ? nameAbove(rows.get(from - 1)) : Optional.empty();
    for (int r = from; r < to; r++) {
      Row row = rows.get(r);
      if (hasLabels(row)) {
        above.ifPresent(this::nameOf);
        above = Optional.empty();
        take(row, header, from);
      } else if (!row.isBlank()) {
        above = Optional.of(row.filled().getFirst().cell());
      }
    }
    close();
    return isOfIndicators() ? Optional.of(upright(from)) : Optional.empty();
  }

  /// Whether captions tell targets and actuals apart, so that labels below are but words.
  private static boolean isComplete(Row captions) {
    Set<Slot> said = EnumSet.noneOf(Slot.class);
    captions
        .cells()
        .forEach(cell -> Captions.column(cell.text()).map(Sense::meaning).ifPresent(said::add));
    return said.contains(Slot.ACTUAL) && said.stream().anyMatch(TARGETS::contains);
  }

  private Optional<Cell> nameAbove(Row row) {
    boolean own =
        rows.get(row.index() + 1).filled().stream()
            .flatMap(cell -> LabelledText.parts(cell.text()).stream())
            .anyMatch(part -> part.slot().map(Slot::isName).orElse(!part.value().isEmpty()));
    if (own || !isName(row)) {
      return Optional.empty();
    }
    used.add(row.filled().getFirst());
    return Optional.of(row.filled().getFirst().cell());
  }

  private void nameOf(Cell cell) {
    close();
    Optional<Level> level = Captions.LEVELS.meaningOf(cell.text());
    put(level.map(l -> l == Level.FIRST ? "一级指标" : "二级指标").orElse(NAME), cell);
  }

  private void take(Row row, int header, int from) {
    boolean again =
        row.filled().stream()
            .flatMap(
                cell -> LabelledText.parts(cell.text()).stream().flatMap(p -> p.slot().stream()))
            .anyMatch(slot -> slot != Slot.KNOWN && slots.contains(slot));
    if (header >= 0 || again) {
      close();
    }
    for (GridCell cell : row.cells()) {
      if (cell.row() < row.index() && row.index() > from) {
        continue;
      }
      List<Part> parts = LabelledText.parts(cell.text());
      if (parts.size() == 1 && parts.getFirst().slot().isEmpty()) {
        plain(cell, header, from);
        continue;
      }
      parts.forEach(part -> labelled(part, cell));
    }
  }

  private void labelled(Part part, GridCell cell) {
    Cell value = new Cell(part.value(), cell.cell().place());
    if (part.slot().isEmpty()) {
      if (slots.contains(Slot.ACTUAL)) {
        close();
      }
      put(NAME, value);
      return;
    }
    Slot slot = part.slot().get();
    if (slot != Slot.KNOWN && slots.contains(slot)) {
      Optional<Cell> name = nextName();
      close();
      name.ifPresent(next -> put(NAME, next));
    }
    slots.add(slot);
    if (slot == Slot.NAME || slot == Slot.LEVEL3) {
      put(NAME, value);
      return;
    }
    if (slot == Slot.LEVEL1 || slot == Slot.LEVEL2) {
      put(slot == Slot.LEVEL1 ? "一级指标" : "二级指标", value);
      return;
    }
    String key = slot == Slot.KNOWN ? part.label() : slot.name();
    captions.putIfAbsent(key, new Cell(part.label(), cell.cell().place()));
    record.merge(key, value, Joined::of);
  }

  /// The name of the next indicator, which stands in one cell with this one, behind its last value.
  private Optional<Cell> nextName() {
    Map.Entry<String, Cell> last = List.copyOf(record.entrySet()).getLast();
    Matcher behind = NAME_BEHIND.matcher(last.getValue().text());
    boolean points =
        last.getKey().equals(Slot.SCORE.name()) || last.getKey().equals(Slot.WEIGHT.name());
    if (!points || !behind.matches()) {
      return Optional.empty();
    }
    record.put(last.getKey(), new Cell(behind.group(1), last.getValue().place()));
    return Optional.of(new Cell(behind.group(2), last.getValue().place()));
  }

  /// A cell without a label: below its caption, or a name at the left of the values.
  private void plain(GridCell cell, int header, int from) {
    if (header >= 0) {
      Cell caption = captionOver(cell, rows.get(from - 1));
      String key = "#" + cell.column();
      captions.putIfAbsent(key, caption);
      record.put(key, cell.cell());
    } else if (!cell.text().isEmpty() && !isSide(cell)) {
      if (cell.row() >= from && slots.contains(Slot.ACTUAL) && isLeft(cell)) {
        close();
      }
      record.put("#" + cell.column(), cell.cell());
      captions.putIfAbsent("#" + cell.column(), Cell.EMPTY);
    }
  }

  private boolean isLeft(GridCell cell) {
    return grid.cells().stream()
        .filter(other -> other.row() == cell.row() && other.column() < cell.column())
        .allMatch(other -> LabelledText.parts(other.text()).getFirst().slot().isEmpty());
  }

  private static boolean isSide(GridCell cell) {
    return cell.rowSpan() > 1 && Captions.column(cell.text()).isPresent();
  }

  private static Cell captionOver(GridCell cell, Row captions) {
    return captions.cells().stream()
        .filter(over -> over.column() <= cell.column())
        .filter(over -> over.column() + over.columnSpan() > cell.column())
        .map(GridCell::cell)
        .findFirst()
        .orElse(Cell.EMPTY);
  }

  private void put(String caption, Cell cell) {
    captions.putIfAbsent(caption, new Cell(caption, cell.place()));
    record.put(caption, cell);
  }

  private void close() {
    if (!record.isEmpty()) {
      records.add(record);
    }
    record = new LinkedHashMap<>();
    slots = EnumSet.noneOf(Slot.class);
  }

  /// Whether the records say what was to be reached and what was, of something with a name.
  private boolean isOfIndicators() {
    boolean names =
        captions.keySet().stream().anyMatch(key -> key.startsWith("#") || key.equals(NAME));
    boolean captioned = captions.keySet().stream().anyMatch(this::hasCaption);
    return names && records.stream().anyMatch(of -> isReached(of) && (captioned || hasPoints(of)));
  }

  private static boolean isReached(Map<String, Cell> record) {
    return record.containsKey(Slot.ACTUAL.name())
        && TARGETS.stream().anyMatch(slot -> record.containsKey(slot.name()));
  }

  private static boolean hasPoints(Map<String, Cell> record) {
    return record.containsKey(Slot.WEIGHT.name()) || record.containsKey(Slot.SCORE.name());
  }

  private boolean hasCaption(String key) {
    return key.startsWith("#") && !Objects.requireNonNull(captions.get(key)).isEmpty();
  }

  private Grid upright(int from) {
    List<String> keys = keys();
    List<GridCell> cells = new ArrayList<>();
    for (int c = 0; c < keys.size(); c++) {
      String key = keys.get(c);
      Cell caption = Objects.requireNonNull(captions.get(key));
      cells.add(new GridCell(0, c, 1, 1, caption.isEmpty() ? captionOf(key, keys) : caption));
    }
    for (int r = 0; r < records.size(); r++) {
      for (int c = 0; c < keys.size(); c++) {
        Cell cell = records.get(r).getOrDefault(keys.get(c), Cell.EMPTY);
        cells.add(new GridCell(r + 1, c, 1, 1, cell));
      }
    }
    return new Grid(records.size() + 1, keys.size(), cells, rows.get(from).grid().at());
  }

  /// The columns in order: those without labels by where they stand, names and levels before
  /// values.
  private List<String> keys() {
    List<String> keys = new ArrayList<>(captions.keySet());
    List<String> names =
        keys.stream()
            .filter(key -> key.startsWith("#") || key.endsWith("级指标"))
            .sorted((a, b) -> Integer.compare(rank(a), rank(b)))
            .toList();
    List<String> ordered = new ArrayList<>(names);
    keys.stream().filter(key -> !names.contains(key)).forEach(ordered::add);
    return ordered;
  }

  private static int rank(String key) {
    return key.startsWith("#")
        ? Integer.parseInt(key.substring(1))
        : key.startsWith("一") ? -2 : key.startsWith("二") ? -1 : Integer.MAX_VALUE;
  }

  /// What a column without caption and label holds: names of levels, else of indicators.
  private Cell captionOf(String key, List<String> keys) {
    List<Cell> cells =
        records.stream().flatMap(r -> Optional.ofNullable(r.get(key)).stream()).toList();
    for (Cell cell : cells) {
      Optional<Level> level = Captions.LEVELS.meaningOf(cell.text());
      if (level.isPresent()) {
        return new Cell(level.get() == Level.FIRST ? "一级指标" : "二级指标", cell.place());
      }
    }
    boolean last =
        keys.stream().noneMatch(other -> other.equals(NAME))
            && keys.stream()
                .filter(other -> other.startsWith("#"))
                .reduce((_, other) -> other)
                .filter(key::equals)
                .isPresent();
    boolean numbers = cells.stream().allMatch(cell -> cell.text().matches("[\\d.、]+"));
    Cell first = cells.getFirst();
    return new Cell(numbers ? "序号" : last ? NAME : "", first.place());
  }
}
