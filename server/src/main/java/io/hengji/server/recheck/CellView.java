package io.hengji.server.recheck;

import java.util.List;

/// A cell of the form as read.
///
/// @param id its address with dashes, `indicators-0-score`; empty for a caption
/// @param kind `caption`, `text` or `figure`
/// @param below what is printed for the cell besides its text
/// @param read what was read in the file where the owner corrected it; else empty
/// @param should what the rules want instead; empty where nothing else is wanted
/// @param doubt why a text read out of a picture may be wrong; empty where it is sure
record CellView(
    String id,
    String kind,
    String text,
    String below,
    String read,
    int columns,
    int rows,
    String should,
    String doubt,
    List<Mark> marks) {

  /// The number of a finding on this form, how grave it is, and what it is called.
  record Mark(int number, String severity, String title, String english) {}

  /// A cell of which nothing more is to be said.
  static CellView of(String id, String kind, String text) {
    return new CellView(id, kind, text, "", "", 1, 1, "", "", List.of());
  }

  static CellView caption(String text, int columns, int rows) {
    return of("", "caption", text).over(columns, rows);
  }

  static CellView caption(String text) {
    return of("", "caption", text);
  }

  CellView over(int moreColumns, int moreRows) {
    return new CellView(id, kind, text, below, read, moreColumns, moreRows, should, doubt, marks);
  }

  CellView printing(String more) {
    return new CellView(id, kind, text, more, read, columns, rows, should, doubt, marks);
  }

  CellView corrected(String other) {
    return new CellView(id, kind, text, below, other, columns, rows, should, doubt, marks);
  }

  CellView wanting(String other) {
    return new CellView(id, kind, text, below, read, columns, rows, other, doubt, marks);
  }

  CellView doubted(String why) {
    return new CellView(id, kind, text, below, read, columns, rows, should, why, marks);
  }

  CellView with(List<Mark> others) {
    return new CellView(id, kind, text, below, read, columns, rows, should, doubt, others);
  }

  /// The address that its id stands for.
  String address() {
    return Anchors.address(id);
  }

  /// The severity that colours the cell: that of its gravest finding.
  String severity() {
    return marks.isEmpty() ? "" : marks.getFirst().severity();
  }
}
