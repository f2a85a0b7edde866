package io.hengji.documents.papers;

import io.hengji.core.form.Cell;
import io.hengji.core.report.ChapterNames;
import io.hengji.core.report.ProjectList;
import io.hengji.core.report.Report;
import io.hengji.core.rules.ReportChapter;
import io.hengji.documents.forms.FormReader;
import io.hengji.documents.forms.Titles;
import io.hengji.documents.grid.Block;
import io.hengji.documents.grid.Document;
import io.hengji.documents.grid.Grid;
import io.hengji.documents.grid.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the evaluation reports and the project lists in a document, beside its forms.
public final class PaperReader {

  private final Document document;
  private final List<Report> reports = new ArrayList<>();
  private final List<ProjectList> lists = new ArrayList<>();
  private final List<Cell> waiting = new ArrayList<>();
  private Optional<ReportDraft> draft = Optional.empty();

  private PaperReader(Document document) {
    this.document = document;
  }

  /// The reports and lists of a document whose forms are tables already.
  public static Papers read(Document document) {
    PaperReader reader = new PaperReader(document);
    reader.blocks();
    reader.finish();
    return new Papers(reader.reports, reader.lists);
  }

  private void blocks() {
    List<Block> blocks = document.blocks();
    int i = 0;
    while (i < blocks.size()) {
      if (blocks.get(i) instanceof Grid grid) {
        grid(grid);
        i++;
        continue;
      }
      List<Cell> lines = new ArrayList<>();
      while (i < blocks.size() && blocks.get(i) instanceof Line line) {
        lines.add(line.cell());
        i++;
      }
      lines(lines);
    }
  }

  private void lines(List<Cell> lines) {
    Optional<ListLines> list = ListLines.in(lines);
    if (list.isPresent()) {
      list.get().read(document.file(), next()).ifPresent(lists::add);
      texts(lines.subList(0, list.get().from()));
      texts(lines.subList(list.get().to(), lines.size()));
    } else {
      texts(lines);
    }
  }

  private void texts(List<Cell> lines) {
    int at = 0;
    for (TextTable table : TextTable.in(lines)) {
      Flow.of(lines.subList(at, table.from())).forEach(this::paragraph);
      draft.filter(ReportDraft::isOpen).ifPresent(report -> report.table(table.rows()));
      at = table.to();
    }
    Flow.of(lines.subList(at, lines.size())).forEach(this::paragraph);
  }

  private void paragraph(Cell cell) {
    String text = cell.text();
    if (ReportTitle.is(text)) {
      begin(title(cell));
      return;
    }
    if (draft.isPresent() && draft.get().isOpen() && isFormTitle(text)) {
      draft.get().suspend();
    }
    if (draft.isEmpty() && beginsWithoutTitle(text)) {
      begin(Cell.EMPTY);
    }
    if (draft.isPresent()) {
      draft.get().paragraph(cell);
    }
    waiting.add(cell);
  }

  /// A title that says only what it is takes the line above it, which says what it is about.
  private Cell title(Cell cell) {
    boolean bare = ReportTitle.isBare(cell.text()) && !waiting.isEmpty();
    String above = bare ? waiting.getLast().text() : "";
    boolean belongs =
        !above.isEmpty()
            && above.length() <= 40
            && Numbering.of(above).isEmpty()
            && above.chars().noneMatch(c -> "。；：，".indexOf(c) >= 0);
    return belongs ? new Cell(above + cell.text(), waiting.getLast().place()) : cell;
  }

  private void begin(Cell title) {
    if (draft.isPresent() && draft.get().isEmpty()) {
      Cell earlier = draft.get().title();
      draft = Optional.of(new ReportDraft(earlier.isEmpty() ? title : longer(earlier, title)));
      return;
    }
    finish();
    draft = Optional.of(new ReportDraft(title));
  }

  /// Cover and first page print the title twice; the fuller one counts, at the later place.
  private static Cell longer(Cell earlier, Cell later) {
    return earlier.text().length() > later.text().length()
        ? new Cell(earlier.text(), later.place())
        : later;
  }

  private static boolean isFormTitle(String text) {
    return text.contains("表") && Titles.isTitle(text);
  }

  /// 一、项目概况 where no report is open.
  private static boolean beginsWithoutTitle(String text) {
    return Numbering.of(text)
        .filter(number -> number.value() == 1)
        .filter(number ->
            number.style() == Numbering.Style.CHINESE || number.style() == Numbering.Style.PART)
        .map(number -> Headline.of(text.substring(number.end())).heading())
        .filter(heading -> ChapterNames.in(heading).contains(ReportChapter.SITUATION))
        .isPresent();
  }

  private void grid(Grid grid) {
    if (draft.filter(ReportDraft::isOpen).isPresent()) {
      ReportDraft report = draft.get();
      if (isForm(grid)) {
        report.suspend();
      } else {
        report.table(Tables.rows(grid));
      }
    } else {
      ListGrid.of(grid, waiting)
          .filter(_ -> !isForm(grid))
          .flatMap(list -> list.read(document.file(), next()))
          .ifPresent(lists::add);
    }
    waiting.clear();
  }

  private boolean isForm(Grid grid) {
    return !FormReader.read(new Document(document.file(), List.of(grid), List.of())).isEmpty();
  }

  private int next() {
    return reports.size() + lists.size() + 1;
  }

  private void finish() {
    draft.flatMap(report -> report.finish(document.file(), next())).ifPresent(reports::add);
    draft = Optional.empty();
  }
}
