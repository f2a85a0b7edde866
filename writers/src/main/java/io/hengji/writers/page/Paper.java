package io.hengji.writers.page;

import java.util.List;

/// One paper: a form, a list or a report, as it is to be printed.
///
/// @param name what it is called in bookmarks and as the name of its sheet
public record Paper(String name, Orientation orientation, List<Block> blocks) {

  /// Which way an A4 page lies.
  public enum Orientation {
    PORTRAIT,
    LANDSCAPE
  }

  public Paper {
    blocks = List.copyOf(blocks);
  }

  /// The tables of the paper.
  public List<Table> tables() {
    return blocks.stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
  }
}
