package io.hengji.writers.picture;

import io.hengji.writers.page.Picture;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.TexturePaint;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import javax.imageio.ImageIO;

/// A picture as PNG, sharp enough for print.
public final class PngPicture {

  private static final int SCALE = 3;
  private static final String FONT = "/io/hengji/writers/fonts/noto-serif-sc.ttf.gz";

  private PngPicture() {}

  public static byte[] of(Picture picture) {
    BufferedImage image =
        new BufferedImage(
            picture.width() * SCALE, picture.height() * SCALE, BufferedImage.TYPE_INT_RGB);
    Graphics2D out = image.createGraphics();
    out.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    out.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    out.setColor(Color.WHITE);
    out.fillRect(0, 0, image.getWidth(), image.getHeight());
    out.scale(SCALE, SCALE);
    picture.shapes().forEach(shape -> shape(out, shape));
    out.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void shape(Graphics2D out, Picture.Shape shape) {
    switch (shape) {
      case Picture.Bar(int x, int y, int width, int height, var of, boolean hatched) -> {
        Color colour = new Color(of.red(), of.green(), of.blue());
        out.setPaint(hatched ? hatch(colour) : colour);
        out.fillRect(x, y, width, height);
      }
      case Picture.Rule(int fromX, int fromY, int toX, int toY) -> {
        out.setPaint(Color.GRAY);
        out.drawLine(fromX, fromY, toX, toY);
      }
      case Picture.Label(int x, int y, int size, boolean endsHere, String text) -> {
        out.setPaint(Color.BLACK);
        out.setFont(Loaded.FONT_OF_LABELS.deriveFont((float) size));
        int from = endsHere ? x - out.getFontMetrics().stringWidth(text) : x;
        out.drawString(text, from, y);
      }
    }
  }

  private static TexturePaint hatch(Color colour) {
    int size = 4 * SCALE;
    BufferedImage tile = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < size; x++) {
      for (int y = 0; y < size; y++) {
        tile.setRGB(x, y, (x + y) % size < SCALE ? Color.WHITE.getRGB() : colour.getRGB());
      }
    }
    return new TexturePaint(tile, new Rectangle2D.Double(0, 0, 4, 4));
  }

  /// Loads the font when the first picture is drawn.
  private static final class Loaded {
    static final Font FONT_OF_LABELS = read();

    private static Font read() {
      try (InputStream file = PngPicture.class.getResourceAsStream(FONT);
          InputStream plain = new GZIPInputStream(Objects.requireNonNull(file, FONT))) {
        return Font.createFont(Font.TRUETYPE_FONT, plain);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (FontFormatException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
