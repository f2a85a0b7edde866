package io.hengji.writers.pdf;

import io.hengji.writers.page.Paragraph;

/// How a paragraph is set. Sizes and distances are in points.
record ParagraphLook(
    double size,
    double leading,
    double before,
    double after,
    Side side,
    boolean bold,
    int indent,
    String tag) {

  /// Where its lines stand.
  enum Side {
    LEFT,
    MIDDLE,
    RIGHT
  }

  static ParagraphLook of(Paragraph.Style style) {
    return switch (style) {
      case ABOVE -> new ParagraphLook(14, 18, 0, 2, Side.LEFT, false, 0, "P");
      case TITLE -> new ParagraphLook(18, 24, 2, 4, Side.MIDDLE, true, 0, "H1");
      case SUBTITLE -> new ParagraphLook(12, 16, 0, 6, Side.MIDDLE, false, 0, "P");
      case HEADING -> new ParagraphLook(15, 26, 8, 2, Side.LEFT, true, 2, "H2");
      case SUBHEADING -> new ParagraphLook(14, 25, 2, 0, Side.LEFT, true, 2, "H3");
      case BODY -> new ParagraphLook(14, 25, 0, 0, Side.LEFT, false, 2, "P");
      case UNIT -> new ParagraphLook(10, 14, 0, 2, Side.RIGHT, false, 0, "P");
      case NOTE -> new ParagraphLook(9, 12, 2, 0, Side.LEFT, false, 0, "Note");
      case CAPTION -> new ParagraphLook(10.5, 18, 0, 6, Side.MIDDLE, false, 0, "Caption");
      case SIGNATURE -> new ParagraphLook(10.5, 16, 8, 4, Side.LEFT, false, 0, "P");
    };
  }
}
