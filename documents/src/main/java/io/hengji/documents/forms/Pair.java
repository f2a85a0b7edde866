package io.hengji.documents.forms;

import io.hengji.core.form.Cell;
import io.hengji.documents.forms.Lexicon.Sense;
import io.hengji.documents.grid.GridCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A label and the cells that answer it: those to its right up to the next label, or what stands
/// behind its colon in the same cell.
record Pair(Label label, boolean weak, GridCell at, List<Cell> values) {

  /// The longest text in which several labels with colons are looked for.
  private static final int LONGEST_LINE = 200;

  private static final int LONGEST_LABEL = 16;
  private static final Pattern BRACKETED = Pattern.compile("[（(]([^（()）]*)[）)]");
  private static final Pattern NEXT_LABEL =
      Pattern.compile("(?<=\\S)\\s+\\p{IsHan}[\\p{IsHan}（）()/、]{1,11}[:：]");
  private static final Pattern YEAR_BEHIND =
      Pattern.compile("(?<=\\p{IsHan})\\s+[（(]?20\\d\\d\\s*年度?[)）]?$");
  private static final Pattern END = Pattern.compile("[；;，,、]+$");
  private static final Pattern CODE = Pattern.compile("[\\[（(]?[0-9A-Za-z.-]{2,}[)）\\]]?");

  /// The answer: the first filled cell and a code behind it. Where an empty cell and several filled
  /// ones follow, the answer is the empty one.
  Cell value() {
    List<Cell> filled = filled();
    boolean emptyFirst = !values.isEmpty() && values.getFirst().isEmpty();
    if (filled.isEmpty() || (emptyFirst && filled.size() > 1)) {
      return values.isEmpty() ? Cell.emptyAt(at.cell().place()) : values.getFirst();
    }
    Cell value = filled.getFirst();
    return filled.size() > 1 && isCode(filled.get(1)) ? Joined.of(value, filled.get(1)) : value;
  }

  /// The filled cells that are no part of the answer.
  List<Cell> rest() {
    List<Cell> filled = filled();
    if (filled.size() < 2) {
      return List.of();
    }
    if (values.getFirst().isEmpty()) {
      return filled;
    }
    return filled.subList(isCode(filled.get(1)) ? 2 : 1, filled.size());
  }

  private List<Cell> filled() {
    List<Cell> filled = new ArrayList<>();
    for (Cell cell : values) {
      if (!cell.isEmpty()) {
        filled.add(cell);
      }
    }
    return filled;
  }

  private static boolean isCode(Cell cell) {
    return CODE.matcher(cell.text()).matches();
  }

