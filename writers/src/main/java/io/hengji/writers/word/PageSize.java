package io.hengji.writers.word;

import io.hengji.writers.page.Paper;

/// An A4 page with its margins, in twentieths of a point.
enum PageSize {
  UPRIGHT(11906, 16838, 1021, 907),
  ACROSS(16838, 11906, 907, 1021);

  private final int width;
  private final int height;
  private final int aboveAndBelow;
  private final int beside;

  PageSize(int width, int height, int aboveAndBelow, int beside) {
    this.width = width;
    this.height = height;
    this.aboveAndBelow = aboveAndBelow;
    this.beside = beside;
  }

  static PageSize of(Paper.Orientation orientation) {
    return switch (orientation) {
      case PORTRAIT -> UPRIGHT;
      case LANDSCAPE -> ACROSS;
    };
  }

  int textWidth() {
    return width - 2 * beside;
  }

  /// The properties of a section of such pages, numbered from 1, with a foot.
  String section(String footer) {
    String across = this == ACROSS ? " w:orient=\"landscape\"" : "";
    return "<w:sectPr><w:footerReference w:type=\"default\" r:id=\""
        + footer
        + "\"/>"
        + "<w:pgSz w:w=\""
        + width
        + "\" w:h=\""
        + height
        + "\""
        + across
        + "/>"
        + "<w:pgMar w:top=\""
        + aboveAndBelow
        + "\" w:right=\""
        + beside
        + "\" w:bottom=\""
        + aboveAndBelow
        + "\" w:left=\""
        + beside
        + "\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>"
        + "<w:pgNumType w:start=\"1\"/></w:sectPr>";
  }
}
