package io.hengji.writers.pdf;

import java.awt.geom.PathIterator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// What is drawn on a page, in points from its upper left corner.
final class Canvas {

  private static final char[] HEX = "0123456789ABCDEF".toCharArray();

  private final PdfFonts fonts;
  private final double height;
  private final StringBuilder out = new StringBuilder(16_384);

  Canvas(PdfFonts fonts, double height) {
    this.fonts = fonts;
    this.height = height;
    out.append("0.5 w\n");
  }

  /// A straight line.
  void line(double fromX, double fromY, double toX, double toY) {
    point(fromX, fromY).append("m ");
    point(toX, toY).append("l S\n");
  }

  /// A filled rectangle in a colour given as `0.1 0.2 0.3`.
  void rectangle(double x, double y, double width, double tall, String colour) {
    out.append(colour).append(" rg ");
    point(x, y + tall);
    number(width).append(' ');
    number(tall).append(" re f 0 g\n");
  }

  /// A text whose line of letters stands at `baseline`.
  void text(double x, double baseline, double size, boolean bold, String text) throws IOException {
    if (text.isBlank()) {
      return;
    }
    out.append("BT ");
    if (bold) {
      out.append("2 Tr ");
      number(size / 40).append(" w ");
    }
    point(x, baseline).append("Td ");
    Typeface current = null;
    for (int i = 0; i < text.length(); i++) {
      int c = text.codePointAt(i);
      if (Character.isSupplementaryCodePoint(c)) {
        i++;
      }
      Typeface face = Typeface.of(c).orElseThrow(() -> new MissingGlyph(c, text));
      if (face != current) {
        out.append(current == null ? "/" : "> Tj /").append(PdfFonts.name(face)).append(' ');
        number(size).append(" Tf <");
        current = face;
      }
      fonts.use(face, c);
      hex(face.glyph(c));
    }
    out.append("> Tj ").append(bold ? "0 Tr 0.5 w ET\n" : "ET\n");
  }

  /// A text drawn as outlines: part of a picture, and no text of the page.
  void drawn(double x, double baseline, double size, String text) throws IOException {
    double at = x;
    for (int c : text.codePoints().toArray()) {
      Typeface face = Typeface.of(c).orElseThrow(() -> new MissingGlyph(c, text));
      int glyph = face.glyph(c);
      outline(face.outline(glyph, at, baseline, size));
      at += face.advance(glyph) * size;
    }
  }

  private void outline(PathIterator path) {
    double[] to = new double[6];
    double lastX = 0;
    double lastY = 0;
    for (; !path.isDone(); path.next()) {
      int last = 0;
      switch (path.currentSegment(to)) {
        case PathIterator.SEG_MOVETO -> point(to[0], to[1]).append("m ");
        case PathIterator.SEG_LINETO -> point(to[0], to[1]).append("l ");
        case PathIterator.SEG_QUADTO -> {
          point(lastX + (to[0] - lastX) * 2 / 3, lastY + (to[1] - lastY) * 2 / 3);
          point(to[2] + (to[0] - to[2]) * 2 / 3, to[3] + (to[1] - to[3]) * 2 / 3);
          point(to[2], to[3]).append("c ");
          last = 2;
        }
        case PathIterator.SEG_CUBICTO -> {
          point(to[0], to[1]);
          point(to[2], to[3]);
          point(to[4], to[5]).append("c ");
          last = 4;
        }
        default -> out.append("h ");
      }
      lastX = to[last];
      lastY = to[last + 1];
    }
    out.append("f\n");
  }

  /// Begins a stretch of content that the structure of the document refers to by its number.
  void begin(String tag, int number) {
    out.append('/').append(tag).append(" <</MCID ").append(number).append(">> BDC\n");
  }

  /// Begins what is no content: lines, page numbers.
  void beginArtifact() {
    out.append("/Artifact BMC\n");
  }

  void end() {
    out.append("EMC\n");
  }

  byte[] bytes() {
    return out.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private void hex(int glyph) {
    for (int shift = 12; shift >= 0; shift -= 4) {
      out.append(HEX[(glyph >> shift) & 15]);
    }
  }

  private StringBuilder point(double x, double y) {
    number(x).append(' ');
    return number(height - y).append(' ');
  }

  /// A number with two decimal places.
  private StringBuilder number(double value) {
    long hundredths = Math.round(value * 100);
    if (hundredths < 0) {
      out.append('-');
      hundredths = -hundredths;
    }
    out.append(hundredths / 100);
    long rest = hundredths % 100;
    if (rest > 0) {
      out.append('.').append(rest / 10);
      if (rest % 10 > 0) {
        out.append(rest % 10);
      }
    }
    return out;
  }
}
