package io.hengji.documents.grid;

import java.time.Duration;

/// The bounds within which pictures of pages are read.
///
/// @param pixels the most pixels of a picture, told before it is unpacked
/// @param pages the most pages of a file that are read as pictures
/// @param pageTime how much longer reading may take for each such page
public record PictureLimits(long pixels, int pages, Duration pageTime) {

  /// A page of A3 at 600 dots an inch; as many pages as a long report has.
  public static final PictureLimits STANDARD =
      new PictureLimits(80_000_000, 300, Duration.ofMinutes(3));
}
