package io.hengji.documents.pdf;

import io.hengji.documents.grid.Allowance;
import io.hengji.documents.grid.UnreadableFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Tables whose cells are filled areas beside each other: the edges of the areas are the rules.
final class ShadedCells {
  private static final int LEAST_COLUMNS = 3;
  private static final int LEAST_ROWS = 3;
  private static final double LEAST_SHARE = 0.75;

  private final List<ShadedArea> areas;
  private final Allowance allowance;

  ShadedCells(List<ShadedArea> areas, Allowance allowance) {
    this.areas = areas;
    this.allowance = allowance;
  }

  /// The tables that the areas make, where nearly all text in them stands on an area of its own.
  List<RuledTable> tables(List<Glyph> glyphs) throws UnreadableFile {
    if (areas.size() < LEAST_COLUMNS * LEAST_ROWS) {
      return List.of();
    }
    List<ShadedArea> cells = withoutBackgrounds();
    List<Ruling> across = new ArrayList<>();
    List<Ruling> down = new ArrayList<>();
    for (ShadedArea cell : cells) {
      across.add(new Ruling(cell.top(), cell.left(), cell.right()));
      across.add(new Ruling(cell.bottom(), cell.left(), cell.right()));
      down.addAll(cell.plumbEdges());
    }
    List<RuledTable> tables = new ArrayList<>();
    for (RuleNet net : RuleNet.parted(across, down, allowance)) {
      Optional<RuledTable> table = Lattice.table(net, allowance);
      if (table.isPresent() && isTable(table.get(), cells, glyphs)) {
        tables.add(table.get());
      }
    }
    return tables;
  }

  /// The areas that no other three lie on.
  private List<ShadedArea> withoutBackgrounds() {
    List<ShadedArea> cells = new ArrayList<>();
    for (ShadedArea area : areas) {
      long on =
          areas.stream()
              .filter(other -> other.size() < 0.9 * area.size())
              .filter(other ->
                  area.contains(
                      (other.left() + other.right()) / 2, (other.top() + other.bottom()) / 2))
              .limit(3)
              .count();
      if (on < 3) {
        cells.add(area);
      }
    }
    return cells;
  }

  private static boolean isTable(RuledTable table, List<ShadedArea> cells, List<Glyph> glyphs) {
    if (table.columns() < LEAST_COLUMNS || table.rows() < LEAST_ROWS) {
      return false;
    }
    int inside = 0;
    int shaded = 0;
    for (Glyph glyph : glyphs) {
      double x = glyph.centerX();
      double y = glyph.centerY();
      if (table.contains(x, y)) {
        inside++;
        shaded += cells.stream().anyMatch(cell -> cell.contains(x, y)) ? 1 : 0;
      }
    }
    return inside > 0 && shaded >= LEAST_SHARE * inside;
  }
}
