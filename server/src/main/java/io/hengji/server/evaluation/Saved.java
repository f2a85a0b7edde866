package io.hengji.server.evaluation;

import io.hengji.core.form.CellPath;
import io.hengji.documents.recheck.LiveForm;
import io.hengji.server.grid.Clashing;
import io.hengji.server.grid.OtherEdit;
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
    List<OtherEdit> merged,
    Map<CellPath, String> refused) {}
