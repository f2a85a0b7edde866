package io.hengji.writers.pdf;

import io.hengji.writers.page.CellRole;
import io.hengji.writers.page.Density;
import io.hengji.writers.page.Table;
import io.hengji.writers.page.TableCell;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Sets a table over as many pages as it needs, with its head on each. A cell that spans rows is
/// drawn on every page that it reaches.
final class TableFlow {

  private static final double BESIDE = 3;

  /// A cell with its lines.
  record Laid(TableCell cell, List<String> lines, double height) {}

  /// A stretch of a row on a page: where it stands, and from which line on its texts are set.
  private record Placed(int row, double top, double height, int fromLine, boolean whole) {}

  private final Table table;
  private final PageFlow pages;
  private final TableTags tags;
  private final double size;
  private final double leading;
  private final double padding;
  private final List<Laid> cells = new ArrayList<>();
  private final double[] heights;
  private final List<Placed> onPage = new ArrayList<>();
  private final Map<TableCell, Boolean> printed = new HashMap<>();

  TableFlow(Table table, Density density, PageFlow pages, TableTags tags) throws IOException {
    this.table = table;
    this.pages = pages;
    this.tags = tags;
    this.size = density.size();
    this.leading = density.leading();
    this.padding = density.padding();
    this.heights = new double[table.rows()];
    java.util.Arrays.fill(heights, density.least());
    measure();
  }

  private void measure() throws IOException {
    for (TableCell cell : table.cells()) {
      float width = (float) ((width(cell) - 2 * BESIDE) / size - indent(cell));
      List<String> lines = new ArrayList<>();
      for (String text : cell.indented().lines().toList()) {
        lines.addAll(TextLines.of(Printable.of(text), width, 0));
      }
      cells.add(new Laid(cell, lines, lines.size() * leading + 2 * padding));
    }
    for (Laid set : cells) {
      if (set.cell().rowSpan() == 1) {
        heights[set.cell().row()] = Math.max(heights[set.cell().row()], set.height());
      }
    }
    for (Laid set : cells) {
      int last = set.cell().rowEnd() - 1;
      double has = 0;
      for (int r = set.cell().row(); r <= last; r++) {
        has += heights[r];
      }
      if (has < set.height()) {
        heights[last] += set.height() - has;
      }
    }
  }

  void write() throws IOException {
    for (int row = 0; row < table.rows(); row++) {
      double free = pages.bottom() - pages.y();
      if ((needed(row) > free || cutsText(row, free)) && !isFirstOnPage()) {
        nextPage(row);
        free = pages.bottom() - pages.y();
      }
      if (heights[row] <= free) {
        place(row, heights[row], 0, true);
      } else {
        inStretches(row);
      }
    }
    draw();
  }

  private boolean isFirstOnPage() {
    return onPage.isEmpty() && pages.isAtTop();
  }

  /// What a row needs: itself, the text of the tall cells that begin in it, and after the head one
  /// row more.
  private double needed(int row) {
    double needed = heights[row];
    for (Laid set : cells) {
      if (set.cell().row() == row && set.cell().rowSpan() > 1) {
        needed = Math.max(needed, set.height());
      }
    }
    if (table.isHeading(row) || (row + 1 == table.headRows() && row + 1 < table.rows())) {
      needed = Math.max(needed, heights[row] + Math.min(needed(row + 1), pages.room() / 2));
    }
    return Math.min(needed, pages.room());
  }

  /// Whether the text of a tall cell that begins in a row finds no room beside the rows that the
  /// page still takes.
  private boolean cutsText(int row, double free) {
    for (Laid set : cells) {
      if (set.cell().row() == row && set.cell().rowSpan() > 1) {
        double taken = 0;
        int next = row;
        while (next < set.cell().rowEnd() && taken + needed(next) <= free) {
          taken += heights[next++];
        }
        if (next < set.cell().rowEnd() && taken < set.height()) {
          return taken > 0 || needed(row) <= free;
        }
      }
    }
    return false;
  }

