package io.hengji.documents.batch;

import io.hengji.documents.csv.CsvText;
import io.hengji.documents.recheck.Unreadable;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The list of what could not be read, as a spreadsheet opens it: UTF-8 with a byte order mark, and
/// no cell that would be taken for a formula.
final class UnreadableCsv implements Closeable {

  private final Writer out;

  UnreadableCsv(Path file) throws IOException {
    out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    out.write(CsvText.MARK);
    out.write("文件,原因\r\n");
  }

  void add(Unreadable one) throws IOException {
    out.write(CsvText.row(List.of(one.file(), one.why())));
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
