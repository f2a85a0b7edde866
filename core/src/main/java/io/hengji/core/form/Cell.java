package io.hengji.core.form;

/// What is printed in one cell, and where. The text is as printed: nothing is corrected; a line
/// break between Chinese characters is gone and other white space is one space.
public record Cell(String text, Place place) {

  /// A cell that is not there or holds nothing, at no known place.
  public static final Cell EMPTY = new Cell("", Place.UNKNOWN);

  /// An empty cell that the layout has at this place.
  public static Cell emptyAt(Place place) {
    return new Cell("", place);
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }
}
