package io.hengji.documents.pdf;

import java.util.regex.Pattern;

/// A paragraph of a page outside every table.
record PageParagraph(int page, double top, CellText text, boolean inMargin) implements PageBlock {
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[-—–－·•\\s]*(?:第|[Pp]age)?\\s*\\d{1,4}\\s*(?:页)?"
              + "(?:[\\s,，/／]*(?:of|共)?\\s*\\d{1,4}\\s*页?)?[-—–－·•\\s]*");

  /// What browsers print around a page: when it was printed and its title, its address and number.
  private static final Pattern PRINTED =
      Pattern.compile(
          "\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4},?\\s*(?:上午|下午)?\\s*\\d{1,2}:\\d{2}.*"
              + "|\\p{Alpha}{3,5}://.*");

  private static final double MARGIN = 0.09;

  /// Whether a stretch of a page of this height reaches into its upper or lower margin.
  static boolean isInMargin(double top, double bottom, double height) {
    return top < MARGIN * height || bottom > (1 - MARGIN) * height;
  }

  /// Whether a text in the margin can be the number of a page, or what a browser prints there.
  static boolean isPageNumber(String text) {
    return PAGE_NUMBER.matcher(text).matches() || PRINTED.matcher(text).matches();
  }

  /// Whether it only numbers the page.
  boolean isPageNumber() {
    return inMargin && isPageNumber(text.text());
  }
}
