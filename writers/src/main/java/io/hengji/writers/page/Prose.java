package io.hengji.writers.page;

import io.hengji.core.form.CellPath;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A paragraph whose values know their cells.
///
/// @param key by what the paragraph is found again in a later draft; empty for people's own
public record Prose(String key, List<Run> runs) implements Block {

  /// A stretch of text.
  ///
  /// @param of the cell of the form that it prints
  /// @param marked whether it stands in a sentence that has changed since the last draft
  public record Run(String text, Optional<CellPath> of, boolean marked) {}

  public Prose {
    runs = List.copyOf(runs);
  }

  public String text() {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }
}
