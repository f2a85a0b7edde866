package io.hengji.documents.grid;

import io.hengji.core.form.Notice;
import io.hengji.core.form.Unread;
import java.util.List;

/// A file's content before it is understood.
///
/// @param file the file as the user named it, `archive.zip!/inner/path` for a member
/// @param blocks tables and lines in the order of the file
/// @param notices what a reader should know: hidden rows, tracked changes
/// @param unread cells whose content the reader could not tell (a formula without a stored value);
///   their text is empty in the blocks
public record Document(String file, List<Block> blocks, List<Notice> notices, List<Unread> unread) {
  public Document {
    blocks = List.copyOf(blocks);
    notices = List.copyOf(notices);
    unread = List.copyOf(unread);
  }

  /// A document all of whose cells could be read.
  public Document(String file, List<Block> blocks, List<Notice> notices) {
    this(file, blocks, notices, List.of());
  }
}
