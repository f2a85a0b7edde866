package io.hengji.server;

import io.hengji.server.audit.AuditChain;
import io.hengji.server.audit.AuditExport;
import io.hengji.server.database.Database;
import io.hengji.server.database.DatabaseAddress;
import io.hengji.server.database.DatabaseTrouble;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The log of all changes: exported from a running server, verified anywhere.
@Command(name = "audit", description = "导出和校验操作日志。", mixinStandardHelpOptions = true)
final class AuditCommand {

  private final PrintStream out;

  AuditCommand(PrintStream out) {
    this.out = out;
  }

  @Command(
      name = "verify",
      description = "校验导出的日志：一条没有改过、少过、添过。不需要数据库。",
      mixinStandardHelpOptions = true)
  int verify(@Parameters(paramLabel = "FILE", description = "导出的日志。") Path file)
      throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      AuditChain chain = AuditChain.verify(lines.lines().iterator());
      if (chain.broken().isPresent()) {
        out.println(chain.broken().get());
        return Main.FAILED;
      }
      out.printf("第 %d 至 %d 条完好，末条校验值 %s。%n", chain.first(), chain.last(), chain.lastHash());
      return 0;
    }
  }

  @Command(name = "export", description = "把运行中的工作台的日志写成文件。", mixinStandardHelpOptions = true)
  int export(
      @Parameters(paramLabel = "FILE", description = "写到这个文件。") Path file,
      @Option(names = "--data", paramLabel = "DIR", description = "数据文件夹。") @Nullable Path data)
      throws IOException, SQLException {
    DatabaseAddress address =
        Database.beside(data == null ? Home.data() : data, System.getenv())
            .orElseThrow(() -> new DatabaseTrouble("这个数据文件夹没有运行中的工作台，先启动再导出。"));
    try (Connection connection = address.connect();
        BufferedWriter writer = Files.newBufferedWriter(file)) {
      out.printf("写出 %d 条。%n", AuditExport.write(connection, writer));
      return 0;
    }
  }
}
