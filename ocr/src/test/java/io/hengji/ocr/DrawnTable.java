package io.hengji.ocr;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/// A picture of a page with a ruled table in which squares stand for characters; no font is needed.
final class DrawnTable {
  static final int LEFT = 150;
  static final int TOP = 200;
  static final int WIDE = 220;
  static final int HIGH = 60;
  static final int EM = 28;

  private final int rows;
  private final int columns;
  private final BufferedImage picture = new BufferedImage(1240, 1000, BufferedImage.TYPE_INT_RGB);

  private DrawnTable(int rows, int columns) {
    this.rows = rows;
    this.columns = columns;
    Graphics2D graphics = picture.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, picture.getWidth(), picture.getHeight());
    graphics.setColor(Color.BLACK);
    graphics.setStroke(new BasicStroke(2));
    for (int row = 0; row <= rows; row++) {
      graphics.drawLine(LEFT, TOP + row * HIGH, LEFT + columns * WIDE, TOP + row * HIGH);
    }
    for (int column = 0; column <= columns; column++) {
      graphics.drawLine(LEFT + column * WIDE, TOP, LEFT + column * WIDE, TOP + rows * HIGH);
    }
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        characters(graphics, LEFT + column * WIDE + 14, TOP + row * HIGH + 16, 3);
      }
    }
    graphics.dispose();
  }

  static DrawnTable of(int rows, int columns) {
    return new DrawnTable(rows, columns);
  }

  BufferedImage picture() {
    return picture;
  }

  int right() {
    return LEFT + columns * WIDE;
  }

  int bottom() {
    return TOP + rows * HIGH;
  }

  private static void characters(Graphics2D graphics, int x, int y, int count) {
    for (int i = 0; i < count; i++) {
      graphics.drawRect(x + i * (EM + 4), y, EM - 2, EM - 2);
      graphics.drawLine(x + i * (EM + 4), y + EM / 2, x + i * (EM + 4) + EM - 2, y + EM / 2);
    }
  }
}
