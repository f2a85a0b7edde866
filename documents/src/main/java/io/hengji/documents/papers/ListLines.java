package io.hengji.documents.papers;

import io.hengji.core.form.Cell;
import io.hengji.core.form.Source;
import io.hengji.core.report.ProjectList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A project list whose columns a text divides by spaces: a title, a line of captions, and lines
/// that begin with running numbers.
///
/// @param from the line of the title, `to` the first line behind the list
record ListLines(int from, int to, ListHead head, ListRows columns, List<List<Cell>> rows) {

  private static final Pattern FIGURE = Pattern.compile("[\\d,，.]+(?:%|％|万元|元|分)?");

  /// The first list among lines.
  static Optional<ListLines> in(List<Cell> lines) {
    int title = -1;
    for (int i = 0; i < lines.size(); i++) {
      if (ListHead.isTitle(lines.get(i).text())) {
        title = i;
      }
      Optional<Map<ListColumn, Integer>> columns =
          title < 0 ? Optional.empty() : captions(lines.get(i));
      if (columns.isPresent()) {
        Optional<ListLines> list = under(lines, title, i, columns.get());
        if (list.isPresent()) {
          return list;
        }
      }
    }
    return Optional.empty();
  }

  Optional<ProjectList> read(String file, int number) {
    return columns.read(head, new Source(file, number, head.title().place()), rows);
  }

  private static Optional<Map<ListColumn, Integer>> captions(Cell line) {
    List<Cell> cells = new ArrayList<>();
    for (String token : tokens(line.text())) {
      cells.add(new Cell(token, line.place()));
    }
    return ListGrid.columns(cells).filter(columns -> columns.containsKey(ListColumn.NUMBER));
  }

  private static Optional<ListLines> under(
      List<Cell> lines, int title, int captions, Map<ListColumn, Integer> columns) {
    int width = tokens(lines.get(captions).text()).length;
    List<List<Cell>> rows = new ArrayList<>();
    int end = captions + 1;
    for (int i = captions + 1; i < lines.size(); i++) {
      Cell line = lines.get(i);
      if (line.text().isBlank()) {
        continue;
      }
      String[] tokens = tokens(line.text());
      boolean next = tokens.length > 1 && tokens[0].equals("" + (rows.size() + 1));
      if (!next) {
        break;
      }
      rows.add(row(tokens, line, width, columns));
      end = i + 1;
    }
    ListRows read = new ListRows(columns, ListRows.moneyUnit(lines.get(captions).text()));
    Optional<ListHead> head = ListHead.in(lines.subList(0, captions));
    return rows.isEmpty() || head.isEmpty()
        ? Optional.empty()
        : Optional.of(new ListLines(title, end, head.get(), read, rows));
  }

  /// The cells of a line: all where there are as many as captions; else number and project, and a
  /// figure at the end as the amount.
  private static List<Cell> row(
      String[] tokens, Cell line, int width, Map<ListColumn, Integer> columns) {
    List<Cell> row = new ArrayList<>(Collections.nCopies(width, Cell.EMPTY));
    if (tokens.length == width) {
      for (int i = 0; i < width; i++) {
        row.set(i, new Cell(tokens[i], line.place()));
      }
      return row;
    }
    put(row, columns.get(ListColumn.NUMBER), tokens[0], line);
    put(row, columns.get(ListColumn.PROJECT), tokens[1], line);
    String last = tokens[tokens.length - 1];
    if (tokens.length > 2 && FIGURE.matcher(last).matches()) {
      put(row, columns.get(ListColumn.AMOUNT), last, line);
    }
    return row;
  }

  private static void put(List<Cell> row, @Nullable Integer at, String text, Cell line) {
    if (at != null) {
      row.set(at, new Cell(text, line.place()));
    }
  }

  private static String[] tokens(String line) {
    return line.strip().split("[\\s\\p{Z}]+");
  }
}
