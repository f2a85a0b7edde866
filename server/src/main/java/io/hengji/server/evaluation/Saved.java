package io.hengji.server.evaluation;

import io.hengji.core.form.CellPath;
import io.hengji.documents.recheck.LiveForm;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/// What became of a save.
///
/// @param now the version after it
/// @param merged cells that others changed in rows that were sent with an old revision
/// @param refused the key of the sentence that says why, by cell
record Saved(
    Evaluation now,
    LiveForm before,
    LiveForm after,
    List<Clashing> clashes,
    List<Other> merged,
    Map<CellPath, String> refused) {

  /// A cell that two people wrote: mine, and the other's.
  record Clashing(EditedForm.Clash clash, Other theirs) {}

  /// A cell that somebody else wrote.
  record Other(CellPath at, String by, OffsetDateTime when) {}
}
