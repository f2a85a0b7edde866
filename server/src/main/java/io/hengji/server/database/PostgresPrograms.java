package io.hengji.server.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/// PostgreSQL's programs, unpacked once out of their jar, and how to call them.
final class PostgresPrograms {

  private static final int MINUTES = 2;
  private static final int EXECUTABLE = 0b001_000_000;

  private final Path home;

  private PostgresPrograms(Path home) {
    this.home = home;
  }

  /// The programs in a folder; unpacked when they are not there yet. A half unpacked folder is
  /// never taken for a whole one: it gets its name last.
  static PostgresPrograms in(Path folder) {
    if (!Files.isDirectory(folder)) {
      Path fresh = folder.resolveSibling(folder.getFileName() + ".unpacking");
      try {
        deleteTree(fresh);
        unpack(fresh);
        Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
      } catch (IOException e) {
        throw new DatabaseTrouble("数据库程序没能解开到 %s：%s。".formatted(folder, e.getMessage()), e);
      }
    }
    return new PostgresPrograms(folder);
  }

  /// Runs a program to its end; returns its exit status. What it says goes to the log.
  int run(Path log, String program, List<String> arguments) {
    List<String> command = new ArrayList<>(asSomeoneElseThanRoot());
    command.add(home.resolve("bin").resolve(program).toString());
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().put("LC_ALL", "C");
    builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
    try {
      Process process = builder.start();
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new DatabaseTrouble("数据库程序 %s 两分钟没有结束，记录在 %s。".formatted(program, log));
      }
      return process.exitValue();
    } catch (IOException e) {
      throw new DatabaseTrouble("数据库程序 %s 不能运行：%s。".formatted(program, e.getMessage()), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DatabaseTrouble("启动数据库被中断。", e);
    }
  }

  /// PostgreSQL refuses to run as root; in a user namespace of its own it does not see that it is.
  private static List<String> asSomeoneElseThanRoot() {
    try {
      boolean root =
          Files.exists(Path.of("/proc/self"))
              && Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
      return root ? List.of("unshare", "-U") : List.of();
    } catch (IOException | UnsupportedOperationException e) {
      return List.of();
    }
  }

  private static void unpack(Path folder) throws IOException {
    try (InputStream packed = archive();
        TarArchiveInputStream tar =
            new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
      Files.createDirectories(folder);
      @Nullable TarArchiveEntry entry;
      while ((entry = tar.getNextEntry()) != null) {
        unpack(entry, tar, folder);
      }
    }
  }

  private static void unpack(TarArchiveEntry entry, InputStream bytes, Path folder)
      throws IOException {
    Path to = folder.resolve(entry.getName()).normalize();
    if (!to.startsWith(folder)) {
      throw new IOException("outside of the folder: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(to);
      return;
    }
    Files.createDirectories(to.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(to, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(bytes, to, StandardCopyOption.REPLACE_EXISTING);
    if ((entry.getMode() & EXECUTABLE) != 0
        && Files.getFileStore(to).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(
          to,
          Set.of(
              PosixFilePermission.OWNER_READ,
              PosixFilePermission.OWNER_WRITE,
              PosixFilePermission.OWNER_EXECUTE,
              PosixFilePermission.GROUP_READ,
              PosixFilePermission.GROUP_EXECUTE,
              PosixFilePermission.OTHERS_READ,
              PosixFilePermission.OTHERS_EXECUTE));
    }
  }

  private static InputStream archive() throws IOException {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String arch = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
    String name =
        "/postgres-%s-%s.txz"
            .formatted(
                system.contains("win") ? "windows" : system.contains("mac") ? "darwin" : "linux",
                arch);
    @Nullable InputStream found = PostgresPrograms.class.getResourceAsStream(name);
    if (found == null) {
      throw new IOException("没有带这个系统的数据库程序 " + name + "，用 HENGJI_DB_URL 指向单位的 PostgreSQL");
    }
    return found;
  }

  private static void deleteTree(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (var paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
