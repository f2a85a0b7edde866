package io.hengji.writers.pdf;

import io.hengji.writers.page.Picture;
import java.io.IOException;

/// Draws a picture on a page.
final class PictureDrawing {

  private static final int HATCH = 5;

  private PictureDrawing() {}

  static void draw(Picture picture, Canvas canvas, double left, double top) throws IOException {
    for (Picture.Shape shape : picture.shapes()) {
      switch (shape) {
        case Picture.Bar(int x, int y, int width, int height, var of, boolean hatched) -> {
          String colour = of.red() / 255.0 + " " + of.green() / 255.0 + " " + of.blue() / 255.0;
          canvas.rectangle(left + x, top + y, width, height, colour);
          if (hatched) {
            hatch(canvas, left + x, top + y, width, height);
          }
        }
        case Picture.Rule(int fromX, int fromY, int toX, int toY) ->
            canvas.line(left + fromX, top + fromY, left + toX, top + toY);
        case Picture.Label(int x, int y, int size, boolean endsHere, String text) -> {
          String printable = Printable.of(text);
          double from = endsHere ? x - TextLines.width(printable) * size : x;
          canvas.drawn(left + from, top + y, size, printable);
        }
      }
    }
  }

  /// White lines over a bar.
  private static void hatch(Canvas canvas, double x, double y, double width, double height) {
    for (double from = HATCH; from < width; from += HATCH) {
      canvas.rectangle(x + from, y, 1.2, height, "1 1 1");
    }
  }
}
