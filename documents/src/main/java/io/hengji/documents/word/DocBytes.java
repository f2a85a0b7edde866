package io.hengji.documents.word;

import io.hengji.documents.grid.UnreadableFile;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentInputStream;

/// The bytes of one stream of an old Word file; numbers in it begin with their lowest byte.
final class DocBytes {
  private static final DocBytes NONE = new DocBytes(new byte[0]);

  private final byte[] bytes;

  DocBytes(byte[] bytes) {
    this.bytes = bytes;
  }

  /// The stream of this name, an empty one where there is none.
  static DocBytes of(DirectoryNode root, String name) throws IOException {
    if (!root.hasEntryCaseInsensitive(name)) {
      return NONE;
    }
    try (DocumentInputStream in =
        root.createDocumentInputStream(root.getEntryCaseInsensitive(name))) {
      return new DocBytes(in.readAllBytes());
    } catch (RuntimeException e) {
      throw new IOException("stream " + name + " is broken", e);
    }
  }

  int length() {
    return bytes.length;
  }

  /// Whether so many bytes stand at a place.
  boolean holds(int at, int length) {
    return at >= 0 && length >= 0 && at <= bytes.length - length;
  }

  void require(int at, int length) throws UnreadableFile {
    if (!holds(at, length)) {
      throw new UnreadableFile("Word文件的内部结构不完整，文件已损坏。");
    }
  }

  int byteAt(int at) {
    return bytes[at] & 0xFF;
  }

  int shortAt(int at) {
    return byteAt(at) | byteAt(at + 1) << 8;
  }

  int signedAt(int at) {
    return (short) shortAt(at);
  }

  int intAt(int at) {
    return shortAt(at) | shortAt(at + 2) << 16;
  }
}
