package io.hengji.documents.pdf;

import java.util.regex.Pattern;

/// A paragraph of a page outside every table.
record PageParagraph(int page, double top, CellText text, boolean inMargin) implements PageBlock {
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[-—–－·•\\s]*(?:第|[Pp]age)?\\s*\\d{1,4}\\s*(?:页)?"
              + "(?:[\\s,，/／]*(?:of|共)?\\s*\\d{1,4}\\s*页?)?[-—–－·•\\s]*");

  /// Whether it only numbers the page.
  boolean isPageNumber() {
    return inMargin && PAGE_NUMBER.matcher(text.text()).matches();
  }
}
