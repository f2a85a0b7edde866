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
      return new PageScan(models, picture, longerSide, allowance).read();
    } catch (OrtException e) {
      throw new UnreadableFile("图像识别出错，这一页未能读取。", e);
    }
  }
}
