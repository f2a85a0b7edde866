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

  /// How closely it is set.
  public Density density() {
    return Density.of(orientation, blocks);
  }

  /// Whether a block stands on the page of the one after it: a heading, what stands over a table.
  public boolean isKeptWithNext(int block) {
    return blocks.get(block) instanceof Paragraph(Paragraph.Style style, String _)
        && switch (style) {
          case TITLE, SUBTITLE, HEADING, SUBHEADING, UNIT -> true;
          case CAPTION -> block + 1 < blocks.size() && blocks.get(block + 1) instanceof Table;
          case ABOVE, BODY, NOTE, SIGNATURE -> false;
        };
  }

  /// The tables of the paper.
  public List<Table> tables() {
    return blocks.stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
  }
}
