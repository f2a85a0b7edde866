package io.hengji.documents.packed;

import io.hengji.documents.grid.UnreadableFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/// Bytes that are read here and there: of an array or of an open file.
public interface RandomBytes {

  long size();

  /// Reads exactly `length` bytes from a position that has as many.
  void read(long position, byte[] into, int offset, int length) throws UnreadableFile;

  /// The bytes of an array.
  static RandomBytes of(byte[] bytes) {
    return new RandomBytes() {
      @Override
      public long size() {
        return bytes.length;
      }

      @Override
      public void read(long position, byte[] into, int offset, int length) throws UnreadableFile {
        if (position < 0 || position > bytes.length - length) {
          throw truncated();
        }
        System.arraycopy(bytes, (int) position, into, offset, length);
      }
    };
  }

  /// The bytes of a file as long as it stays open.
  static RandomBytes of(FileChannel file) throws IOException {
    long size = file.size();
    return new RandomBytes() {
      @Override
      public long size() {
        return size;
      }

      @Override
      public void read(long position, byte[] into, int offset, int length) throws UnreadableFile {
        if (position < 0 || position > size - length) {
          throw truncated();
        }
        try {
          ByteBuffer target = ByteBuffer.wrap(into, offset, length);
          while (target.hasRemaining()) {
            if (file.read(target, position + target.position() - offset) < 0) {
              throw truncated();
            }
          }
        } catch (IOException e) {
          throw new UnreadableFile("文件读取中断，请检查磁盘或网络后重试。", e);
        }
      }
    };
  }

  private static UnreadableFile truncated() {
    return new UnreadableFile("压缩结构不完整，文件可能被截断。");
  }
}
