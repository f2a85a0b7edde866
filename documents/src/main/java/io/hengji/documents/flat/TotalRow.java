package io.hengji.documents.flat;

import io.hengji.core.form.Cell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The row of a form's total: its caption and what follows it, each figure in its column.
final class TotalRow {

  private static final Pattern FIGURE = Pattern.compile("\\d{1,3}\\.\\d{2}|\\d{1,3}(?:\\.\\d+)?");

  private TotalRow() {}

  /// The row of a section under the columns of the indicators.
  static List<Cell> of(Glyphs glyphs, List<Caption> captions, Section section) {
    Caption caption = section.captions().getFirst();
    Cell name = new Cell(glyphs.text(caption.from(), caption.to()), glyphs.place(caption.from()));
    int from =
        section.bodyFrom() < section.to() && glyphs.at(section.bodyFrom()) == ':'
            ? section.bodyFrom() + 1
            : section.bodyFrom();
    if (caption.role() == Role.GRADE) {
      return List.of(name, cell(glyphs, from, gradeEnd(glyphs, from, section.to())));
    }
    List<Cell> figures = figures(glyphs, from, section.to());
    if (caption.role() != Role.TOTAL) {
      return List.of(name, figures.isEmpty() ? Cell.emptyAt(name.place()) : figures.getFirst());
    }
    return inColumns(captions.stream().map(Caption::role).toList(), name, figures);
  }

  /// Where the row of a total ends: behind its figures or its grade.
  static int end(Glyphs glyphs, Section section) {
    int at = section.bodyFrom();
    int from = at < section.to() && glyphs.at(at) == ':' ? at + 1 : at;
    if (section.captions().getFirst().role() == Role.GRADE) {
      return gradeEnd(glyphs, from, section.to());
    }
    List<Integer> ends = figureEnds(glyphs, from, section.to());
    return ends.isEmpty() ? from : ends.getLast();
  }

  private static int gradeEnd(Glyphs glyphs, int from, int to) {
    int end = from;
    while (end < to && (end == from || glyphs.gap(end) == Gap.NONE)) {
      end++;
    }
    return end;
  }

  private static Cell cell(Glyphs glyphs, int from, int to) {
    return from < to ? new Cell(glyphs.text(from, to), glyphs.place(from)) : Cell.EMPTY;
  }

  private static List<Cell> figures(Glyphs glyphs, int from, int to) {
    List<Cell> figures = new ArrayList<>();
    int at = from;
    for (int end : figureEnds(glyphs, from, to)) {
      figures.add(cell(glyphs, at, end));
      at = end;
    }
    return figures;
  }

  private static List<Integer> figureEnds(Glyphs glyphs, int from, int to) {
    List<Integer> ends = new ArrayList<>();
    Matcher matcher = FIGURE.matcher(glyphs.folded());
    int at = from;
    while (at < to && matcher.region(at, to).lookingAt() && ends.size() < 2) {
      int end = matcher.end();
      while (end - 1 > at && crosses(glyphs, at, end)) {
        end--;
      }
      ends.add(end);
      at = end;
    }
    return ends;
  }

  private static boolean crosses(Glyphs glyphs, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (glyphs.gap(i) != Gap.NONE) {
        return true;
      }
    }
    return false;
  }

  private static List<Cell> inColumns(List<Role> columns, Cell name, List<Cell> figures) {
    List<Cell> row = new ArrayList<>(List.of(name));
    int weight = columns.indexOf(Role.WEIGHT);
    int score = columns.indexOf(Role.SCORE);
    for (int c = 1; c < columns.size(); c++) {
      Cell cell = Cell.emptyAt(name.place());
      if (figures.size() == 2) {
        cell =
            c == Math.min(weight, score)
                ? figures.get(0)
                : c == Math.max(weight, score) ? figures.get(1) : cell;
      } else if (figures.size() == 1) {
        boolean full =
            new BigDecimal(figures.getFirst().text()).compareTo(BigDecimal.valueOf(100)) == 0;
        cell = c == (full && weight > 0 ? weight : score) ? figures.getFirst() : cell;
      }
      row.add(cell);
    }
    return row;
  }
}
