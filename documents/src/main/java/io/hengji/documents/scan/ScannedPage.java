package io.hengji.documents.scan;

import java.util.List;

/// What was found in the picture of a page. Lengths are points, from the page's upper left corner,
/// so chosen that common text is about as tall as on printed pages, whatever the resolution.
///
/// @param texts pieces of text, each on one line
/// @param across level lines
/// @param down plumb lines
public record ScannedPage(
    double width,
    double height,
    List<ScannedText> texts,
    List<ScannedRule> across,
    List<ScannedRule> down) {
  public ScannedPage {
    texts = List.copyOf(texts);
    across = List.copyOf(across);
    down = List.copyOf(down);
  }
}
