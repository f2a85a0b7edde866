package io.hengji.writers.layout;

import io.hengji.core.form.CellPath;
import io.hengji.core.form.Column;
import io.hengji.core.form.Form;
import io.hengji.core.form.Group;
import io.hengji.writers.page.CellRole;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Lays out the table of indicators: levels in columns that span their rows, or as headings over
/// the names, and the row of the total.
final class IndicatorRows {

  private final Layout layout;
  private final Form form;
  private final TableDraft table;
  private final boolean tree;
  private final List<Column> order;
  private final Map<Column, Layout.Caption> columns;
  private final int[] at;
  private final int side;
  private final GroupPlaces groups;

  IndicatorRows(Layout layout, Form form, Edges edges, TableDraft table) {
    this.layout = layout;
    this.form = form;
    this.table = table;
    IndicatorColumns chosen = new IndicatorColumns(layout.indicators(), form);
    this.tree = chosen.isTree();
    this.columns = chosen.of();
    this.order = List.copyOf(columns.keySet());
    this.side = layout.indicators().label().isEmpty() ? 0 : 1;
    this.at =
        edges.exactly(
            side * layout.side(), columns.values().stream().map(Layout.Caption::width).toList());
    this.groups = new GroupPlaces(form);
  }

  void write() {
    table.row();
    columns.forEach((column, caption) -> table.caption(from(column), to(column), caption.text()));
    if (tree) {
      rowsOfTree();
    } else {
      rowsOfColumns();
    }
    groups.homeless().forEach(this::homeless);
    table.side(0, at[side], layout.indicators().label(), 0);
  }

  /// The row of the total; its label reaches to the points.
  void total() {
    if (layout.total().label().isEmpty()) {
      return;
    }
    int points = Math.max(1, firstOfPoints());
    table.row();
    table.caption(0, at[side + points], layout.total().label());
    for (int i = points; i < order.size(); i++) {
      switch (order.get(i)) {
        case WEIGHT -> total(i, CellPath.Field.TOTAL_WEIGHT);
        case SCORE -> total(i, CellPath.Field.TOTAL_SCORE);
        default -> table.blank(at[side + i], at[side + i + 1]);
      }
    }
  }

  private void total(int i, CellPath.Field field) {
    table.cell(at[side + i], at[side + i + 1], form.cell(field).text(), CellRole.VALUE, field);
  }

  private int firstOfPoints() {
    int weight = order.indexOf(Column.WEIGHT);
    int score = order.indexOf(Column.SCORE);
    return weight < 0 || (score >= 0 && score < weight) ? score : weight;
  }

  private int from(Column column) {
    return at[side + order.indexOf(column)];
  }

  private int to(Column column) {
    return at[side + order.indexOf(column) + 1];
  }

  private void rowsOfTree() {
    for (int row = 0; row < form.indicators().size(); row++) {
      if (groups.beginsFirst(row)) {
        heading(form.indicators().get(row).level1().text(), groups.first(row));
      }
      if (groups.beginsSecond(row)) {
        heading("　" + form.indicators().get(row).level2().text(), groups.second(row));
      }
      cells(row);
    }
  }

  /// A level in a row of its own.
  private void heading(String name, Optional<Integer> group) {
    table.row();
    for (Column column : order) {
      if (column == Column.LEVEL3) {
        table.heading(from(column), to(column), name);
      } else {
        points(column, group);
      }
    }
  }

  /// A group's weight or score in its column, nothing in any other.
  private void points(Column column, Optional<Integer> group) {
    boolean shown = column == Column.WEIGHT || column == Column.SCORE;
    if (shown && group.isPresent()) {
      Group points = form.groups().get(group.get());
      String text = (column == Column.WEIGHT ? points.weight() : points.score()).text();
      table.cell(
          from(column), to(column), text, CellRole.VALUE, CellPath.group(group.get(), column));
    } else {
      table.blank(from(column), to(column));
    }
  }

  private void rowsOfColumns() {
    int rows = form.indicators().size();
    int row = 0;
    while (row < rows) {
      int since = table.rows();
      int begin = row;
      Optional<Integer> first = groups.first(row);
      boolean inName = first.filter(g -> GroupPlaces.fitsName(form.groups().get(g))).isPresent();
      boolean over = !inName && first.filter(groups::isOver).isPresent();
      if (over) {
        levelRow(first, List.of(Column.LEVEL1));
      }
      do {
        row = second(row);
      } while (row < rows && !groups.beginsFirst(row));
      if (first.isPresent() && !inName && !over) {
        subtotal(Column.LEVEL2, first, List.of(Column.LEVEL1));
      }
      tall(Column.LEVEL1, begin, inName ? first : Optional.empty(), since);
    }
  }

  /// Lays out the rows of one level 2; returns the row after them.
  private int second(int begin) {
    int since = table.rows();
    Optional<Integer> group = groups.second(begin);
    boolean inName = group.filter(g -> GroupPlaces.fitsName(form.groups().get(g))).isPresent();
    int row = begin;
    do {
      cells(row++);
    } while (row < form.indicators().size() && !groups.beginsSecond(row));
    if (group.isPresent() && !inName) {
      subtotal(Column.LEVEL3, group, List.of(Column.LEVEL1, Column.LEVEL2));
    }
    tall(Column.LEVEL2, begin, inName ? group : Optional.empty(), since);
    return row;
  }

  /// A level over its rows, if there is a column for it.
  private void tall(Column level, int row, Optional<Integer> group, int since) {
    if (!order.contains(level)) {
      return;
    }
    String name = form.indicators().get(row).cell(level).text();
    String weight = group.map(g -> "\n(" + form.groups().get(g).weight().text() + "分)").orElse("");
    table.tall(
        from(level),
        to(level),
        name + weight,
        CellRole.VALUE,
        Optional.of(CellPath.indicator(row, level)),
        since);
  }

  private void subtotal(Column column, Optional<Integer> group, List<Column> spanned) {
    table.row();
    for (Column other : order) {
      if (other == column) {
        table.caption(from(other), to(other), "小计");
      } else if (!spanned.contains(other)) {
        points(other, group);
      }
    }
  }

  private void levelRow(Optional<Integer> group, List<Column> spanned) {
    table.row();
    for (Column other : order) {
      if (!spanned.contains(other)) {
        points(other, group);
      }
    }
  }

  /// The points of a level without indicators.
  private void homeless(int g) {
    Group group = form.groups().get(g);
    if (tree) {
      heading(
          group.level2().isEmpty() ? group.level1().text() : group.level2().text(), Optional.of(g));
      return;
    }
    boolean first = group.level2().isEmpty();
    subtotal(
        first ? Column.LEVEL2 : Column.LEVEL3,
        Optional.of(g),
        first ? List.of(Column.LEVEL1) : List.of(Column.LEVEL1, Column.LEVEL2));
    table.caption(from(Column.LEVEL1), to(Column.LEVEL1), group.level1().text());
    if (!first) {
      table.caption(from(Column.LEVEL2), to(Column.LEVEL2), group.level2().text());
    }
  }

  private void cells(int row) {
    table.row();
    for (Column column : order) {
      if (column == Column.LEVEL1 || column == Column.LEVEL2) {
        continue;
      }
      String text = form.indicators().get(row).cell(column).text();
      if (tree && column == Column.LEVEL3) {
        text = "　　" + text;
      }
      table.cell(from(column), to(column), text, role(column), CellPath.indicator(row, column));
    }
  }

  private static CellRole role(Column column) {
    return switch (column) {
      case LEVEL3, DEVIATION -> CellRole.TEXT;
      default -> CellRole.VALUE;
    };
  }
}
