package io.hengji.documents.flat;

import io.hengji.core.form.Cell;
import io.hengji.core.form.Place;
import io.hengji.core.form.Unread;
import io.hengji.documents.grid.Block;
import io.hengji.documents.grid.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Rebuilds one form of a flattened text as tables and lines, part by part in printed order.
final class FormBlocks {

  private static final Pattern NOTE = Pattern.compile("\\d{1,2}[.、)][^\\d].*");

  private static final int LONGEST_TABLE = 12_000;
  private static final int SHOWN = 50;
  private static final int LEVELS = 2;
  private static final int LONGEST_LABEL = 16;

  private final Glyphs glyphs;
  private final Outline outline;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Unread> unread = new ArrayList<>();
  private FormGrid grid;
  private List<Caption> columns;

  private FormBlocks(Glyphs glyphs, Outline outline) {
    this.glyphs = glyphs;
    this.outline = outline;
    this.grid = new FormGrid(columns(outline));
    this.columns =
        outline.sections().stream()
            .filter(section -> section.kind() == Section.Kind.INDICATORS)
            .findFirst()
            .map(Section::captions)
            .orElse(List.of());
  }

  static FormBlocks of(Glyphs glyphs, Outline outline) {
    FormBlocks form = new FormBlocks(glyphs, outline);
    form.build();
    return form;
  }

  List<Block> blocks() {
    return List.copyOf(blocks);
  }

  List<Unread> unread() {
    return List.copyOf(unread);
  }

  private static int columns(Outline outline) {
    int widest = 6;
    for (Section section : outline.sections()) {
      int own =
          switch (section.kind()) {
            case INDICATORS -> section.captions().size() + LEVELS;
            case FUNDS -> section.captions().size() + 2;
            default -> 0;
          };
      widest = Math.max(widest, own);
    }
    return widest;
  }

  private void build() {
    lines(outline.from(), outline.titleTo());
    int at = outline.titleTo();
    for (Section section : outline.sections()) {
      if (at < section.from()) {
        closeGrid();
        lines(at, section.from());
      }
      at = section.to();
      switch (section.kind()) {
        case HEAD -> head(section);
        case FUNDS -> funds(section);
        case GOAL -> goal(section);
        case REMARKS -> pair(section);
        case TOTAL -> total(section);
        case NOTES -> notes(section);
        case INDICATORS -> indicators(section);
      }
    }
    closeGrid();
  }

  private void closeGrid() {
    if (!grid.isEmpty()) {
      blocks.add(grid.grid());
      grid = new FormGrid(grid.columns());
    }
  }

  private Cell cell(int from, int to) {
    return cell(from, to, glyphs.place(from));
  }

  private Cell cell(int from, int to, Place place) {
    return from >= to ? Cell.emptyAt(place) : new Cell(glyphs.text(from, to), place);
  }

  private Cell caption(Caption caption) {
    return cell(caption.from(), caption.to());
  }

  private void lines(int from, int to) {
    int at = from;
    while (at < to) {
      int next = Math.min(glyphs.nextLine(at + 1), to);
      blocks.add(new Line(cell(at, next)));
      at = next;
    }
  }

  private void unread(int from, int to, String why) {
    if (from < to) {
      unread.add(new Unread(cell(from, to), why));
    }
  }

  private int afterColon(int at, int to) {
    return at < to && glyphs.at(at) == ':' ? at + 1 : at;
  }

  private void head(Section section) {
    List<Caption> captions = new ArrayList<>();
    for (int at = section.from(); at < section.to(); at++) {
      Optional<Caption> found = Captions.standard().at(glyphs, at, Role::head);
      boolean starts = glyphs.gap(at) != Gap.NONE;
      if (found.isPresent() && ((starts && ends(found.get())) || colon(found.get()))) {
        captions.add(found.get());
        at = found.get().to() - 1;
      }
    }
    if (captions.stream().allMatch(this::colon) && labelled(section) > captions.size()) {
      closeGrid();
      lines(section.from(), section.to());
      return;
    }
    for (int i = 0; i < captions.size(); i++) {
      int from = afterColon(captions.get(i).to(), section.to());
      int next = i + 1 < captions.size() ? captions.get(i + 1).from() : section.to();
      int to = beforeLabel(from, next);
      grid.addRow(
          0,
          List.of(
              caption(captions.get(i)),
              cell(from, Math.max(from, to), glyphs.place(captions.get(i).from()))));
    }
  }

