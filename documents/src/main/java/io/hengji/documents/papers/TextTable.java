package io.hengji.documents.papers;

import io.hengji.core.form.Cell;
import io.hengji.core.quantity.Decimals;
import java.util.ArrayList;
import java.util.List;

/// A table whose cells a text divides by spaces: rows of a name and figures, under a row of names.
///
/// @param from the first line, `to` the first line behind it
record TextTable(int from, int to, List<List<Cell>> rows) {

  private static final int LEAST_FIGURES = 2;

  /// The tables among lines, in order.
  static List<TextTable> in(List<Cell> lines) {
    List<TextTable> tables = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      int figures = figures(lines.get(at).text());
      if (figures < LEAST_FIGURES) {
        at++;
        continue;
      }
      int end = at;
      int last = at;
      while (end < lines.size()
          && (lines.get(end).text().isBlank() || figures(lines.get(end).text()) == figures)) {
        last = lines.get(end).text().isBlank() ? last : end;
        end++;
      }
      int head = head(lines, at, figures);
      tables.add(new TextTable(head, last + 1, rows(lines.subList(head, last + 1), figures)));
      at = last + 1;
    }
    return tables;
  }

  /// The line of names above the first row of figures, or that row itself.
  private static int head(List<Cell> lines, int first, int figures) {
    for (int i = first - 1; i >= 0; i--) {
      String text = lines.get(i).text();
      if (!text.isBlank()) {
        boolean names =
            tokens(text).length >= figures
                && text.chars().noneMatch(c -> "。，；：,;:".indexOf(c) >= 0);
        return names ? i : first;
      }
    }
    return first;
  }

  private static List<List<Cell>> rows(List<Cell> lines, int figures) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Cell line : lines) {
      if (line.text().isBlank()) {
        continue;
      }
      String[] tokens = tokens(line.text());
      int lead = Math.max(0, tokens.length - figures);
      List<Cell> row = new ArrayList<>();
      row.add(new Cell(String.join("", List.of(tokens).subList(0, lead)), line.place()));
      for (int i = lead; i < tokens.length; i++) {
        row.add(new Cell(tokens[i], line.place()));
      }
      rows.add(row);
    }
    return rows;
  }

  /// How many figures follow the name that begins a line; 0 where the line is no such row.
  private static int figures(String line) {
    String[] tokens = tokens(line);
    int figures = 0;
    while (figures < tokens.length && isFigure(tokens[tokens.length - 1 - figures])) {
      figures++;
    }
    int names = tokens.length - figures;
    return names == 0 || names > 2 ? 0 : figures;
  }

  private static boolean isFigure(String token) {
    return Decimals.parsePoints(token.replaceAll("[%％分]$", "")).isPresent();
  }

  private static String[] tokens(String line) {
    return line.strip().split("[\\s\\p{Z}]+");
  }
}
