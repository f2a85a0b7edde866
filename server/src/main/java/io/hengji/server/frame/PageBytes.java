package io.hengji.server.frame;

import gg.jte.TemplateOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/// A page on its way out: its bytes in one piece, which goes to the connection in one go.
final class PageBytes implements TemplateOutput {

  private static final int USUAL = 48 * 1024;

  /// The most bytes that one character of a text takes.
  private static final int WIDEST = 3;

  private static final int ONE_BYTE = 0x80;
  private static final int TWO_BYTES = 0x800;

  private byte[] bytes = new byte[USUAL];
  private int length;

  @Override
  public void writeContent(String text) {
    writeContent(text, 0, text.length());
  }

  @Override
  public void writeContent(String text, int from, int to) {
    reserve((to - from) * WIDEST);
    byte[] out = bytes;
    int at = length;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < ONE_BYTE) {
        out[at++] = (byte) c;
      } else if (c < TWO_BYTES) {
        out[at++] = (byte) (0xC0 | (c >> 6));
        out[at++] = following(c, 0);
      } else if (!Character.isSurrogate(c)) {
        out[at++] = (byte) (0xE0 | (c >> 12));
        out[at++] = following(c, 6);
        out[at++] = following(c, 0);
      } else if (Character.isHighSurrogate(c)
          && i + 1 < to
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
        int point = Character.toCodePoint(c, text.charAt(i));
        out[at++] = (byte) (0xF0 | (point >> 18));
        out[at++] = following(point, 12);
        out[at++] = following(point, 6);
        out[at++] = following(point, 0);
      } else {
        out[at++] = '?';
      }
    }
    length = at;
  }

  /// Six bits of a character, in a byte that follows its first.
  private static byte following(int point, int shift) {
    return (byte) (0x80 | ((point >> shift) & 0x3F));
  }

  @Override
  public void writeBinaryContent(byte[] content) {
    reserve(content.length);
    System.arraycopy(content, 0, bytes, length, content.length);
    length += content.length;
  }

  int length() {
    return length;
  }

  void writeTo(OutputStream out) throws IOException {
    out.write(bytes, 0, length);
  }

  private void reserve(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
    }
  }
}