  /// How many labels of the tables stand before a colon in a section.
  private long labelled(Section section) {
    return IntStream.range(section.from(), section.to())
        .filter(at -> glyphs.gap(at) != Gap.NONE && labelEnd(at, section.to()) > at)
        .count();
  }

  private int labelEnd(int at, int to) {
    int colon = glyphs.folded().indexOf(':', at);
    boolean near = colon > at && colon < Math.min(to, at + LONGEST_LABEL);
    return near && labels(glyphs.folded().substring(at, colon)) ? colon : at;
  }

  /// An answer ends where a label that the tables know begins.
  private int beforeLabel(int from, int to) {
    for (int at = from + 1; at < to; at++) {
      if (glyphs.gap(at) == Gap.NONE) {
        continue;
      }
      int end = at + 1;
      while (end < to && glyphs.gap(end) == Gap.NONE && glyphs.at(end) != ':') {
        end++;
      }
      String text = glyphs.folded().substring(at, end);
      boolean sure = text.length() > 2 || (end < to && glyphs.at(end) == ':');
      if (sure && labels(text)) {
        return at;
      }
    }
    return to;
  }

  private static boolean labels(String text) {
    return io.hengji.documents.forms.Captions.labelOf(text).isPresent();
  }

  private boolean ends(Caption caption) {
    return glyphs.gap(caption.to()) != Gap.NONE || colon(caption);
  }

  private boolean colon(Caption caption) {
    return caption.to() < glyphs.length() && glyphs.at(caption.to()) == ':';
  }

  private void pair(Section section) {
    int from = afterColon(section.bodyFrom(), section.to());
    grid.addRow(0, List.of(cell(section.from(), section.bodyFrom()), cell(from, section.to())));
  }

  /// A row of funds, and which of its figures stand in which column; none where nothing fits.
  private record DividedRow(FundRows.Row row, Optional<FundFigures.Division> division) {}

  private void funds(Section section) {
    int first = grid.row();
    List<FundRows.Row> rows = new ArrayList<>();
    for (FundRows.Row row : FundRows.in(glyphs, section.bodyFrom(), section.to())) {
      if (!isFundItem(row) && (row.itemTo() == row.to() || isParted(row))) {
        unread(row.from(), row.to(), "这段文字不像一项资金");
      } else {
        rows.add(row);
      }
    }
    List<Caption> columns = section.captions();
    List<DividedRow> divided = divided(rows, columns);
    for (List<Caption> order : HeadingOrders.ofFunds(section.captions())) {
      List<DividedRow> other = divided(rows, order);
      long gain = certain(other) - certain(divided);
      if (gain > 0 || (gain == 0 && cost(other) < cost(divided))) {
        columns = order;
        divided = other;
      }
    }
    List<Cell> heading = new ArrayList<>(List.of(Cell.emptyAt(glyphs.place(section.from()))));
    columns.forEach(caption -> heading.add(caption(caption)));
    grid.addRow(1, heading);
    for (DividedRow row : divided) {
      grid.addRow(1, fundRow(row.row(), columns.size(), row.division()));
    }
    int labelTo = section.captions().getFirst().from();
    grid.spanRows(0, first, cell(section.from(), labelTo));
  }

  private List<DividedRow> divided(List<FundRows.Row> rows, List<Caption> captions) {
    List<Role> columns = captions.stream().map(Caption::role).toList();
    List<DividedRow> divided = new ArrayList<>();
    Optional<FundFigures.Division> total = Optional.empty();
    for (FundRows.Row row : rows) {
      Optional<FundFigures.Division> division =
          FundFigures.divide(glyphs, columns, row.itemTo(), row.to(), total);
      divided.add(new DividedRow(row, division));
      total = total.isPresent() ? total : division;
    }
    return divided;
  }

  private static long certain(List<DividedRow> rows) {
    return rows.stream()
        .flatMap(row -> row.division().stream())
        .filter(FundFigures.Division::certain)
        .count();
  }

  private static int cost(List<DividedRow> rows) {
    return rows.stream()
        .flatMap(row -> row.division().stream())
        .mapToInt(FundFigures.Division::cost)
        .sum();
  }

