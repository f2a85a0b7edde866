package io.hengji.documents.pdf;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What reading needs of a font: how bytes become codes, what a code says, and how wide it is. The
/// shapes of the glyphs are never looked at, and no font of the machine is.
final class PdfFont {
  /// Stands for a code whose character the file does not tell.
  static final String UNKNOWN = "\uFFFD";

  private final CodeLengths lengths;
  private final GlyphWidths widths;
  private final CodeMeaning meaning;
  private final boolean vertical;
  private final double heightFactor;
  private final Map<Long, String> known = new HashMap<>();

  /// How many bytes the code at an index of a string has.
  @FunctionalInterface
  interface CodeLengths {
    int at(byte[] bytes, int index);
  }

  /// The width of a code's glyph; 1 is the font's size.
  @FunctionalInterface
  interface GlyphWidths {
    double of(int code);
  }

  /// The text of a code of so many bytes, if the file tells it.
  @FunctionalInterface
  interface CodeMeaning {
    Optional<String> of(int code, int length);
  }

  PdfFont(
      CodeLengths lengths,
      GlyphWidths widths,
      CodeMeaning meaning,
      boolean vertical,
      double heightFactor) {
    this.lengths = lengths;
    this.widths = widths;
    this.meaning = meaning;
    this.vertical = vertical;
    this.heightFactor = heightFactor;
  }

  int codeLength(byte[] bytes, int at) {
    return lengths.at(bytes, at);
  }

  static int code(byte[] bytes, int at, int length) {
    int code = 0;
    for (int i = 0; i < length; i++) {
      code = code << 8 | (bytes[at + i] & 0xff);
    }
    return code;
  }

  double width(int code) {
    return widths.of(code);
  }

  /// What a code says, radicals as the characters they stand for; [#UNKNOWN] if it is not told.
  String text(int code, int length) {
    return known.computeIfAbsent(
        (long) length << 32 | (code & 0xffffffffL),
        key -> meaning.of(code, length).map(Radicals::unified).orElse(UNKNOWN));
  }

  boolean isVertical() {
    return vertical;
  }

  /// How tall the glyphs are when the font's size is 1; other than 1 in fonts drawn by hand only.
  double heightFactor() {
    return heightFactor;
  }
}
