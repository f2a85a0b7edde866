package io.hengji.documents.packed;

import io.hengji.documents.grid.UnreadableFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The directory at the end of a ZIP archive.
final class ZipDirectory {
  private static final int END_SIGNATURE = 0x06054b50;
  private static final int END_SIZE = 22;
  private static final int LOCATOR_SIGNATURE = 0x07064b50;
  private static final int LOCATOR_SIZE = 20;
  private static final int LARGE_END_SIGNATURE = 0x06064b50;
  private static final int ENTRY_SIGNATURE = 0x02014b50;
  private static final int ENTRY_SIZE = 46;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int LARGEST = 64 << 20;
  private static final int LARGE_SIZES = 0x0001;
  private static final long UNSIGNED = 0xFFFFFFFFL;

  private ZipDirectory() {}

  static List<ZipMember> read(RandomBytes bytes) throws UnreadableFile {
    long end = findEnd(bytes);
    ByteBuffer record = buffer(bytes, end, END_SIZE);
    long size = record.getInt(12) & UNSIGNED;
    long offset = record.getInt(16) & UNSIGNED;
    if (size == UNSIGNED || offset == UNSIGNED || (record.getShort(10) & 0xFFFF) == 0xFFFF) {
      ByteBuffer large = largeEnd(bytes, end);
      if (large != null) {
        size = large.getLong(40);
        offset = large.getLong(48);
        return entries(bytes, offset, size, 0);
      }
    }
    // Bytes put before the archive (a self-extracting stub) shift every offset.
    long shift = end - size - offset;
    if (shift < 0) {
      throw broken();
    }
    return entries(bytes, offset + shift, size, shift);
  }

  /// Where the record at the end begins: mostly it is the last, else a comment stands behind it.
  private static long findEnd(RandomBytes bytes) throws UnreadableFile {
    int most = (int) Math.min(bytes.size(), END_SIZE + LONGEST_COMMENT);
    for (int length : new int[] {Math.min(most, END_SIZE), most}) {
      ByteBuffer tail = buffer(bytes, bytes.size() - length, length);
      for (int i = length - END_SIZE; i >= 0; i--) {
        if (tail.get(i) == 'P' && tail.getInt(i) == END_SIGNATURE) {
          return bytes.size() - length + i;
        }
      }
    }
    throw broken();
  }

  private static @Nullable ByteBuffer largeEnd(RandomBytes bytes, long end) throws UnreadableFile {
    if (end < LOCATOR_SIZE) {
      return null;
    }
    ByteBuffer locator = buffer(bytes, end - LOCATOR_SIZE, LOCATOR_SIZE);
    if (locator.getInt(0) != LOCATOR_SIGNATURE) {
      return null;
    }
    ByteBuffer large = buffer(bytes, locator.getLong(8), 56);
    if (large.getInt(0) != LARGE_END_SIGNATURE) {
      throw broken();
    }
    return large;
  }

  private static List<ZipMember> entries(RandomBytes bytes, long offset, long size, long shift)
      throws UnreadableFile {
    if (size < 0 || size > LARGEST || offset < 0) {
      throw broken();
    }
    ByteBuffer directory = buffer(bytes, offset, (int) size);
    List<ZipMember> members = new ArrayList<>();
    int at = 0;
    while (at + ENTRY_SIZE <= size && directory.getInt(at) == ENTRY_SIGNATURE) {
      int nameLength = directory.getShort(at + 28) & 0xFFFF;
      int extraLength = directory.getShort(at + 30) & 0xFFFF;
      int commentLength = directory.getShort(at + 32) & 0xFFFF;
      int next = at + ENTRY_SIZE + nameLength + extraLength + commentLength;
      if (next > size) {
        throw broken();
      }
      members.add(entry(directory, at, nameLength, extraLength, shift));
      at = next;
    }
    return members;
  }

  private static ZipMember entry(
      ByteBuffer directory, int at, int nameLength, int extraLength, long shift)
      throws UnreadableFile {
    int flags = directory.getShort(at + 8);
    long packed = directory.getInt(at + 20) & UNSIGNED;
    long size = directory.getInt(at + 24) & UNSIGNED;
    long header = directory.getInt(at + 42) & UNSIGNED;
    byte[] name = new byte[nameLength];
    directory.get(at + ENTRY_SIZE, name);
    int extra = at + ENTRY_SIZE + nameLength;
    int extraEnd = extra + extraLength;
    while (extra + 4 <= extraEnd) {
      int length = directory.getShort(extra + 2) & 0xFFFF;
      int from = extra + 4;
      extra = from + length;
      if (extra > extraEnd || directory.getShort(from - 4) != LARGE_SIZES) {
        continue;
      }
      if (size == UNSIGNED && from + 8 <= extra) {
        size = directory.getLong(from);
        from += 8;
      }
      if (packed == UNSIGNED && from + 8 <= extra) {
        packed = directory.getLong(from);
        from += 8;
      }
      if (header == UNSIGNED && from + 8 <= extra) {
        header = directory.getLong(from);
      }
    }
    if (packed < 0 || size < 0 || header < 0) {
      throw broken();
    }
    return new ZipMember(
        MemberName.decode(name, (flags & 0x800) != 0),
        (flags & 1) != 0,
        directory.getShort(at + 10) & 0xFFFF,
        packed,
        size,
        header + shift);
  }

  private static ByteBuffer buffer(RandomBytes bytes, long position, int length)
      throws UnreadableFile {
    byte[] read = new byte[length];
    bytes.read(position, read, 0, length);
    return ByteBuffer.wrap(read).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static UnreadableFile broken() {
    return new UnreadableFile("压缩结构损坏或不完整，无法打开。");
  }
}
