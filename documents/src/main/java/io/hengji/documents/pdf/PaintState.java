package io.hengji.documents.pdf;

import org.jspecify.annotations.Nullable;

/// What a drawing has set so far: the part of PDF's graphics state that tells where marks fall and
/// whether they can be seen. Saved and restored by copies.
final class PaintState {
  Affine toPage;
  double lineWidth = 1;
  double fillShade;
  double strokeShade;
  @Nullable PdfFont font;
  double fontSize = 1;
  double characterSpace;
  double wordSpace;
  double stretch = 1;
  double leading;
  double rise;
  int textMode;
  Clip clip = Clip.NONE;

  /// Whether what lies under the paint shows through it.
  boolean sheer;

  PaintState(Affine toPage) {
    this.toPage = toPage;
  }

  PaintState copy() {
    PaintState copy = new PaintState(toPage);
    copy.lineWidth = lineWidth;
    copy.fillShade = fillShade;
    copy.strokeShade = strokeShade;
    copy.font = font;
    copy.fontSize = fontSize;
    copy.characterSpace = characterSpace;
    copy.wordSpace = wordSpace;
    copy.stretch = stretch;
    copy.leading = leading;
    copy.rise = rise;
    copy.textMode = textMode;
    copy.clip = clip;
    copy.sheer = sheer;
    return copy;
  }

  /// How light a colour is, 0 black to 1 white, told by the number of its components.
  static double shade(double[] colour) {
    return switch (colour.length) {
      case 1 -> colour[0];
      case 3 -> 0.3 * colour[0] + 0.59 * colour[1] + 0.11 * colour[2];
      case 4 ->
          Math.max(
              0,
              1 - Math.min(1, 0.3 * colour[0] + 0.59 * colour[1] + 0.11 * colour[2] + colour[3]));
      default -> 0;
    };
  }
}
