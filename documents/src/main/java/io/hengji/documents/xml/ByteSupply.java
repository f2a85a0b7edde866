package io.hengji.documents.xml;

import io.hengji.documents.grid.UnreadableFile;

/// Bytes that come one after another: a member of a packed file as it is unpacked.
@FunctionalInterface
public interface ByteSupply {

  /// Puts at least one byte into the array and returns how many; -1 when there are no more.
  int read(byte[] into, int offset, int length) throws UnreadableFile;

  /// The bytes of an array.
  static ByteSupply of(byte[] bytes) {
    return new ByteSupply() {
      private int position;

      @Override
      public int read(byte[] into, int offset, int length) {
        if (position == bytes.length) {
          return -1;
        }
        int count = Math.min(length, bytes.length - position);
        System.arraycopy(bytes, position, into, offset, count);
        position += count;
        return count;
      }
    };
  }
}
