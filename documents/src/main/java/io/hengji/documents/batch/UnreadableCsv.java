package io.hengji.documents.batch;

import io.hengji.documents.recheck.Unreadable;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// The list of what could not be read, as a spreadsheet opens it: UTF-8 with a byte order mark, and
/// no cell that would be taken for a formula.
final class UnreadableCsv implements Closeable {

  private final Writer out;

  UnreadableCsv(Path file) throws IOException {
    out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    out.write('\uFEFF');
    out.write("文件,原因\r\n");
  }

  void add(Unreadable one) throws IOException {
    out.write(cell(one.file()) + "," + cell(one.why()) + "\r\n");
  }

  /// A text as a cell: quoted, and with an apostrophe before what a spreadsheet would compute.
  static String cell(String text) {
    boolean computed = !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0;
    return "\"" + (computed ? "'" : "") + text.replace("\"", "\"\"") + "\"";
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
