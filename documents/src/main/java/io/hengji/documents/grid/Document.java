package io.hengji.documents.grid;

import io.hengji.core.form.Notice;
import java.util.List;

/// A file's content before it is understood.
///
/// @param file the file as the user named it, `archive.zip!/inner/path` for a member
/// @param blocks tables and lines in the order of the file
/// @param notices what a reader should know: hidden rows, tracked changes
public record Document(String file, List<Block> blocks, List<Notice> notices) {
  public Document {
    blocks = List.copyOf(blocks);
    notices = List.copyOf(notices);
  }
}
