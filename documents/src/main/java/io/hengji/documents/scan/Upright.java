package io.hengji.documents.scan;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// How a photograph has to be turned to be seen upright, as the camera noted it (Exif, tag
/// Orientation).
enum Upright {
  AS_IS,
  HALF_TURN,
  QUARTER_RIGHT,
  QUARTER_LEFT;

  private static final int EXIF_MARKER = 0xffe1;
  private static final int SCAN_MARKER = 0xffda;
  private static final int ORIENTATION = 0x112;
  private static final int TIFF_HEADER = 10;

  /// What a file's bytes say; as it is where they say nothing.
  static Upright of(byte[] file) {
    ByteBuffer bytes = ByteBuffer.wrap(file);
    if (file.length < 4 || (bytes.getShort(0) & 0xffff) != 0xffd8) {
      return AS_IS;
    }
    int at = 2;
    while (at + 4 <= file.length) {
      int marker = bytes.getShort(at) & 0xffff;
      int length = bytes.getShort(at + 2) & 0xffff;
      if (marker == SCAN_MARKER || length < 2) {
        return AS_IS;
      }
      if (marker == EXIF_MARKER && at + 2 + length <= file.length && length > TIFF_HEADER + 8) {
        return ofExif(bytes.slice(at + TIFF_HEADER, length - TIFF_HEADER + 2));
      }
      at += 2 + length;
    }
    return AS_IS;
  }

  private static Upright ofExif(ByteBuffer tiff) {
    tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    if (directory < 8 || directory > tiff.limit() - 2) {
      return AS_IS;
    }
    int entries = tiff.getShort(directory) & 0xffff;
    for (int i = 0; i < entries && directory + 14 + 12 * i <= tiff.limit(); i++) {
      int entry = directory + 2 + 12 * i;
      if ((tiff.getShort(entry) & 0xffff) == ORIENTATION) {
        return ofCode(tiff.getShort(entry + 8));
      }
    }
    return AS_IS;
  }

  private static Upright ofCode(int code) {
    return switch (code) {
      case 3 -> HALF_TURN;
      case 6 -> QUARTER_RIGHT;
      case 8 -> QUARTER_LEFT;
      default -> AS_IS;
    };
  }

  /// The picture turned.
  BufferedImage turn(BufferedImage picture) {
    if (this == AS_IS) {
      return picture;
    }
    int width = picture.getWidth();
    int height = picture.getHeight();
    boolean half = this == HALF_TURN;
    BufferedImage turned =
        new BufferedImage(half ? width : height, half ? height : width, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int colour = picture.getRGB(x, y);
        switch (this) {
          case AS_IS -> turned.setRGB(x, y, colour);
          case HALF_TURN -> turned.setRGB(width - 1 - x, height - 1 - y, colour);
          case QUARTER_RIGHT -> turned.setRGB(height - 1 - y, x, colour);
          case QUARTER_LEFT -> turned.setRGB(y, width - 1 - x, colour);
        }
      }
    }
    return turned;
  }
}
