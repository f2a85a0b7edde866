package io.hengji.server.outputs;

import io.hengji.writers.FileFormat;
import io.hengji.writers.pdf.MissingGlyph;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Files written in memory, in the kinds that an address names.
public final class Papers {

  private Papers() {}

  /// Something that writes a file.
  public interface Writing {
    void to(OutputStream out) throws IOException;
  }

  public static byte[] bytes(Writing writing) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      writing.to(bytes);
      return bytes.toByteArray();
    } catch (MissingGlyph glyph) {
      throw new Unwritable("outputs.glyph", String.valueOf(glyph.getMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Optional<FileFormat> format(String extension) {
    return Arrays.stream(FileFormat.values())
        .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(extension))
        .findFirst();
  }
}
