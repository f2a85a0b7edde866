package io.hengji.server.recheck;

import io.hengji.core.form.CellPath;
import io.hengji.core.form.Form;
import io.hengji.core.form.Group;
import io.hengji.core.form.Indicator;
import java.util.Set;

/// The ids of cells on the page: the address of the cell with dashes.
final class Anchors {

  private Anchors() {}

  /// `indicators[0].score` is `indicators-0-score`.
  static String id(CellPath path) {
    return path.toString().replaceAll("[\\[\\].]+", "-").replaceAll("-$", "");
  }

  /// The address that an id was made of.
  static String address(String id) {
    return id.replaceFirst("^(\\w+)-(\\d+)-", "$1[$2].").replace('-', '.');
  }

  /// The cell on the page that a path is shown at: its own, or the nearest there is.
  static String near(CellPath path, Form form, Set<String> shown) {
    String own = id(path);
    if (shown.contains(own)) {
      return own;
    }
    String other =
        switch (path) {
          case CellPath.FundRow(int row) -> "funds-%d-item".formatted(row);
          case CellPath.FundCell(int row, var _) -> "funds-%d-item".formatted(row);
          case CellPath.IndicatorRow(int row) -> "indicators-%d-level3".formatted(row);
          case CellPath.IndicatorCell(int row, var column) -> level(row, column.field(), shown);
          case CellPath.GroupCell(int row, var _) -> group(form, row);
          case CellPath.Field field -> field(field);
        };
    return shown.contains(other) ? other : "form-as-read";
  }

  /// A level stands on the first of the rows that it spans.
  private static String level(int row, String column, Set<String> shown) {
    if (column.equals("level1") || column.equals("level2")) {
      for (int i = row; i >= 0; i--) {
        String id = "indicators-%d-%s".formatted(i, column);
        if (shown.contains(id)) {
          return id;
        }
      }
    }
    return "indicators-%d-level3".formatted(row);
  }

  private static String group(Form form, int index) {
    if (index >= form.groups().size()) {
      return "indicators";
    }
    Group group = form.groups().get(index);
    for (int i = 0; i < form.indicators().size(); i++) {
      Indicator row = form.indicators().get(i);
      if (row.level1().text().equals(group.level1().text())) {
        if (group.level2().isEmpty()) {
          return "indicators-%d-level1".formatted(i);
        }
        if (row.level2().text().equals(group.level2().text())) {
          return "indicators-%d-level2".formatted(i);
        }
      }
    }
    return "indicators";
  }

  private static String field(CellPath.Field field) {
    return switch (field) {
      case TOTAL, TOTAL_GRADE, TOTAL_WEIGHT -> "total-score";
      case GOAL -> "goal-expected";
      case AMOUNT_UNIT, FUNDS -> "funds";
      case INDICATORS, GROUPS -> "indicators";
      case YEAR -> "title";
      default -> id(field);
    };
  }
}
