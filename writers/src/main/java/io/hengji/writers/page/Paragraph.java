package io.hengji.writers.page;

/// A text outside every table.
public record Paragraph(Style style, String text) implements Block {

  /// What a paragraph is, which decides how it looks.
  public enum Style {
    /// What stands above the title: 附件1.
    ABOVE,
    TITLE,
    /// What stands under the title: （2023年度）.
    SUBTITLE,
    HEADING,
    SUBHEADING,
    BODY,
    /// The unit of a table's amounts, over its right end.
    UNIT,
    /// A note under a table.
    NOTE,
    /// What stands under a picture.
    CAPTION,
    /// Who fills in, checks and seals.
    SIGNATURE
  }
}
