package io.hengji.documents.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Optional;

/// Reads a file line by line from an offset on, and knows where it stands.
final class LineReader {
  private static final int CHUNK = 1 << 16;

  private final FileChannel file;
  private final ByteBuffer chunk = ByteBuffer.allocate(CHUNK).flip();
  private long position;
  private long end;

  LineReader(FileChannel file, long start) {
    this.file = file;
    this.position = start;
    this.end = start;
  }

  /// The next line that has an end, without it; none where there is no more such line.
  Optional<byte[]> next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    while (true) {
      while (chunk.hasRemaining()) {
        byte b = chunk.get();
        if (b == '\n') {
          end += line.size() + 1L;
          return Optional.of(line.toByteArray());
        }
        line.write(b);
      }
      chunk.clear();
      int count = file.read(chunk, position);
      chunk.flip();
      if (count <= 0) {
        return Optional.empty();
      }
      position += count;
    }
  }

  /// Where the last line that was read ends, its line end included.
  long end() {
    return end;
  }
}
