package io.hengji.documents.pdf;

import io.hengji.documents.grid.Allowance;
import io.hengji.documents.grid.UnreadableFile;
import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// The bytes of a file, which refuse to be read on when the time is over: a broken file can make
/// its parser go round in circles.
final class TimedBytes extends RandomAccessReadBuffer {
  private static final int EVERY = 1 << 14;

  private final Allowance allowance;
  private int reads;

  TimedBytes(byte[] bytes, Allowance allowance) {
    super(bytes);
    this.allowance = allowance;
  }

  /// Says so if the time is what ended the reading.
  void requireTime() throws UnreadableFile {
    allowance.requireTime();
  }

  @Override
  public int read() throws IOException {
    count();
    return super.read();
  }

  @Override
  public int read(byte[] b, int offset, int length) throws IOException {
    count();
    return super.read(b, offset, length);
  }

  private void count() throws IOException {
    if (++reads % EVERY == 0) {
      try {
        allowance.requireTime();
      } catch (UnreadableFile e) {
        throw new IOException(e);
      }
    }
  }
}
