package io.hengji.documents.pdf;

import java.util.Locale;

/// The drawing of one page, in points from its upper left corner.
final class PrintedPage {
  static final double WIDTH = 595;
  static final double HEIGHT = 842;

  private final StringBuilder drawing = new StringBuilder();
  private final PrintFont font;

  PrintedPage(PrintFont font) {
    this.font = font;
  }

  PrintFont font() {
    return font;
  }

  /// Drawing written by hand.
  PrintedPage raw(String operators) {
    drawing.append(operators).append('\n');
    return this;
  }

  /// Text whose baseline begins at a point.
  PrintedPage text(double x, double y, double size, String text) {
    return raw(
        "BT /F1 " + number(size) + " Tf " + at(x, y) + " Td " + font.string(text) + " Tj ET");
  }

  /// The same, each glyph put into its place by itself.
  PrintedPage letters(double x, double y, double size, String text) {
    double at = x;
    for (int i = 0; i < text.length(); i++) {
      String letter = text.substring(i, i + 1);
      text(at, y, size, letter);
      at += size * PrintFont.width(letter);
    }
    return this;
  }

  /// A line of half a point.
  PrintedPage line(double x1, double y1, double x2, double y2) {
    return raw("0.5 w " + at(x1, y1) + " m " + at(x2, y2) + " l S");
  }

  /// A filled area of a shade of grey, 0 black to 1 white.
  PrintedPage area(double left, double top, double right, double bottom, double shade) {
    String box = number(right - left) + " " + number(bottom - top);
    return raw(number(shade) + " g " + at(left, bottom) + " " + box + " re f 0 g");
  }

  private static String at(double x, double y) {
    return number(x) + " " + number(HEIGHT - y);
  }

  static String number(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
  }

  byte[] drawing() {
    return RawPdf.latin(drawing.toString());
  }
}
