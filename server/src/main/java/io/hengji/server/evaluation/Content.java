package io.hengji.server.evaluation;

import io.hengji.core.form.Form;
import io.hengji.documents.recheck.LiveForm;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/// What a version says, and what follows from that alone: points, findings, the grid of the page.
///
/// @param revisions one for each row, raised by every change of that row
/// @param panels of the rows that were asked for
record Content(
    List<Integer> revisions,
    LiveForm live,
    GridView grid,
    ConcurrentMap<Integer, PanelView> panels) {

  Content {
    revisions = List.copyOf(revisions);
  }

  static Content of(List<Integer> revisions, LiveForm live) {
    return new Content(revisions, live, GridView.of(revisions, live), new ConcurrentHashMap<>());
  }

  /// The panel of a row, or of the form as a whole.
  PanelView panel(int row) {
    int known = row >= 0 && row < grid.rows().size() ? row : -1;
    return panels.computeIfAbsent(known, of -> PanelView.of(grid, live, of));
  }

  Form form() {
    return live.checked().form();
  }
}
