package io.hengji.server.frame;

import gg.jte.TemplateOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A page on its way out: its bytes in one piece, which goes to the connection in one go. The
/// library's own output keeps a piece for each text that it is given.
final class PageBytes implements TemplateOutput {

  private static final int USUAL = 48 * 1024;

  private byte[] bytes = new byte[USUAL];
  private int length;

  @Override
  public void writeContent(String text) {
    writeBinaryContent(text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void writeContent(String text, int from, int to) {
    writeContent(text.substring(from, to));
  }

  @Override
  public void writeBinaryContent(byte[] content) {
    int end = length + content.length;
    if (end > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, end));
    }
    System.arraycopy(content, 0, bytes, length, content.length);
    length = end;
  }

  int length() {
    return length;
  }

  void writeTo(OutputStream out) throws IOException {
    out.write(bytes, 0, length);
  }
}
