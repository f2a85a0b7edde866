package io.hengji.documents.scan;

import io.hengji.core.form.Recognition;
import java.util.List;

/// A piece of text on one line of a picture.
///
/// @param text what it says; a single space where something is that should say more
/// @param edges where each of its code points begins, from left to right, and where the last ends
/// @param top where its tallest character begins
/// @param bottom where its tallest character ends
/// @param recognition what the reading is worth
public record ScannedText(
    String text, List<Double> edges, double top, double bottom, Recognition recognition) {
  public ScannedText {
    edges = List.copyOf(edges);
    if (edges.size() != text.codePointCount(0, text.length()) + 1) {
      throw new IllegalArgumentException("as many edges as characters and one more are needed");
    }
  }
}
