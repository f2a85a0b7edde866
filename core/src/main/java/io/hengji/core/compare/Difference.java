package io.hengji.core.compare;

import io.hengji.core.form.CellPath;
import java.util.Optional;

/// A cell or a row in which two versions of a form differ.
///
/// @param was its address in the earlier version; empty for what was added
/// @param now its address in the later version; empty for what was removed
/// @param before its text in the earlier version; of a row its filled cells, divided by bars
/// @param after its text in the later version
public record Difference(
    Kind kind, Optional<CellPath> was, Optional<CellPath> now, String before, String after) {

  /// What happened to it. A cell that was filled is added, one that was emptied removed.
  public enum Kind {
    ADDED,
    REMOVED,
    CHANGED
  }

  /// Its address in the later version, or in the earlier one where the later has it no more.
  public CellPath at() {
    return now.or(() -> was).orElseThrow();
  }
}
