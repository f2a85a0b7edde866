package io.hengji.server;

import io.hengji.server.backup.Backup;
import io.hengji.server.backup.BackupRuns;
import io.hengji.server.database.DataFolder;
import io.hengji.server.database.Database;
import io.hengji.server.database.DatabaseAddress;
import io.hengji.server.database.DatabaseTrouble;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Writes everything into one file, while the server runs or while it does not.
@Command(
    name = "backup",
    description = {"把全部数据备份成一个文件；工作台可以照常运行。", "备份里有密码的校验值和上传的文件，只放在信得过的地方。"},
    mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {

  private final PrintStream out;

  @Option(names = "--data", paramLabel = "DIR", description = "数据文件夹，默认在程序旁的 .hengji/data。")
  private @Nullable Path data;

  @Option(names = "--out", paramLabel = "FILE", required = true, description = "写到这个文件。")
  private @Nullable Path file;

  BackupCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException, SQLException {
    Path folder = data == null ? Home.data() : data;
    Path target = Optional.ofNullable(file).orElseThrow().toAbsolutePath();
    if (Optional.ofNullable(target.getParent()).filter(Files::isDirectory).isEmpty()) {
      throw new DatabaseTrouble("%s 所在的文件夹不存在，先建好再备份。".formatted(target));
    }
    Optional<DatabaseAddress> running = Database.beside(folder, System.getenv());
    if (running.isPresent() && answers(running.get())) {
      write(running.get(), folder, target);
      return 0;
    }
    if (!Database.isIn(folder)) {
      throw new DatabaseTrouble("数据文件夹 %s 里没有衡绩的数据。".formatted(folder));
    }
    try (DataFolder own = DataFolder.open(folder);
        Database database = Database.open(own, System.getenv())) {
      write(database.owner(), folder, target);
    }
    return 0;
  }

  private void write(DatabaseAddress owner, Path folder, Path target)
      throws IOException, SQLException {
    Backup.Written written = new Backup(owner, folder, version()).write(target);
    BackupRuns.record(owner, Clock.systemUTC(), target.getFileName().toString(), written);
    out.printf("已备份 %d 行到 %s，%d 字节。%n", written.rows(), target, written.bytes());
  }

  /// One that was killed leaves the traces of a running one.
  private static boolean answers(DatabaseAddress address) {
    try (var connection = address.connect()) {
      return connection.isValid(5);
    } catch (SQLException e) {
      if (System.getenv("HENGJI_DB_URL") != null) {
        throw DatabaseTrouble.of(address, e);
      }
      return false;
    }
  }

  static String version() {
    return Optional.ofNullable(BackupCommand.class.getPackage().getImplementationVersion())
        .orElse("dev");
  }
}
