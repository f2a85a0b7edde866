package io.hengji.server.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The folder in which one server keeps everything: database, secrets, evidence files. It is locked
/// while the server lives, so that a second one on the same folder is refused.
public final class DataFolder implements AutoCloseable {

  private static final int SECRET_BYTES = 32;
  private static final String RESTORING = "restoring";

  private final Path root;
  private final FileChannel channel;

  private DataFolder(Path root, FileChannel channel) {
    this.root = root;
    this.channel = channel;
  }

  /// Opens the folder, made when it is missing, and locks it until closed.
  public static DataFolder open(Path folder) {
    DataFolder opened = lock(folder);
    if (Files.exists(opened.root.resolve(RESTORING))) {
      opened.close();
      throw new DatabaseTrouble("数据文件夹 %s 的恢复没有做完，删除它再恢复一次。".formatted(opened.root));
    }
    return opened;
  }

  private static DataFolder lock(Path folder) {
    Path root = folder.toAbsolutePath().normalize();
    try {
      Files.createDirectories(root);
      closeToOthers(root, "rwx------");
      FileChannel channel =
          FileChannel.open(
              root.resolve("lock"),
              StandardOpenOption.CREATE,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE);
      if (!locked(channel)) {
        String holder = read(channel);
        channel.close();
        throw new DatabaseTrouble("数据文件夹 %s 正由另一个衡绩使用（进程 %s），不能再开一个。".formatted(root, holder));
      }
      write(channel, Long.toString(ProcessHandle.current().pid()));
      return new DataFolder(root, channel);
    } catch (IOException e) {
      throw unusable(root, e);
    }
  }

  private static DatabaseTrouble unusable(Path root, IOException why) {
    return new DatabaseTrouble("数据文件夹 %s 打不开：%s。".formatted(root, told(why)), why);
  }

  /// Why a file or folder cannot be used, in words.
  static String told(IOException why) {
    return switch (why) {
      case AccessDeniedException _ -> "没有权限";
      case FileAlreadyExistsException _, NotDirectoryException _ -> "它不是文件夹";
      case NoSuchFileException _ -> "它不在了";
      default -> Objects.requireNonNullElse(why.getMessage(), why.toString());
    };
  }

  /// Opens a folder with nothing in it, to bring a backup back. Until that is done the folder says
  /// so, and is not served.
  public static DataFolder forRestoring(Path folder) {
    if (!isEmpty(folder)) {
      throw new DatabaseTrouble("数据文件夹 %s 不是空的，备份只能恢复到空文件夹。".formatted(folder));
    }
    DataFolder opened = lock(folder);
    try {
      Files.createFile(opened.root.resolve(RESTORING));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return opened;
  }

  /// The backup is back wholly.
  public void restored() {
    try {
      Files.delete(root.resolve(RESTORING));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Path path(String name) {
    return root.resolve(name);
  }

  /// The secret of this name, made on first use and readable by the owner alone.
  public String secret(String name) {
    Path secrets = root.resolve("secrets");
    Path file = secrets.resolve(name);
    try {
      if (!Files.exists(file)) {
        Files.createDirectories(secrets);
        closeToOthers(secrets, "rwx------");
        Files.writeString(file, random());
        closeToOthers(file, "rw-------");
      }
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw unusable(file, e);
    }
  }

  /// A word nobody can guess.
  public static String random() {
    byte[] bytes = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Unpacked programs are no data.
  private static boolean isEmpty(Path folder) {
    if (!Files.exists(folder)) {
      return true;
    }
    try (var found = Files.list(folder)) {
      return found.allMatch(path -> path.getFileName().toString().startsWith("postgresql-"));
    } catch (IOException e) {
      throw unusable(folder, e);
    }
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      @Nullable FileLock lock = channel.tryLock(1024, 1, false);
      return lock != null;
    } catch (OverlappingFileLockException heldByThisProcess) {
      return false;
    }
  }

  private static String read(FileChannel channel) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(64);
    channel.read(bytes, 0);
    return StandardCharsets.US_ASCII.decode(bytes.flip()).toString().strip();
  }

  private static void write(FileChannel channel, String text) throws IOException {
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)), 0);
  }

  private static void closeToOthers(Path path, String permissions) throws IOException {
    if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }
  }
}
