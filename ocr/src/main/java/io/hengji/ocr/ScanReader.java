package io.hengji.ocr;

import ai.onnxruntime.OrtException;
import io.hengji.documents.grid.Allowance;
import io.hengji.documents.grid.UnreadableFile;
import io.hengji.documents.scan.PictureReader;
import io.hengji.documents.scan.ScannedPage;
import java.awt.image.BufferedImage;
import java.io.IOException;

/// Reads pictures of pages: sets them upright, finds their lines, and recognises their text with
/// the models of RapidOCR. The models are loaded once, when the first picture comes.
public final class ScanReader implements PictureReader {
  private static final double CLEAR = 0.5;

  /// How tall a character is that needs so many pixels, and how many it gets if it has more.
  private static final double TOO_LARGE = 42;

  private static final double LARGE = 36;

  /// Models, or why there are none.
  private sealed interface Loaded {
    record Ready(Models models) implements Loaded {}

    record Failed(Throwable why) implements Loaded {}
  }

  /// Loaded by the class loader, once for all threads.
  private static final class Shared {
    static final Loaded LOADED = load();

    private static Loaded load() {
      try {
        return new Loaded.Ready(Models.load());
      } catch (IOException | OrtException | RuntimeException | LinkageError e) {
        return new Loaded.Failed(e);
      }
    }
  }

  @Override
  public ScannedPage read(BufferedImage picture, double longerSide, Allowance allowance)
      throws UnreadableFile {
    Models models =
        switch (Shared.LOADED) {
          case Loaded.Ready(Models ready) -> ready;
          case Loaded.Failed(Throwable why) ->
              throw new UnreadableFile("这是扫描件或图片，图像识别模块不能在本机运行，请提交原始的电子文件。", why);
        };
    try {
      return upright(models, Shades.of(picture), longerSide, allowance).read();
    } catch (OrtException e) {
      throw new UnreadableFile("图像识别出错，这一页未能读取。", e);
    }
  }

  /// The page as it is or, where its text is no text so, turned by the quarters that make it
  /// readable.
  private static PageScan upright(
      Models models, Shades picture, double longerSide, Allowance allowance)
      throws UnreadableFile, OrtException {
    double em = TextSize.of(Ink.of(picture.grey()));
    Shades shades = em > TOO_LARGE ? picture.scaled(LARGE / em) : picture;
    PageScan best = new PageScan(models, shades, longerSide, allowance);
    double clearest = best.clarity();
    for (int quarter = 1; quarter <= 3 && clearest < CLEAR; quarter++) {
      shades = shades.turned();
      PageScan turned = new PageScan(models, shades, longerSide, allowance);
      double clarity = turned.clarity();
      if (clarity > clearest) {
        best = turned;
        clearest = clarity;
      }
    }
    return best;
  }
}
