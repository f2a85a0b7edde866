package io.hengji.server.recheck;

import java.util.List;

/// A cell of the form as read.
///
/// @param id its address with dashes, `indicators-0-score`; empty for a caption
/// @param kind `caption`, `text` or `figure`
/// @param should what the rules want instead; empty where nothing else is wanted
/// @param doubt why a text read out of a picture may be wrong; empty where it is sure
record CellView(
    String id,
    String kind,
    String text,
    int columns,
    int rows,
    String should,
    String doubt,
    List<Mark> marks) {

  /// The number of a finding on this form, how grave it is, and what it is called.
  record Mark(int number, String severity, String title) {}

  static CellView caption(String text, int columns, int rows) {
    return new CellView("", "caption", text, columns, rows, "", "", List.of());
  }

  static CellView caption(String text) {
    return caption(text, 1, 1);
  }

  CellView over(int moreColumns, int moreRows) {
    return new CellView(id, kind, text, moreColumns, moreRows, should, doubt, marks);
  }

  CellView saying(String otherText) {
    return new CellView(id, kind, otherText, columns, rows, should, doubt, marks);
  }

  CellView wanting(String other) {
    return new CellView(id, kind, text, columns, rows, other, doubt, marks);
  }

  CellView with(List<Mark> others) {
    return new CellView(id, kind, text, columns, rows, should, doubt, others);
  }

  /// The severity that colours the cell: that of its gravest finding.
  String severity() {
    return marks.isEmpty() ? "" : marks.getFirst().severity();
  }
}
