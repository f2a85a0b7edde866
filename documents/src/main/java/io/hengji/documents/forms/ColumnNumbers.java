package io.hengji.documents.forms;

import io.hengji.documents.grid.GridCell;
import java.util.List;

/// The row under captions that numbers the columns: 1 | 2 | 3, ① | ② | ③=②/①, 甲 | 乙 | 丙, A | B.
final class ColumnNumbers {
  private static final int FEWEST = 3;
  private static final String STEMS = "甲乙丙丁戊己庚辛";

  private ColumnNumbers() {}

  /// Whether row `i` says nothing else, under the table that this row belongs to.
  static boolean at(List<Row> rows, int i, Row header) {
    return i < rows.size() && rows.get(i).sameTable(header) && is(rows.get(i));
  }

  private static boolean is(Row row) {
    List<GridCell> filled = row.filled();
    if (filled.size() < FEWEST) {
      return false;
    }
    int counted = 0;
    int last = -1;
    for (GridCell cell : filled) {
      int number = number(cell.text());
      if (number < 0 && counted == 0 && isLabel(cell.text())) {
        continue;
      }
      if (number < 0 || (number != last + 1 && number != 0)) {
        return false;
      }
      last = number;
      counted++;
    }
    return counted >= FEWEST;
  }

  private static boolean isLabel(String text) {
    return text.length() <= 4 && Caption.of(text).core().matches("[栏行列][次目号]");
  }

  /// The place in its row of numbers that a text gives, from 0; -1 where it gives none.
  private static int number(String text) {
    if (text.length() > 20) {
      return -1;
    }
    String plain = Caption.plain(text);
    int formula = plain.indexOf('=');
    String name = (formula < 0 ? plain : plain.substring(0, formula)).replaceAll("[()\\[\\]]", "");
    if (name.matches("[1-9]|[1-3]\\d")) {
      return Integer.parseInt(name) - 1;
    }
    if (name.matches("[A-Z]")) {
      return name.charAt(0) - 'A';
    }
    return name.length() == 1 ? STEMS.indexOf(name) : -1;
  }
}
