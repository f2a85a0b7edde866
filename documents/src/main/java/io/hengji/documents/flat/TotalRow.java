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

  static List<Cell> of(Glyphs glyphs, Outline outline, Section section) {
    Caption caption = section.captions().getFirst();
    Cell name = new Cell(glyphs.text(caption.from(), caption.to()), glyphs.place(caption.from()));
    int from =
        section.bodyFrom() < section.to() && glyphs.at(section.bodyFrom()) == ':'
            ? section.bodyFrom() + 1
            : section.bodyFrom();
    if (caption.role() == Role.GRADE) {
      int end = from;
      while (end < section.to() && (end == from || glyphs.gap(end) == Gap.NONE)) {
        end++;
      }
      return List.of(name, cell(glyphs, from, end));
    }
    List<Cell> figures = figures(glyphs, from, section.to());
    if (caption.role() != Role.TOTAL) {
      return List.of(name, figures.isEmpty() ? Cell.emptyAt(name.place()) : figures.getFirst());
    }
    return inColumns(outline, name, figures);
  }

  private static Cell cell(Glyphs glyphs, int from, int to) {
    return from < to ? new Cell(glyphs.text(from, to), glyphs.place(from)) : Cell.EMPTY;
  }

  private static List<Cell> figures(Glyphs glyphs, int from, int to) {
    List<Cell> figures = new ArrayList<>();
    Matcher matcher = FIGURE.matcher(glyphs.folded()).region(from, to);
    int at = from;
    while (at < to && matcher.region(at, to).lookingAt() && figures.size() < 2) {
      int end = matcher.end();
      while (end - 1 > at && crosses(glyphs, at, end)) {
        end--;
      }
      figures.add(cell(glyphs, at, end));
      at = end;
    }
    return figures;
  }

  private static boolean crosses(Glyphs glyphs, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (glyphs.gap(i) != Gap.NONE) {
        return true;
      }
    }
    return false;
  }

  private static List<Cell> inColumns(Outline outline, Cell name, List<Cell> figures) {
    List<Role> columns =
        outline.sections().stream()
            .filter(s -> s.kind() == Section.Kind.INDICATORS)
            .findFirst()
            .map(s -> s.captions().stream().map(Caption::role).toList())
            .orElse(List.of());
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
