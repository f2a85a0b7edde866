package io.hengji.documents.web;

import io.hengji.core.form.Cell;
import io.hengji.core.form.Place;
import io.hengji.documents.grid.Allowance;
import io.hengji.documents.grid.Grid;
import io.hengji.documents.grid.GridCell;
import io.hengji.documents.grid.PrintedText;
import io.hengji.documents.grid.UnreadableFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/// Tables that a page draws without the elements for them: rows of a style or a role, or several
/// elements one below the other that each hold as many short ones, and nothing else.
final class DrawnTable {
  private static final int FEWEST_ROWS = 3;
  private static final int FEWEST_CELLS = 4;
  private static final int MOST_CELLS = 60;
  private static final int LONGEST = 600;
  private static final Set<String> ROWS =
      Set.of("div", "li", "ul", "ol", "dl", "section", "article", "header", "footer");

  private final Allowance allowance;
  private final Set<Element> looked = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Element> taken = Collections.newSetFromMap(new IdentityHashMap<>());

  DrawnTable(Allowance allowance) {
    this.allowance = allowance;
  }

  /// Whether an element is a row of a table that was found before.
  boolean isTaken(Element element) {
    return taken.contains(element);
  }

  /// The rows that begin with this element, by the tables that they make; none where they make
  /// none. Rows of as many cells are one table.
  List<List<Element>> tablesAt(Element first) {
    if (looked.contains(first) || !isRow(first)) {
      return List.of();
    }
    List<List<Element>> tables = new ArrayList<>();
    boolean drawn = false;
    for (Element row = first; row != null && isRow(row); row = row.nextElementSibling()) {
      looked.add(row);
      boolean more = !tables.isEmpty() && width(tables.getLast()) == row.childrenSize();
      if (!more) {
        tables.add(new ArrayList<>());
      }
      tables.getLast().add(row);
      drawn |= isStyled(row) || isWhole(tables.getLast());
    }
    if (!drawn) {
      return List.of();
    }
    tables.forEach(taken::addAll);
    return tables;
  }

  private static int width(List<Element> rows) {
    return rows.getFirst().childrenSize();
  }

  private static boolean isWhole(List<Element> rows) {
    return rows.size() >= FEWEST_ROWS && width(rows) >= FEWEST_CELLS;
  }

  private static boolean isStyled(Element row) {
    return row.attr("role").equals("row")
        || row.attr("style")
            .toLowerCase(Locale.ROOT)
            .replace(" ", "")
            .contains("display:table-row");
  }

  private static boolean isRow(Element element) {
    int cells = element.childrenSize();
    return cells > 1
        && cells <= MOST_CELLS
        && ROWS.contains(element.normalName())
        && element.ownText().isBlank()
        && element.children().stream().allMatch(DrawnTable::isCell);
  }

  private static boolean isCell(Element element) {
    boolean breaks = element.nameIs("br") || element.nameIs("table") || element.nameIs("hr");
    boolean holdsCells =
        element.childrenSize() >= FEWEST_CELLS
            || element.children().stream().anyMatch(child -> child.childrenSize() > 1);
    return !breaks && !holdsCells && element.text().length() <= LONGEST;
  }

  /// Rows of as many cells as a grid, `number` counted from 1.
  Grid grid(List<Element> rows, int number) throws UnreadableFile {
    allowance.area(rows.size(), width(rows));
    List<GridCell> cells = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      List<Element> elements = rows.get(row).children();
      for (int column = 0; column < elements.size(); column++) {
        allowance.cells(1);
        Place place = new Place.InTable(number, row + 1, column + 1);
        String text = PrintedText.of(HtmlCell.of(elements.get(column)).text());
        cells.add(new GridCell(row, column, 1, 1, new Cell(text, place)));
      }
    }
    return new Grid(rows.size(), width(rows), cells, new Place.InTable(number, 0, 0));
  }
}
