package io.hengji.documents.batch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;

/// The folder that a batch writes to: the results, and in `.batch` what it needs to be taken up
/// again. It is locked while a batch runs; the lock ends with the process, however it ends.
final class BatchFolder implements Closeable {

  private final Path path;
  private final FileChannel lockFile;

  private BatchFolder(Path path, FileChannel lockFile) {
    this.path = path;
    this.lockFile = lockFile;
  }

  /// Begins a folder for a task, or takes it up again for the same.
  ///
  /// @param terms what the results depend on: the input and the options, a line each
  static BatchFolder open(Path path, List<String> terms) throws IOException, BatchRefused {
    Path parent = path.toAbsolutePath().normalize().getParent();
    if (parent != null && !Files.isDirectory(parent)) {
      throw new BatchRefused("--out 的上级文件夹 " + parent + " 不存在，请先建好再运行。");
    }
    if (Files.exists(path) && !Files.isDirectory(path)) {
      throw new BatchRefused("--out " + path + " 是文件，应当是文件夹。");
    }
    boolean begun = Files.exists(path.resolve(".batch/terms"));
    if (!begun && Files.exists(path.resolve("results.jsonl"))) {
      throw new BatchRefused(path + " 里已有别处来的 results.jsonl，请换一个文件夹。");
    }
    Files.createDirectories(path.resolve(".batch"));
    BatchFolder folder = new BatchFolder(path, lock(path));
    try {
      folder.agree(terms, begun);
      return folder;
    } catch (IOException | BatchRefused e) {
      folder.close();
      throw e;
    }
  }

  private static FileChannel lock(Path path) throws IOException, BatchRefused {
    FileChannel file =
        FileChannel.open(
            path.resolve(".batch/lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = file.tryLock();
      if (lock != null) {
        return file;
      }
    } catch (OverlappingFileLockException _) {
      // Another batch of this process has it.
    }
    file.close();
    throw new BatchRefused(path + " 正由另一个批量校核使用，请等它结束或换一个文件夹。");
  }

  private void agree(List<String> terms, boolean begun) throws IOException, BatchRefused {
    Path file = path.resolve(".batch/terms");
    String wanted = String.join("\n", terms) + "\n";
    if (!begun) {
      replace(file, wanted.getBytes(StandardCharsets.UTF_8));
      return;
    }
    List<String> earlier = Files.readAllLines(file);
    for (int i = 0; i < terms.size(); i++) {
      String before = i < earlier.size() ? earlier.get(i) : "";
      if (!before.equals(terms.get(i))) {
        throw new BatchRefused(
            "%s 是为别的任务建的（当时%s，现在%s），请换一个文件夹。".formatted(path, before, terms.get(i)));
      }
    }
  }

  Path file(String name) {
    return path.resolve(name);
  }

  /// Puts a file in place of an older one when it is whole.
  static void replace(Path file, byte[] bytes) throws IOException {
    Path part = part(file);
    Files.write(part, bytes);
    complete(part, file);
  }

  /// Where a file is written until it is whole.
  static Path part(Path file) {
    return file.resolveSibling(Objects.requireNonNull(file.getFileName()) + ".part");
  }

  static void complete(Path part, Path file) throws IOException {
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public void close() throws IOException {
    lockFile.close();
  }
}