  private void nextPage(int row) throws IOException {
    draw();
    pages.newPage();
    if (row >= table.headRows()) {
      for (int head = 0; head < table.headRows(); head++) {
        place(head, heights[head], 0, true);
      }
    }
  }

  private void place(int row, double height, int fromLine, boolean whole) {
    onPage.add(new Placed(row, pages.y(), height, fromLine, whole));
    pages.moveTo(pages.y() + height);
  }

  /// A row taller than a page goes on over several.
  private void inStretches(int row) throws IOException {
    double left = heights[row];
    int line = 0;
    while (left > 0) {
      double free = pages.bottom() - pages.y();
      int fits = (int) ((Math.min(free, left) - 2 * padding + 0.01) / leading);
      if (fits < 1) {
        nextPage(row);
        continue;
      }
      double height = Math.min(left, fits * leading + 2 * padding);
      place(row, height, line, false);
      line += fits;
      left -= height - 2 * padding;
      if (left <= 2 * padding + 0.01) {
        return;
      }
      nextPage(row);
    }
  }

  /// Draws what is placed on the page.
  private void draw() throws IOException {
    Canvas canvas = pages.canvas();
    for (Laid set : cells) {
      List<Placed> covered =
          onPage.stream()
              .filter(p -> p.row() >= set.cell().row() && p.row() < set.cell().rowEnd())
              .toList();
      if (!covered.isEmpty()) {
        draw(set, covered, canvas);
      }
    }
    onPage.clear();
  }

  private void draw(Laid set, List<Placed> covered, Canvas canvas) throws IOException {
    double top = covered.getFirst().top();
    double bottom = covered.getLast().top() + covered.getLast().height();
    frame(set.cell(), top, bottom, canvas);
    List<String> lines = set.lines();
    Placed first = covered.getFirst();
    int fits = (int) ((bottom - top - 2 * padding + 0.01) / leading);
    if (!first.whole() && set.cell().rowSpan() == 1) {
      int from = Math.min(first.fromLine(), lines.size());
      lines = lines.subList(from, Math.min(lines.size(), from + fits));
    } else if (fits < lines.size()) {
      return;
    }
    if (lines.isEmpty()) {
      return;
    }
    boolean again = printed.put(set.cell(), true) != null && first.whole();
    if (again) {
      canvas.beginArtifact();
    } else {
      tags.begin(set.cell(), canvas);
    }
    text(set, lines, top, bottom, canvas);
    canvas.end();
  }

  private void text(Laid set, List<String> lines, double top, double bottom, Canvas canvas)
      throws IOException {
    double y = top + (bottom - top - lines.size() * leading) / 2;
    double left = left(set.cell());
    double width = width(set.cell());
    CellRole role = set.cell().role();
    boolean centred = role == CellRole.CAPTION || role == CellRole.VALUE;
    for (String line : lines) {
      double x =
          centred
              ? left + (width - TextLines.width(line) * size) / 2
              : left + BESIDE + indent(set.cell()) * size;
      canvas.text(x, y + leading * 0.76, size, false, line);
      y += leading;
    }
  }

  private void frame(TableCell cell, double top, double bottom, Canvas canvas) {
    double left = left(cell);
    double right = left + width(cell);
    canvas.beginArtifact();
    canvas.line(left, top, right, top);
    canvas.line(left, bottom, right, bottom);
    canvas.line(left, top, left, bottom);
    canvas.line(right, top, right, bottom);
    canvas.end();
  }

  /// How far in the text of a cell stands, in ems; a narrow column takes little.
  private double indent(TableCell cell) {
    return Math.min(cell.indent(), Math.max(0, Math.floor(width(cell) / size) - 4));
  }

  private double left(TableCell cell) {
    int before = 0;
    for (int c = 0; c < cell.column(); c++) {
      before += table.widths().get(c);
    }
    return pages.left() + before * pages.width() / 1000;
  }

  private double width(TableCell cell) {
    return table.width(cell) * pages.width() / 1000;
  }
}
