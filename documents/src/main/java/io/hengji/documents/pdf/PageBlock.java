package io.hengji.documents.pdf;

/// A table of a page, or a paragraph outside every table.
sealed interface PageBlock permits PageGrid, PageParagraph {
  int page();

  double top();
}
