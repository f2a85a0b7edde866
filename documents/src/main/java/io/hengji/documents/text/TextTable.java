package io.hengji.documents.text;

import io.hengji.core.form.Cell;
import io.hengji.core.form.Place;
import io.hengji.documents.grid.Allowance;
import io.hengji.documents.grid.Grid;
import io.hengji.documents.grid.GridCell;
import io.hengji.documents.grid.PrintedText;
import io.hengji.documents.grid.UnreadableFile;
import java.util.ArrayList;
import java.util.List;

/// Rows of text that are written as a table: with bars between the cells, or with tabs.
final class TextTable {
  private static final String DASHES = "-─━═";
  private static final String CROSSINGS = "|+:┼┬┴├┤┌┐└┘";
  private static final int LEAST_ROWS = 2;

  private TextTable() {}

  /// Where the table that begins at a line ends; the line itself where none begins.
  static int end(List<String> lines, int from) {
    for (char separator : new char[] {'|', '\t'}) {
      int end = from;
      int rows = 0;
      for (int i = from; i < lines.size(); i++) {
        String line = lines.get(i);
        if (isRow(line, separator)) {
          end = i + 1;
          rows += isRule(line) ? 0 : 1;
        } else if (!line.isBlank() || i == from || separator == '\t') {
          break;
        }
      }
      if (rows >= LEAST_ROWS) {
        return end;
      }
    }
    return from;
  }

  private static boolean isRow(String line, char separator) {
    String inner = separator == '|' ? narrow(line) : line.strip();
    return inner.indexOf(separator) >= 0
        || (separator == '\t' && !inner.isEmpty() && line.endsWith("\t"))
        || (separator == '|' && isRule(line) && line.contains("+"));
  }

  /// Whether a line is drawn between rows: dashes, two side by side at least, and crossings.
  private static boolean isRule(String line) {
    boolean dashed = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean dash = DASHES.indexOf(c) >= 0;
      if (!dash && CROSSINGS.indexOf(c) < 0 && !PrintedText.isWhite(c)) {
        return false;
      }
      dashed |= dash && i > 0 && DASHES.indexOf(line.charAt(i - 1)) >= 0;
    }
    return dashed;
  }

  private static String narrow(String line) {
    return line.replace('｜', '|').replace('│', '|').replace('┃', '|');
  }

  static Grid grid(List<String> lines, int from, int to, Allowance allowance)
      throws UnreadableFile {
    boolean bars = isRow(lines.get(from), '|');
    List<String> rows = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (!lines.get(i).isBlank() && !(bars && isRule(lines.get(i)))) {
        rows.add(bars ? narrow(lines.get(i)).strip() : lines.get(i));
        numbers.add(i + 1);
      }
    }
    // Where every row begins with a bar, the bars are a frame and no empty first cells.
    boolean framedLeft = bars && rows.stream().allMatch(row -> row.startsWith("|"));
    boolean framedRight = bars && rows.stream().allMatch(row -> row.endsWith("|"));
    List<GridCell> cells = new ArrayList<>();
    int columns = 0;
    for (int r = 0; r < rows.size(); r++) {
      allowance.requireTime();
      String row = rows.get(r);
      String framed =
          row.substring(
              framedLeft ? 1 : 0,
              framedRight && row.length() > 1 ? row.length() - 1 : row.length());
      List<String> texts = split(framed, bars ? '|' : '\t');
      allowance.cells(texts.size());
      Place place = new Place.OnLine(numbers.get(r));
      for (int c = 0; c < texts.size(); c++) {
        cells.add(new GridCell(r, c, 1, 1, new Cell(PrintedText.of(texts.get(c)), place)));
      }
      columns = Math.max(columns, texts.size());
    }
    allowance.area(rows.size(), columns);
    return new Grid(rows.size(), columns, cells, new Place.OnLine(from + 1));
  }

  /// Splits at separators; a bar behind a backslash is a character of the text.
  private static List<String> split(String row, char separator) {
    List<String> texts = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < row.length(); i++) {
      char c = row.charAt(i);
      if (c == '\\' && separator == '|' && i + 1 < row.length() && row.charAt(i + 1) == '|') {
        text.append('|');
        i++;
      } else if (c == separator) {
        texts.add(text.toString());
        text.setLength(0);
      } else {
        text.append(c);
      }
    }
    texts.add(text.toString());
    return texts;
  }
}
