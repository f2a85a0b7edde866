package io.hengji.writers.layout;

import io.hengji.core.form.Cell;
import io.hengji.core.form.Form;
import io.hengji.core.form.FormYear;
import io.hengji.writers.page.Block;
import io.hengji.writers.page.PageBreak;
import io.hengji.writers.page.Paper;
import io.hengji.writers.page.Paragraph;
import io.hengji.writers.page.Paragraph.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A form laid out as the offices of a place print it. Everything that the form says is printed:
/// what the layout has no place for gets a column or a row.
public final class FormPaper {

  private final Layout layout;
  private final Form form;
  private final List<Block> blocks = new ArrayList<>();

  private FormPaper(Layout layout, Form form) {
    this.layout = layout;
    this.form = form;
  }

  /// Lays a form out.
  public static Paper of(Form form, Layout layout) {
    return new FormPaper(layout, form).paper();
  }

  private Paper paper() {
    titles();
    Edges edges = new Edges();
    TableDraft lower = new TableDraft(edges);
    IndicatorRows indicators = new IndicatorRows(layout, form, edges, lower);
    TableDraft upper = new TableDraft(edges);
    HeadRows head = new HeadRows(layout, form, edges, upper);
    head.head();
    new FundRows(layout, form, edges, upper).write();
    head.goal();
    if (!layout.remarks().isEmpty()) {
      head.remarks();
    }
    boolean overview = layout.total().inOverview();
    if (overview) {
      head.overview();
    }
    indicators.write();
    if (!overview) {
      indicators.total();
      HeadRows foot = new HeadRows(layout, form, edges, lower);
      foot.grade();
      if (layout.remarks().isEmpty()) {
        foot.remarks();
      }
    }
    blocks.add(upper.table(0, false));
    boolean ownPage = !layout.indicators().title().isEmpty();
    if (ownPage) {
      foot();
      blocks.add(new PageBreak());
      blocks.add(new Paragraph(Style.TITLE, layout.indicators().title()));
    }
    blocks.add(lower.table(1, !ownPage));
    if (!ownPage) {
      foot();
    }
    return new Paper(name(), layout.orientation(), blocks);
  }

  private void titles() {
    if (!layout.above().isEmpty()) {
      blocks.add(new Paragraph(Style.ABOVE, layout.above()));
    }
    String title = form.head().title().text();
    Optional<String> year =
        form.head()
            .year()
            .filter(printed -> printed.basis() == FormYear.Basis.PRINTED)
            .map(printed -> "" + printed.value())
            .filter(printed -> !title.contains(printed));
    blocks.add(new Paragraph(Style.TITLE, title.isEmpty() ? layout.title() : title));
    year.ifPresent(printed -> {
      String line = layout.subtitle().isEmpty() ? "（{year}年度）" : layout.subtitle();
      blocks.add(new Paragraph(Style.SUBTITLE, line.replace("{year}", printed)));
    });
  }

  private void foot() {
    layout.signatures().forEach(line -> blocks.add(new Paragraph(Style.SIGNATURE, line)));
    for (Cell note : form.notes()) {
      blocks.add(new Paragraph(Style.NOTE, note.text()));
    }
  }

  private String name() {
    String project = form.head().project().text();
    return project.isEmpty() ? layout.title() : project;
  }
}
