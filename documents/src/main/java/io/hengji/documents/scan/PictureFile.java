package io.hengji.documents.scan;

import io.hengji.documents.grid.Allowance;
import io.hengji.documents.grid.UnreadableFile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// A file of one or more pictures: PNG, JPEG, BMP, GIF, or TIFF with its pages. A picture's size is
/// looked at before it is unpacked.
public final class PictureFile implements Closeable {
  private static final int LONGEST_SIDE = 5_000;

  private final ImageInputStream in;
  private final ImageReader reader;
  private final Allowance allowance;
  private final Upright upright;

  private PictureFile(
      ImageInputStream in, ImageReader reader, Allowance allowance, Upright upright) {
    this.in = in;
    this.reader = reader;
    this.allowance = allowance;
    this.upright = upright;
  }

  /// Opens a file given as its bytes.
  public static PictureFile open(byte[] bytes, Allowance allowance) throws UnreadableFile {
    ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes));
    Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
    if (!readers.hasNext()) {
      throw new UnreadableFile("这种图片格式不能识别，请另存为PNG、JPEG或PDF后再提交。");
    }
    ImageReader reader = readers.next();
    reader.setInput(in, false, false);
    return new PictureFile(in, reader, allowance, Upright.of(bytes));
  }

  /// How many pictures there are.
  public int pages() throws UnreadableFile {
    try {
      return reader.getNumImages(true);
    } catch (IOException | RuntimeException e) {
      throw broken(e);
    }
  }

  /// A picture, counted from 0, as it is meant to be seen. One that is larger than text needs (a
  /// page at 600 dots an inch) comes with every second pixel, or fewer.
  public BufferedImage page(int index) throws UnreadableFile {
    allowance.requireTime();
    try {
      int width = reader.getWidth(index);
      int height = reader.getHeight(index);
      allowance.pixels(width, height);
      ImageReadParam param = reader.getDefaultReadParam();
      int each = Math.ceilDiv(Math.max(width, height), LONGEST_SIDE);
      param.setSourceSubsampling(each, each, 0, 0);
      return upright.turn(reader.read(index, param));
    } catch (IOException | RuntimeException e) {
      throw broken(e);
    }
  }

  /// What is wrong with the file; a lack of memory, which readers may hide in their own exception,
  /// is no fault of it.
  private static UnreadableFile broken(Exception e) {
    if (e.getCause() instanceof OutOfMemoryError lack) {
      throw lack;
    }
    return new UnreadableFile("图片无法读取，可能已损坏或不完整。", e);
  }

  @Override
  public void close() throws IOException {
    reader.dispose();
    in.close();
  }
}