  private boolean isFundItem(FundRows.Row row) {
    String text = glyphs.folded().substring(row.from(), row.itemTo());
    return io.hengji.documents.forms.Captions.isFundItem(
            text.replaceFirst("^其中:?", "").replaceFirst(":$", ""))
        || Captions.standard().is(Role.FUND_ITEM, text);
  }

  private boolean isParted(FundRows.Row row) {
    return IntStream.range(row.from() + 1, row.itemTo()).anyMatch(at -> glyphs.gap(at) != Gap.NONE);
  }

  private List<Cell> fundRow(
      FundRows.Row row, int columns, Optional<FundFigures.Division> division) {
    Place place = glyphs.place(row.from());
    List<Cell> cells = new ArrayList<>();
    cells.add(cell(row.from(), row.itemTo(), place));
    if (division.isEmpty() || !division.get().certain()) {
      unread(row.itemTo(), row.to(), "这些数字属于哪几栏无法确定");
    }
    for (int c = 0; c < columns; c++) {
      FundFigures.Figure figure = division.isEmpty() ? null : division.get().figures().get(c);
      cells.add(figure == null ? Cell.emptyAt(place) : cell(figure.from(), figure.to(), place));
    }
    return cells;
  }

  private void goal(Section section) {
    if (section.captions().size() > 1 && section.captions().get(1).from() > section.bodyFrom()) {
      answers(section);
      return;
    }
    int first = grid.row();
    boolean both = section.captions().size() > 1;
    List<Cell> heading = new ArrayList<>();
    section.captions().forEach(caption -> heading.add(caption(caption)));
    grid.addRow(1, heading);
    int from = section.bodyFrom();
    int to = section.to();
    List<Cell> texts = new ArrayList<>();
    if (!both) {
      texts.add(cell(from, to));
    } else if (from < to) {
      Optional<Integer> split = GoalSplit.of(glyphs, from, to);
      if (split.isEmpty()) {
        unread(from, to, "预期目标与实际完成情况连在一起，分界无法确定");
      }
      texts.add(cell(from, split.orElse(from)));
      texts.add(split.isEmpty() ? Cell.emptyAt(glyphs.place(from)) : cell(split.get(), to));
    } else {
      texts.add(Cell.emptyAt(glyphs.place(section.from())));
      texts.add(Cell.emptyAt(glyphs.place(section.from())));
    }
    grid.addRow(1, texts);
    grid.spanRows(0, first, goalLabel(section));
  }

  /// Each text of the goal stands behind its caption.
  private void answers(Section section) {
    Caption expected = section.captions().get(0);
    Caption achieved = section.captions().get(1);
    int from = afterColon(expected.to(), achieved.from());
    int second = afterColon(achieved.to(), section.to());
    grid.addRow(0, List.of(caption(expected), cell(from, achieved.from())));
    grid.addRow(0, List.of(caption(achieved), cell(second, section.to())));
  }

  private Cell goalLabel(Section section) {
    int opening = section.captions().getFirst().from();
    return section.from() < opening
        ? cell(section.from(), opening)
        : new Cell("年度总体目标", glyphs.place(opening));
  }

  private void total(Section section) {
    grid.addRow(0, TotalRow.of(glyphs, columns, section));
  }

  private void notes(Section section) {
    closeGrid();
    int at = section.from();
    while (at < section.to()) {
      int next = glyphs.nextLine(at + 1);
      while (next < section.to() && !noteBegins(next)) {
        next = glyphs.nextLine(next + 1);
      }
      next = Math.min(next, section.to());
      blocks.add(new Line(cell(at, next)));
      at = next;
    }
  }

  private boolean noteBegins(int at) {
    return NOTE.matcher(glyphs.folded().substring(at, Math.min(at + 6, glyphs.length()))).matches();
  }

  /// A form has no more rows than fill some pages; what goes on beyond is no table.
  private void indicators(Section section) {
    int end = Math.min(section.to(), section.bodyFrom() + LONGEST_TABLE);
    unread(end, Math.min(section.to(), end + SHOWN), "表格过长，从这里起未读取");
    if (section.bodyFrom() == end) {
      return;
    }
    IndicatorRows rows = IndicatorRows.of(glyphs, section.until(end));
    columns = rows.captions();
    rows.addTo(grid);
    unread.addAll(rows.unread());
  }
}
