package io.hengji.documents.papers;

import io.hengji.core.form.Cell;
import io.hengji.core.form.FormYear;
import io.hengji.core.form.Place;
import io.hengji.core.form.Source;
import io.hengji.core.report.ChapterNames;
import io.hengji.core.report.Report;
import io.hengji.core.report.ReportTable;
import io.hengji.core.report.Section;
import io.hengji.documents.forms.FormYears;
import io.hengji.documents.papers.Numbering.Style;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/// A report while it is read: headings open sections, paragraphs and tables belong to the last one.
final class ReportDraft {

  private static final int LONGEST_UNNUMBERED = 25;
  private static final int LEAST_TEXT = 30;
  private static final int COVER = 60;

  private final Cell title;
  private final List<Open> sections = new ArrayList<>();
  private final List<ReportTable> tables = new ArrayList<>();
  private final Deque<Numbering> path = new ArrayDeque<>();
  private boolean suspended;
  private boolean hasNumberedChapters;
  private boolean hasUnnumberedChapters;

  private record Open(int depth, String number, Cell heading, List<Cell> paragraphs) {}

  ReportDraft(Cell title) {
    this.title = title;
    sections.add(new Open(0, "", Cell.EMPTY, new ArrayList<>()));
  }

  Cell title() {
    return title;
  }

  /// Whether text that follows belongs to the report.
  boolean isOpen() {
    return !suspended;
  }

  /// A form stands in between; the report goes on with its next heading.
  void suspend() {
    suspended = true;
  }

  /// Whether no chapter has begun.
  boolean isEmpty() {
    return sections.size() == 1 && tables.isEmpty() && textLength() < COVER;
  }

  void paragraph(Cell cell) {
    Optional<Numbering> number = Numbering.of(cell.text());
    if (suspended) {
      if (number.filter(this::isNextHeading).isEmpty()) {
        return;
      }
      suspended = false;
    }
    if (number.isPresent()) {
      numbered(cell, number.get());
    } else if (isUnnumberedChapter(cell.text())) {
      path.clear();
      hasUnnumberedChapters = true;
      sections.add(new Open(1, "", cell, new ArrayList<>()));
    } else {
      sections.getLast().paragraphs().add(cell);
    }
  }

  private void numbered(Cell cell, Numbering number) {
    Headline line = Headline.of(cell.text().substring(number.end()));
    if (line.heading().isEmpty() && number.style() == Style.ARABIC && path.isEmpty()) {
      sections.getLast().paragraphs().add(cell);
      return;
    }
    while (!path.isEmpty() && path.peek().style().compareTo(number.style()) >= 0) {
      path.pop();
    }
    path.push(number);
    List<Cell> text = new ArrayList<>();
    if (!line.text().isEmpty()) {
      text.add(new Cell(line.text(), cell.place()));
    }
    boolean below = hasUnnumberedChapters && number.style().compareTo(Style.CHINESE) > 0;
    int depth = path.size() + (below ? 1 : 0);
    hasNumberedChapters |= depth == 1;
    sections.add(new Open(depth, number.printed(), new Cell(line.heading(), cell.place()), text));
  }

  /// Whether a number follows the last one of its style, as the report's next heading does.
  private boolean isNextHeading(Numbering number) {
    if (number.style().compareTo(Style.CHINESE_BRACKET) > 0) {
      return false;
    }
    return path.isEmpty()
        ? number.value() == 1
        : path.stream()
            .anyMatch(last -> last.style() == number.style() && last.value() + 1 == number.value());
  }

  /// A chapter whose number the file keeps out of its text.
  private boolean isUnnumberedChapter(String text) {
    return !hasNumberedChapters
        && text.length() <= LONGEST_UNNUMBERED
        && text.chars().noneMatch(c -> "。；：，,;:".indexOf(c) >= 0)
        && !ChapterNames.in(text).isEmpty();
  }

  void table(List<List<Cell>> rows) {
    Place at =
        rows.stream()
            .flatMap(List::stream)
            .map(Cell::place)
            .filter(place -> !place.equals(Place.UNKNOWN))
            .findFirst()
            .orElse(Place.UNKNOWN);
    tables.add(new ReportTable(sections.size() - 1, rows, at));
  }

  /// The report, if what was read is one: chapters by name, or a title with chapters and text.
  Optional<Report> finish(String file, int number) {
    Set<?> chapters =
        sections.stream()
            .flatMap(open -> ChapterNames.in(open.heading().text()).stream())
            .collect(Collectors.toSet());
    boolean titled = !title.isEmpty() && textLength() >= LEAST_TEXT;
    boolean is = titled ? sections.size() > 1 : chapters.size() > 2 && textLength() >= LEAST_TEXT;
    if (!is) {
      return Optional.empty();
    }
    List<Section> read =
        sections.stream()
            .filter(open -> open.depth() > 0 || !open.paragraphs().isEmpty())
            .map(
                open -> new Section(open.depth(), open.number(), open.heading(), open.paragraphs()))
            .toList();
    int dropped = sections.size() - read.size();
    List<ReportTable> shifted =
        tables.stream()
            .map(table ->
                new ReportTable(Math.max(0, table.section() - dropped), table.rows(), table.at()))
            .toList();
    return Optional.of(new Report(new Source(file, number, begin()), title, year(), read, shifted));
  }

  private Place begin() {
    return title.isEmpty()
        ? sections.stream()
            .map(open -> open.heading().place())
            .filter(place -> !place.equals(Place.UNKNOWN))
            .findFirst()
            .orElse(Place.UNKNOWN)
        : title.place();
  }

  private Optional<FormYear> year() {
    List<Cell> named = new ArrayList<>();
    named.add(title);
    named.addAll(Objects.requireNonNull(sections.getFirst()).paragraphs());
    for (Cell cell : named) {
      OptionalInt year = FormYears.in(cell.text());
      if (year.isPresent()) {
        return Optional.of(new FormYear(year.getAsInt(), FormYear.Basis.PRINTED, cell.place()));
      }
    }
    return Optional.empty();
  }

  private int textLength() {
    return sections.stream()
        .flatMap(open -> open.paragraphs().stream())
        .mapToInt(cell -> cell.text().length())
        .sum();
  }
}
