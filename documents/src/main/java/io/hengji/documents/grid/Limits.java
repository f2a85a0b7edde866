package io.hengji.documents.grid;

import java.time.Duration;
import java.util.Map;

/// The bounds within which a file is read; beyond them it is refused with one sentence.
///
/// @param fileBytes the most bytes of a file
/// @param unpackedBytes the most bytes that the members of a packed file may unpack to
/// @param cells the most cells that a file's tables may have
/// @param pages the most pages of a printed document
/// @param time the longest that reading may take, beside what pictures take
/// @param pictures the bounds of pictures of pages
public record Limits(
    long fileBytes,
    long unpackedBytes,
    int cells,
    int pages,
    Duration time,
    PictureLimits pictures) {

  /// Limits with the standard ones for pictures.
  public Limits(long fileBytes, long unpackedBytes, int cells, int pages, Duration time) {
    this(fileBytes, unpackedBytes, cells, pages, time, PictureLimits.STANDARD);
  }

  /// Generous for forms, small for a machine.
  public static final Limits STANDARD =
      new Limits(200L << 20, 512L << 20, 1_000_000, 2_000, Duration.ofSeconds(60));

  private static final int HIGHEST_MEBIBYTES = 2047;
  private static final int HIGHEST = 100_000_000;

  /// The standard bounds with those changed that are set: HENGJI_MAX_FILE_MIB,
  /// HENGJI_MAX_UNPACKED_MIB, HENGJI_MAX_CELLS, HENGJI_MAX_PAGES and HENGJI_MAX_SECONDS. What is no
  /// whole number in range is refused with one sentence in an IllegalArgumentException.
  public static Limits set(Map<String, String> settings) {
    return new Limits(
        (long) number(settings, "HENGJI_MAX_FILE_MIB", STANDARD.fileBytes >> 20, HIGHEST_MEBIBYTES)
            << 20,
        (long) number(settings, "HENGJI_MAX_UNPACKED_MIB", STANDARD.unpackedBytes >> 20, HIGHEST)
            << 20,
        number(settings, "HENGJI_MAX_CELLS", STANDARD.cells, HIGHEST),
        number(settings, "HENGJI_MAX_PAGES", STANDARD.pages, HIGHEST),
        Duration.ofSeconds(
            number(settings, "HENGJI_MAX_SECONDS", STANDARD.time.toSeconds(), HIGHEST)));
  }

  /// The same bounds but for the time.
  public Limits within(Duration longest) {
    return new Limits(fileBytes, unpackedBytes, cells, pages, longest, pictures);
  }

  private static int number(
      Map<String, String> settings, String name, long otherwise, int highest) {
    String set = settings.getOrDefault(name, "").strip();
    if (set.isEmpty()) {
      return (int) otherwise;
    }
    int number = set.matches("[0-9]{1,9}") ? Integer.parseInt(set) : 0;
    if (number < 1 || number > highest) {
      throw new IllegalArgumentException(
          "环境变量" + name + "的值“" + set + "”无效，应是1至" + highest + "的整数。");
    }
    return number;
  }
}
