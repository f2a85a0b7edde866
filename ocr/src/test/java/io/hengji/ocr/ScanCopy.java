package io.hengji.ocr;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/// Makes of a clean page what a scanner makes of it.
final class ScanCopy {
  private ScanCopy() {}

  /// The page laid askew by an angle in degrees, on white.
  static BufferedImage askew(BufferedImage page, double degrees) {
    BufferedImage askew = blank(page);
    Graphics2D graphics = askew.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.rotate(Math.toRadians(degrees), page.getWidth() / 2.0, page.getHeight() / 2.0);
    graphics.drawImage(page, 0, 0, null);
    graphics.dispose();
    return askew;
  }

  /// The page turned by a half.
  static BufferedImage onItsHead(BufferedImage page) {
    return askew(page, 180);
  }

  /// The page with a red disc over it that lets this much of the print through (0 is all).
  static BufferedImage sealed(BufferedImage page, int x, int y, int radius, double cover) {
    BufferedImage sealed = copy(page);
    Graphics2D graphics = sealed.createGraphics();
    graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) cover));
    graphics.setColor(new Color(220, 30, 30));
    graphics.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
    graphics.dispose();
    return sealed;
  }

  /// The page turned clockwise by a quarter.
  static BufferedImage onItsSide(BufferedImage page) {
    BufferedImage turned =
        new BufferedImage(
            /* width= */ page.getHeight(),
            /* height= */ page.getWidth(),
            BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < page.getHeight(); y++) {
      for (int x = 0; x < page.getWidth(); x++) {
        turned.setRGB(page.getHeight() - 1 - y, x, page.getRGB(x, y));
      }
    }
    return turned;
  }

  /// Two pages side by side on one.
  static BufferedImage beside(BufferedImage left, BufferedImage right) {
    return onto(left, right, left.getWidth(), 0);
  }

  /// Two pages one below the other on one.
  static BufferedImage below(BufferedImage upper, BufferedImage lower) {
    return onto(upper, lower, 0, upper.getHeight());
  }

  private static BufferedImage onto(BufferedImage first, BufferedImage second, int x, int y) {
    BufferedImage both =
        new BufferedImage(
            Math.max(first.getWidth(), x + second.getWidth()),
            Math.max(first.getHeight(), y + second.getHeight()),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = both.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, both.getWidth(), both.getHeight());
    graphics.drawImage(first, 0, 0, null);
    graphics.drawImage(second, x, y, null);
    graphics.dispose();
    return both;
  }

  /// The page as a poor lens sees it.
  static BufferedImage blurred(BufferedImage page) {
    float[] even = new float[9];
    Arrays.fill(even, 1 / 9f);
    return new ConvolveOp(new Kernel(3, 3, even), ConvolveOp.EDGE_NO_OP, null)
        .filter(page, blank(page));
  }

  /// The page in black and white.
  static BufferedImage blackAndWhite(BufferedImage page) {
    BufferedImage copy =
        new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
    for (int y = 0; y < page.getHeight(); y++) {
      for (int x = 0; x < page.getWidth(); x++) {
        copy.setRGB(x, y, (page.getRGB(x, y) & 0xff) < 200 ? 0 : 0xffffff);
      }
    }
    return copy;
  }

  /// The page in grey with noise of this deviation in its shades.
  static BufferedImage noisy(BufferedImage page, double deviation, long seed) {
    BufferedImage noisy =
        new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = noisy.createGraphics();
    graphics.drawImage(page, 0, 0, null);
    graphics.dispose();
    Random random = new Random(seed);
    for (int y = 0; y < noisy.getHeight(); y++) {
      for (int x = 0; x < noisy.getWidth(); x++) {
        int shade = noisy.getRaster().getSample(x, y, 0);
        int changed = (int) Math.round(shade + deviation * random.nextGaussian());
        noisy.getRaster().setSample(x, y, 0, Math.clamp(changed, 0, 255));
      }
    }
    return noisy;
  }

  /// The page as a JPEG file of this quality keeps it.
  static BufferedImage compressed(BufferedImage page, double quality) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(jpeg(page, quality)));
  }

  static byte[] jpeg(BufferedImage page, double quality) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionQuality((float) quality);
      writer.write(null, new IIOImage(page, null, null), param);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  static byte[] png(BufferedImage page) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(page, "png", bytes);
    return bytes.toByteArray();
  }

  private static BufferedImage copy(BufferedImage page) {
    BufferedImage copy = blank(page);
    Graphics2D graphics = copy.createGraphics();
    graphics.drawImage(page, 0, 0, null);
    graphics.dispose();
    return copy;
  }

  private static BufferedImage blank(BufferedImage page) {
    BufferedImage blank =
        new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = blank.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, blank.getWidth(), blank.getHeight());
    graphics.dispose();
    return blank;
  }
}
