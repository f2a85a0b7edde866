package io.hengji.documents.pdf;

import io.hengji.documents.grid.Allowance;
import io.hengji.documents.grid.UnreadableFile;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// The packed streams that hold a file's own structure. Its parser unpacks them whole before it can
/// be stopped, so what they unpack to is measured first.
final class StructureStreams {
  private static final int REACH_OF_DICTIONARY = 2048;
  private static final int PIECE = 1 << 16;
  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

  private final byte[] bytes;
  private final Allowance allowance;

  StructureStreams(byte[] bytes, Allowance allowance) {
    this.bytes = bytes;
    this.allowance = allowance;
  }

  /// Draws what the streams unpack to from the allowance; refuses what is too much.
  void measure() throws UnreadableFile {
    for (String type : new String[] {"/ObjStm", "/XRef"}) {
      byte[] name = type.getBytes(StandardCharsets.US_ASCII);
      for (int at = find(name, 0, bytes.length);
          at >= 0;
          at = find(name, at + name.length, bytes.length)) {
        int end = Math.min(bytes.length, at + REACH_OF_DICTIONARY);
        int stream = find(STREAM, at, end);
        if (stream >= 0) {
          inflate(afterLineBreak(stream + STREAM.length));
        }
      }
    }
  }

  private int afterLineBreak(int at) {
    int next = at;
    while (next < bytes.length && (bytes[next] == '\r' || bytes[next] == '\n')) {
      next++;
    }
    return next;
  }

  private void inflate(int from) throws UnreadableFile {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(bytes, from, bytes.length - from);
      byte[] piece = new byte[PIECE];
      for (int count = inflater.inflate(piece); count > 0; count = inflater.inflate(piece)) {
        allowance.unpack(count);
      }
    } catch (DataFormatException e) {
      // Not packed so, or broken: the parser sees to it.
    } finally {
      inflater.end();
    }
  }

  private int find(byte[] wanted, int from, int end) {
    for (int at = from; at <= end - wanted.length; at++) {
      int i = 0;
      while (i < wanted.length && bytes[at + i] == wanted[i]) {
        i++;
      }
      if (i == wanted.length) {
        return at;
      }
    }
    return -1;
  }
}
