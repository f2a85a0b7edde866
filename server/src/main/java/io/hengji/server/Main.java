package io.hengji.server;

import ch.qos.logback.classic.Level;
import io.hengji.cli.UsageErrors;
import io.hengji.server.database.DatabaseTrouble;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The commands of the workbench: to serve it, and what is done beside it.
@Command(
    name = "hengji",
    description = "衡绩绩效工作台。",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      ServeCommand.class,
      AuditCommand.class,
      BackupCommand.class,
      RestoreCommand.class
    })
public final class Main {

  /// Something does not hold: a broken log, a database that does not start.
  static final int FAILED = 1;

  private Main() {}

  /// Runs a command; one that serves goes on until it is stopped.
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    silenceLogs();
    int status = run(out, err, args);
    if (status != ServeCommand.SERVING) {
      System.exit(status);
    }
  }

  /// What is printed is the commands' own; a server that starts writes its log into its file.
  private static void silenceLogs() {
    if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)
        instanceof ch.qos.logback.classic.Logger root) {
      root.setLevel(Level.OFF);
    }
  }

  static int run(PrintStream out, PrintStream err, String... args) {
    CommandLine line = new CommandLine(new Main(), new CommandFactory(out));
    line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
    UsageErrors.in(line);
    line.setExecutionExceptionHandler((exception, command, result) -> {
      if (exception instanceof DatabaseTrouble trouble) {
        err.println(trouble.getMessage());
        return FAILED;
      }
      err.println(told(NestedExceptionUtils.getMostSpecificCause(exception)));
      return FAILED;
    });
    return line.execute(args);
  }

  private static String told(Throwable fault) {
    String what = String.valueOf(fault.getMessage()).lines().findFirst().orElse(fault.toString());
    return switch (fault) {
      case NoSuchFileException missing -> "没有 %s 这个文件。".formatted(missing.getFile());
      case SQLException _ -> "数据库出错（%s），记录在数据文件夹的 database.log。".formatted(what);
      default -> "没能办成：" + what;
    };
  }

  /// Gives the commands the stream to which they print.
  private record CommandFactory(PrintStream out) implements CommandLine.IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
      Map<Class<?>, Function<PrintStream, ?>> printing =
          Map.of(
              ServeCommand.class, ServeCommand::new,
              AuditCommand.class, AuditCommand::new,
              BackupCommand.class, BackupCommand::new,
              RestoreCommand.class, RestoreCommand::new);
      Function<PrintStream, ?> command = printing.get(type);
      return command == null
          ? CommandLine.defaultFactory().create(type)
          : type.cast(command.apply(out));
    }
  }
}
