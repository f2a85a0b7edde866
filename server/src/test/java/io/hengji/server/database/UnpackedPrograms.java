package io.hengji.server.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// PostgreSQL's programs as the other tests unpacked them, for data folders that are thrown away.
public final class UnpackedPrograms {

  private UnpackedPrograms() {}

  /// Spares a new data folder the unpacking, once some test has done it.
  public static void linkInto(Path data) {
    Path kept = Path.of("target", "test-data").toAbsolutePath();
    if (!Files.isDirectory(kept)) {
      return;
    }
    try (var found = Files.list(kept)) {
      List<Path> programs =
          found
              .filter(path -> path.getFileName().toString().matches("postgresql-[0-9.]+"))
              .toList();
      Files.createDirectories(data);
      for (Path folder : programs) {
        Files.createSymbolicLink(data.resolve(folder.getFileName()), folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