  /// The pairs of a row, from left to right. Cells before the first label are left alone.
  static List<Pair> of(Row row) {
    List<GridCell> cells = row.begun();
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      GridCell cell = cells.get(i);
      if (cell.text().isEmpty()) {
        continue;
      }
      List<Pair> inside = insideOf(cell);
      if (!inside.isEmpty() && !inside.getLast().value().isEmpty()) {
        pairs.addAll(inside);
        continue;
      }
      pairs.addAll(inside.isEmpty() ? inside : inside.subList(0, inside.size() - 1));
      Optional<Sense<Label>> label =
          inside.isEmpty()
              ? sense(cell.text())
              : Optional.of(new Sense<>(inside.getLast().label(), inside.getLast().weak(), true));
      if (label.isPresent() && (cells.size() > 1 || !inside.isEmpty())) {
        List<Cell> values = valuesAfter(cells, i);
        pairs.add(new Pair(label.get().meaning(), label.get().weak(), cell, values));
        i += values.size();
      }
    }
    return pairs;
  }

  static Optional<Sense<Label>> sense(String text) {
    if (Caption.isTooLong(text)) {
      return Optional.empty();
    }
    Caption caption = Caption.of(text);
    return Captions.LABELS.find(caption).or(() -> caption.wording().label());
  }

  private static List<Cell> valuesAfter(List<GridCell> cells, int label) {
    List<Cell> values = new ArrayList<>();
    for (int i = label + 1; i < cells.size(); i++) {
      GridCell cell = cells.get(i);
      if (isLabel(cells, i, label)) {
        break;
      }
      values.add(cell.cell());
    }
    return values;
  }

  /// Whether a cell is a label: it reads as one and, standing right behind another, has a cell of
  /// its own to answer it.
  private static boolean isLabel(List<GridCell> cells, int i, int before) {
    String text = cells.get(i).text();
    if (text.isEmpty()) {
      return false;
    }
    Optional<Sense<Label>> sense = sense(text);
    if (sense.isEmpty()) {
      List<Pair> inside = insideOf(cells.get(i));
      return !inside.isEmpty();
    }
    boolean colon = text.endsWith("：") || text.endsWith(":");
    boolean answered = i + 1 < cells.size() && sense(cells.get(i + 1).text()).isEmpty();
    boolean sure = !sense.get().weak() && sense.get().meaning() != Label.KNOWN;
    return i > before + 1 || colon || answered || sure;
  }

  /// Labels with a colon behind them, inside one text: `填报单位：某局 填报日期：2024年1月`.
  static List<Pair> insideOf(GridCell cell) {
    if (!hasColon(cell.text())) {
      return List.of();
    }
    String text = withoutBrackets(cell.text());
    List<Pair> pairs = new ArrayList<>();
    if (text.length() > LONGEST_LINE || !hasColon(text)) {
      return pairs;
    }
    List<int[]> spans = new ArrayList<>();
    List<Sense<Label>> senses = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != ':' && c != '：') {
        continue;
      }
      int start = labelStart(text, from, i);
      if (start >= 0) {
        senses.add(sense(text.substring(start, i)).orElseThrow());
        spans.add(new int[] {start, i});
        from = i + 1;
      }
    }
    if (spans.isEmpty() || !opens(text.substring(0, spans.getFirst()[0]))) {
      return pairs;
    }
    for (int k = 0; k < spans.size(); k++) {
      int end = k + 1 < spans.size() ? spans.get(k + 1)[0] : text.length();
      Cell value = new Cell(answer(text.substring(spans.get(k)[1] + 1, end)), cell.cell().place());
      Sense<Label> sense = senses.get(k);
      Matcher year = YEAR_BEHIND.matcher(value.text());
      boolean behind = k + 1 == spans.size() && sense.meaning().isHead() && year.find();
      Cell own = behind ? new Cell(value.text().substring(0, year.start()), value.place()) : value;
      pairs.add(new Pair(sense.meaning(), sense.weak(), cell, List.of(own)));
      if (behind) {
        Cell printed = new Cell(year.group().strip(), value.place());
        pairs.add(new Pair(Label.YEAR, true, cell, List.of(printed)));
      }
    }
    return pairs;
  }

  /// Whether nothing, or a year alone, stands before the first label.
  private static boolean opens(String before) {
    return before.isBlank() || Titles.isYear(before.strip());
  }

  /// The year that stands before the labels of a text: 2022年度 单位：万元.
  static Optional<Cell> yearBefore(GridCell cell) {
    String text = cell.text();
    int end = text.indexOf('度') + 1;
    boolean year = end > 0 && hasColon(text) && Titles.isYear(text.substring(0, end));
    return year && !insideOf(cell).isEmpty()
        ? Optional.of(new Cell(text.substring(0, end), cell.cell().place()))
        : Optional.empty();
  }

  private static boolean hasColon(String text) {
    return text.indexOf(':') >= 0 || text.indexOf('：') >= 0;
  }

  /// （单位：万元） is 单位：万元.
  private static String withoutBrackets(String text) {
    Matcher bracketed = BRACKETED.matcher(text);
    return bracketed.matches() ? bracketed.group(1) : text;
  }

  /// An answer ends where another label begins, even one that is not known.
  private static String answer(String text) {
    Matcher label = NEXT_LABEL.matcher(text);
    String answer = (label.find() ? text.substring(0, label.start()) : text).strip();
    return END.matcher(answer).replaceFirst("");
  }

  /// Where the label that ends before a colon begins: the longest exact one, else the shortest one
  /// with a gap; -1 where none does.
  private static int labelStart(String text, int from, int colon) {
    int shortest = -1;
    for (int start = Math.max(from, colon - LONGEST_LABEL); start < colon - 1; start++) {
      boolean atWord =
          start == from
              || Character.isWhitespace(text.charAt(start - 1))
              || "，,；;。、|".indexOf(text.charAt(start - 1)) >= 0;
      if (!atWord || Character.isWhitespace(text.charAt(start))) {
        continue;
      }
      Optional<Sense<Label>> sense = sense(text.substring(start, colon));
      if (sense.filter(Sense::exact).isPresent()) {
        return start;
      }
      shortest = sense.isPresent() ? start : shortest;
    }
    return shortest;
  }
}
