package io.hengji.documents.forms;

import io.hengji.documents.forms.Lexicon.Sense;
import io.hengji.documents.grid.Block;
import io.hengji.documents.grid.Grid;
import io.hengji.documents.grid.GridCell;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Tables of unusual shape as tables of the usual one: captions on top, an indicator a row, a thing
/// a column. Cells keep their text and their places.
final class Shapes {
  private Shapes() {}

  /// The rows of a document with its tables in the usual shape. A table that has it already is gone
  /// through but once.
  static List<Row> rows(List<Block> blocks) {
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (Block block : blocks) {
      List<Row> own = Row.of(block, number);
      List<Grid> shaped = block instanceof Grid grid ? usual(grid, own) : List.of();
      if (shaped.isEmpty()) {
        rows.addAll(own);
        number++;
      }
      for (Grid grid : shaped) {
        rows.addAll(Row.of(grid, number++));
      }
    }
    return rows;
  }

  /// The tables that a table of unusual shape is; none where no caption hints at such a shape.
  private static List<Grid> usual(Grid grid, List<Row> rows) {
    Hints hints = Hints.of(grid);
    if (hints.labelled) {
      List<Grid> captioned = LabelledRows.captioned(grid, rows);
      if (captioned.size() > 1 || !captioned.getFirst().equals(grid)) {
        return captioned;
      }
    }
    Optional<Grid> apart = hints.block.flatMap(label -> BlockBeside.apart(grid, rows, label));
    if (apart.isPresent()) {
      List<Grid> usual = usual(apart.get(), Row.of(apart.get(), 0));
      return usual.isEmpty() ? List.of(apart.get()) : usual;
    }
    if (!hints.beside && !hints.paired && !hints.isUpright()) {
      return List.of();
    }
    Grid stacked = hints.beside ? SideBySide.stacked(grid, rows) : grid;
    List<Grid> usual = new ArrayList<>(SidewaysTable.turned(stacked, Row.of(stacked, 0)));
    if (hints.paired) {
      usual.replaceAll(PairedColumns::parted);
    }
    return usual;
  }

  /// How captions stand in a table that may be none of the usual shape.
  private static final class Hints {

    /// One meaning twice in a row.
    private boolean beside;

    /// Two things in one caption.
    private boolean paired;

    /// Labels with their values in one cell.
    private boolean labelled;

    /// The label of a block beside other rows.
    private Optional<GridCell> block = Optional.empty();

    private final BitSet targets = new BitSet();
    private final BitSet actuals = new BitSet();
    private final Map<Slot, Integer> lastRows = new EnumMap<>(Slot.class);

    static Hints of(Grid grid) {
      Hints hints = new Hints();
      for (GridCell cell : grid.cells()) {
        Optional<Slot> slot = Captions.column(cell.text()).map(Sense::meaning);
        hints.labelled = hints.labelled || LabelledRows.isLabelled(cell.text());
        hints.paired |= PairedColumns.isPaired(cell, slot);
        if (hints.block.isEmpty() && BlockBeside.isLabel(cell)) {
          hints.block = Optional.of(cell);
        }
        if (slot.isPresent()) {
          hints.add(cell, slot.get());
        }
      }
      return hints;
    }

    private void add(GridCell cell, Slot slot) {
      if (slot == Slot.TARGET || slot == Slot.ACTUAL) {
        (slot == Slot.TARGET ? targets : actuals).set(cell.column());
        Integer before = lastRows.put(slot, cell.row());
        beside |= before != null && before == cell.row();
      }
    }

    /// Whether targets and actuals stand one below the other.
    boolean isUpright() {
      return targets.intersects(actuals);
    }
  }
}
