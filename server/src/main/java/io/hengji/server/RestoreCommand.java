package io.hengji.server;

import io.hengji.server.backup.Restore;
import io.hengji.server.database.DataFolder;
import io.hengji.server.database.Database;
import io.hengji.server.database.DatabaseTrouble;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Brings a backup back into an empty data folder, or an empty database.
@Command(
    name = "restore",
    description = {
      "把备份恢复到空的数据文件夹；设了 HENGJI_DB_URL 时恢复到那个空的数据库。",
      "恢复前核对每一部分，恢复后核对行数和操作日志；旧版的备份在下次启动时升级。"
    },
    mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {

  private final PrintStream out;

  @Parameters(paramLabel = "FILE", description = "备份文件。")
  private @Nullable Path file;

  @Option(names = "--data", paramLabel = "DIR", required = true, description = "恢复到这个数据文件夹，必须是空的。")
  private @Nullable Path data;

  RestoreCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException, SQLException {
    Path backup = Optional.ofNullable(file).orElseThrow();
    Path target = Optional.ofNullable(data).orElseThrow();
    if (!Files.isRegularFile(backup)) {
      throw new DatabaseTrouble("没有 %s 这个备份。".formatted(backup));
    }
    Restore.check(backup);
    try (DataFolder folder = DataFolder.forRestoring(target)) {
      Restore.Restored restored;
      try (Database database = Database.open(folder, System.getenv())) {
        restored =
            new Restore(database.owner(), database.application(), target.toAbsolutePath())
                .read(backup);
      }
      folder.restored();
      out.printf("已恢复 %d 行，操作日志 %d 条完好。%n", restored.rows(), restored.auditEntries());
    }
    return 0;
  }
}
