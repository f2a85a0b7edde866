package io.hengji.server.evaluation;

import io.hengji.core.form.Form;
import io.hengji.documents.recheck.LiveForm;
import java.util.List;

/// What a version says, and what follows from that alone: points, findings, the grid of the page.
///
/// @param revisions one for each row, raised by every change of that row
record Content(List<Integer> revisions, LiveForm live, GridView grid) {

  Content {
    revisions = List.copyOf(revisions);
  }

  static Content of(List<Integer> revisions, LiveForm live) {
    return new Content(revisions, live, GridView.of(revisions, live));
  }

  Form form() {
    return live.checked().form();
  }
}
