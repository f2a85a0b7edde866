package io.hengji.documents.pdf;

import io.hengji.core.form.Recognition;
import java.util.Optional;

/// A printed character: where its baseline begins, how far it advances, how tall its font is, which
/// way it runs. Coordinates are points from the page's upper left corner.
///
/// @param recognition what the reading is worth of a glyph that was read out of a picture
record Glyph(
    String text,
    double x,
    double y,
    double advance,
    double size,
    Turn turn,
    Ink ink,
    Optional<Recognition> recognition) {

  /// How a glyph meets the eye.
  enum Ink {
    PLAIN,
    /// So light that it lies behind other text, as a watermark does.
    FAINT,
    /// Not painted at all, as the text layer under a scan.
    HIDDEN
  }

  private static final double ASCENT = 0.86;
  private static final double DESCENT = 0.14;

  Glyph(String text, double x, double y, double advance, double size, Turn turn, Ink ink) {
    this(text, x, y, advance, size, turn, ink, Optional.empty());
  }

  double right() {
    return x + advance;
  }

  double top() {
    return y - ASCENT * size;
  }

  double bottom() {
    return y + DESCENT * size;
  }

  double centerX() {
    return switch (turn) {
      case RIGHT, SLANTED -> x + advance / 2;
      case LEFT -> x - advance / 2;
      case DOWN -> x + (ASCENT - DESCENT) / 2 * size;
      case UP -> x - (ASCENT - DESCENT) / 2 * size;
    };
  }

  double centerY() {
    return switch (turn) {
      case RIGHT, SLANTED -> y - (ASCENT - DESCENT) / 2 * size;
      case LEFT -> y + (ASCENT - DESCENT) / 2 * size;
      case DOWN -> y + advance / 2;
      case UP -> y - advance / 2;
    };
  }

  boolean isSpace() {
    return text.isBlank();
  }

  /// The same glyph on a page of this size, turned so that text of the given direction runs to the
  /// right.
  Glyph upright(Turn from, double width, double height) {
    Turn turned = turn.seenFrom(from);
    return switch (from) {
      case RIGHT, SLANTED -> this;
      case DOWN -> new Glyph(text, y, width - x, advance, size, turned, ink, recognition);
      case LEFT -> new Glyph(text, width - x, height - y, advance, size, turned, ink, recognition);
      case UP -> new Glyph(text, height - y, x, advance, size, turned, ink, recognition);
    };
  }
}
