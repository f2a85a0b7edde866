package io.hengji.server.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/// The secrets of a data folder that the data cannot be used without; the password of the embedded
/// database is made anew by each folder.
final class Secrets {

  /// Where they stand in the archive.
  static final String MEMBER = "secrets/";

  private Secrets() {}

  /// Makes a file the owner's alone, where the file system knows owners.
  static void closeToOthers(Path file) throws IOException {
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
  }

  static List<Path> in(Path data) throws IOException {
    Path folder = data.resolve("secrets");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files.filter(file -> !file.endsWith("database")).sorted().toList();
    }
  }
}
