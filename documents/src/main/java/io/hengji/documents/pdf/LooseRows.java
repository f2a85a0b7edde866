package io.hengji.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// Finds the rows of a ruled table that hold several rows of figures with no rule between them.
final class LooseRows {
  private static final double LOWEST = 36;
  private static final int LEAST_LINES = 3;
  private static final int LEAST_COLUMNS = 2;
  private static final double SAME_LINE = 3;

  private final RuledTable table;
  private final List<Glyph> glyphs;

  /// @param glyphs those that stand in the table
  LooseRows(RuledTable table, List<Glyph> glyphs) {
    this.table = table;
    this.glyphs = glyphs;
  }

  /// The rows, each as the part of the page that it covers.
  List<Gap> find() {
    List<Gap> loose = new ArrayList<>();
    for (int row = 0; row < table.rows(); row++) {
      Gap band = new Gap(table.ys().at(row), table.ys().at(row + 1));
      if (band.width() >= LOWEST && columnsOfFigures(row, band) >= LEAST_COLUMNS) {
        loose.add(band);
      }
    }
    return loose;
  }

  private int columnsOfFigures(int row, Gap band) {
    List<RuledTable.Area> cells =
        table.areas().stream().filter(area -> area.row() == row && area.rows() == 1).toList();
    int columns = 0;
    for (RuledTable.Area cell : cells) {
      double left = table.xs().at(cell.column());
      double right = table.xs().at(cell.endColumn());
      List<Glyph> inside =
          glyphs.stream()
              .filter(g -> g.centerX() > left && g.centerX() < right && band.holds(g.centerY()))
              .filter(g -> !g.isSpace())
              .toList();
      columns +=
          inside.stream().allMatch(LooseRows::isOfFigure) && lines(inside) >= LEAST_LINES ? 1 : 0;
    }
    return columns;
  }

  private static boolean isOfFigure(Glyph glyph) {
    int c = glyph.text().codePointAt(0);
    return c < 0x80 || c == '≥' || c == '≤' || c == '—';
  }

  private static int lines(List<Glyph> glyphs) {
    TreeMap<Double, Glyph> lines = new TreeMap<>();
    for (Glyph glyph : glyphs) {
      Double near = lines.floorKey(glyph.y() + SAME_LINE);
      if (near == null || near < glyph.y() - SAME_LINE) {
        lines.put(glyph.y(), glyph);
      }
    }
    return lines.size();
  }
}
