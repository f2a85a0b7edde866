package io.hengji.documents.scan;

import io.hengji.documents.grid.Allowance;
import io.hengji.documents.grid.UnreadableFile;
import java.awt.image.BufferedImage;
import java.util.Iterator;
import java.util.Optional;
import java.util.ServiceLoader;

/// Reads text and ruled lines out of the picture of a page. An implementation is found as a
/// service; it may be used from several threads and loads what it needs when the first picture
/// comes.
public interface PictureReader {

  /// What is printed on a page.
  ///
  /// @param longerSide how long the page's longer side is said to be, in points; pages of one file
  ///   that are measured alike can be put together
  ScannedPage read(BufferedImage picture, double longerSide, Allowance allowance)
      throws UnreadableFile;

  /// The reader that is installed, if one is.
  static Optional<PictureReader> installed() {
    Iterator<PictureReader> readers = ServiceLoader.load(PictureReader.class).iterator();
    return readers.hasNext() ? Optional.of(readers.next()) : Optional.empty();
  }
}
