package io.hengji.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/// Where a command puts its result: standard output, or a file that is replaced only when the new
/// one is whole.
record Output(Streams streams, Optional<Path> file) {

  /// Refuses a file whose folder does not exist, before any work is done.
  static Output of(Streams streams, Optional<Path> file) {
    file.ifPresent(path -> {
      Path folder = path.toAbsolutePath().getParent();
      if (folder == null || !Files.isDirectory(folder)) {
        throw new WrongUsage("--out 的文件夹 " + folder + " 不存在，请先建好再运行。");
      }
      if (Files.isDirectory(path)) {
        throw new WrongUsage("--out " + path + " 是文件夹，应当是一个文件。");
      }
    });
    return new Output(streams, file);
  }

  /// Writes a text.
  void write(String text) {
    if (file.isEmpty()) {
      streams.writer().print(text);
      return;
    }
    write(text.getBytes(StandardCharsets.UTF_8));
  }

  /// Writes bytes; they go to a file only.
  void write(byte[] bytes) {
    Path target = file.orElseThrow(() -> new WrongUsage("这种格式要用 --out 指定文件。"));
    try {
      if (Files.exists(target) && !Files.isRegularFile(target)) {
        Files.write(target, bytes);
        return;
      }
      replace(Files.exists(target) ? target.toRealPath() : target.toAbsolutePath(), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The new file has the permissions that the user's other new files have.
  private static void replace(Path target, byte[] bytes) throws IOException {
    String name = "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part";
    Path whole = target.resolveSibling(name);
    try {
      Files.write(whole, bytes);
      Files.move(whole, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(whole);
    }
  }
}
