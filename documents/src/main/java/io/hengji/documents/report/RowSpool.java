package io.hengji.documents.report;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Rows put aside in a file until their sheet's turn comes: the sheets of a workbook are written
/// one after another, and all of them need not fit into memory.
final class RowSpool implements Rows, Closeable {
  private static final byte ROW_END = 0;
  private static final byte TEXT = 1;
  private static final byte NUMBER = 2;
  private static final byte EMPTY = 3;

  private final Path file;
  private final DataOutputStream out;
  private long rows;

  RowSpool(Path folder) throws IOException {
    file = Files.createTempFile(folder, "rows-", ".part");
    out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
  }

  @Override
  public Rows text(String text) {
    cell(text.isEmpty() ? EMPTY : TEXT, text);
    return this;
  }

  @Override
  public Rows number(Optional<BigDecimal> number) {
    cell(number.isEmpty() ? EMPTY : NUMBER, number.map(BigDecimal::toString).orElse(""));
    return this;
  }

  @Override
  public void next() {
    try {
      out.writeByte(ROW_END);
      rows++;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void cell(byte kind, String text) {
    try {
      out.writeByte(kind);
      if (kind != EMPTY) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isEmpty() {
    return rows == 0;
  }

  /// Gives the rows out in their order.
  void into(Rows sheet) throws IOException {
    out.flush();
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
      for (long row = 0; row < rows; ) {
        byte kind = in.readByte();
        switch (kind) {
          case ROW_END -> {
            sheet.next();
            row++;
          }
          case TEXT -> sheet.text(text(in));
          case NUMBER -> sheet.number(Optional.of(new BigDecimal(text(in))));
          default -> sheet.text("");
        }
      }
    }
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    out.close();
    Files.deleteIfExists(file);
  }
}
