package io.hengji.server.grid;

import io.hengji.core.form.CellPath;
import java.util.Optional;

/// A cell as somebody wants it.
///
/// @param was the text that the page had; a page without script does not say
/// @param fresh whether the row was shown with its newest revision; tells where `was` is missing
public record CellEdit(CellPath at, String text, Optional<String> was, boolean fresh) {

  /// The same edit of another cell.
  public CellEdit at(CellPath other) {
    return new CellEdit(other, text, was, fresh);
  }
}
