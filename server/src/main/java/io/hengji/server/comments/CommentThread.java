package io.hengji.server.comments;

import io.hengji.core.form.CellPath;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A comment on a cell with its answers.
///
/// @param at the cell as it stands now
/// @param where what the cell is called
/// @param closedBy who closed it; absent while it is open
public record CommentThread(
    UUID id, CellPath at, String where, List<Said> said, Optional<String> closedBy) {

  /// What somebody said.
  public record Said(@Nullable String by, String text, OffsetDateTime at) {}

  public CommentThread {
    said = List.copyOf(said);
  }

  public boolean isOpen() {
    return closedBy.isEmpty();
  }

  /// The row that it speaks of, -1 for the form as a whole.
  public int row() {
    return switch (at) {
      case CellPath.IndicatorCell(int row, var _) -> row;
      case CellPath.IndicatorRow(int row) -> row;
      default -> -1;
    };
  }
}
