package io.hengji.documents.pdf;

import io.hengji.core.form.Recognition;
import io.hengji.documents.forms.Captions;
import io.hengji.documents.forms.Label;
import java.util.List;

/// A table of a page with what stands in its cells.
///
/// @param firstRow how many table rows stand above it on its page
/// @param texts the texts of the table's areas, in their order
/// @param pageHeight the height of its page
record PageGrid(int page, int firstRow, RuledTable table, List<CellText> texts, double pageHeight)
    implements PageBlock {
  private static final int HEAD_ROWS = 4;

  @Override
  public double top() {
    return table.top();
  }

  /// Whether a table further down could not be but on the next page.
  boolean endsPage() {
    return table.bottom() > pageHeight / 2;
  }

  /// Whether its first rows ask for a project, as the head of a form does.
  boolean asksForProject() {
    for (int i = 0; i < texts.size(); i++) {
      if (table.areas().get(i).row() < HEAD_ROWS
          && Captions.labelOf(texts.get(i).text()).filter(l -> l == Label.PROJECT).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /// Whether something lies over a part of it and hides what stands there.
  boolean hidesSome() {
    return texts.stream()
        .flatMap(text -> text.lines().stream())
        .flatMap(line -> line.recognition().stream())
        .anyMatch(Recognition::isWorthless);
  }
}
