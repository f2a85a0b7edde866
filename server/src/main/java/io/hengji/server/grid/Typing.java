package io.hengji.server.grid;

import io.hengji.core.form.CellPath;
import java.util.Optional;

/// Which cells of a grid are typed, and which texts cannot stand there.
public interface Typing {

  /// Whether this cell is typed; all others were approved or are counted.
  boolean isOpen(CellPath at);

  /// The key of the sentence that says why a text cannot stand in an open cell.
  Optional<String> refused(CellPath at, String text);
}
