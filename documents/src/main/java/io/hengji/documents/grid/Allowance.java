package io.hengji.documents.grid;

/// What is left of the limits while one file is read. Readers draw on it as they go; what is
/// overdrawn is refused with one sentence.
public final class Allowance {
  private static final long AREA_PER_CELL = 4;

  private final Limits limits;
  private long deadline;
  private long unpacked;
  private long cells;
  private long characters;
  private int pictures;

  /// The full limits, from now on.
  public Allowance(Limits limits) {
    this.limits = limits;
    this.deadline = System.nanoTime() + limits.time().toNanos();
  }

  public Limits limits() {
    return limits;
  }

  /// Draws bytes that a packed member unpacked to.
  public void unpack(long bytes) throws UnreadableFile {
    unpacked += bytes;
    if (unpacked > limits.unpackedBytes()) {
      throw new UnreadableFile("文件解压后超过" + (limits.unpackedBytes() >> 20) + "兆字节的上限，可能是压缩炸弹，未读取。");
    }
    requireTime();
  }

  /// Draws cells of tables.
  public void cells(int count) throws UnreadableFile {
    cells += count;
    if (cells > limits.cells()) {
      throw new UnreadableFile("表格单元格超过" + limits.cells() + "个的上限，未读取。");
    }
  }

  /// Draws the text that a cell shows: a text that is stored once may be shown by many cells.
  public void text(String shown) throws UnreadableFile {
    characters += shown.length();
    if (characters > limits.unpackedBytes()) {
      throw new UnreadableFile("表格里的文字合计超过" + (limits.unpackedBytes() >> 20) + "兆字的上限，未读取。");
    }
  }

  /// Refuses a table whose rows times columns would be a burden even where its cells are few.
  public void area(long rows, long columns) throws UnreadableFile {
    if (rows * columns > AREA_PER_CELL * limits.cells()) {
      throw new UnreadableFile("表格有" + rows + "行、" + columns + "列，超过可读取的范围。");
    }
  }

  /// Draws a page that is read as a picture; reading may take longer for it.
  public void picture() throws UnreadableFile {
    if (++pictures > limits.pictures().pages()) {
      throw new UnreadableFile("扫描的页超过" + limits.pictures().pages() + "页的上限，未读取。");
    }
    deadline += limits.pictures().pageTime().toNanos();
    Overtime.grant(limits.pictures().pageTime());
  }

  /// Refuses a picture that would be a burden once it is unpacked.
  public void pixels(long width, long height) throws UnreadableFile {
    if (width < 1 || height < 1 || width > limits.pictures().pixels() / height) {
      throw new UnreadableFile(
          "图片有"
              + width
              + "×"
              + height
              + "个像素，超过"
              + limits.pictures().pixels() / 10_000
              + "万个的上限，未读取。");
    }
  }

  /// Refuses to go on when the time is over.
  public void requireTime() throws UnreadableFile {
    if (System.nanoTime() - deadline > 0) {
      long seconds =
          limits.time().plus(limits.pictures().pageTime().multipliedBy(pictures)).toSeconds();
      throw new UnreadableFile("读取超过" + seconds + "秒的上限，已停止。");
    }
  }
}
