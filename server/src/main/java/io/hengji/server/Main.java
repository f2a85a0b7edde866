package io.hengji.server;

import io.hengji.server.database.DatabaseTrouble;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
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
    int status = run(out, err, args);
    if (status != ServeCommand.SERVING) {
      System.exit(status);
    }
  }

  static int run(PrintStream out, PrintStream err, String... args) {
    CommandLine line = new CommandLine(new Main(), new CommandFactory(out));
    line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
    line.setExecutionExceptionHandler((exception, command, result) -> {
      if (exception instanceof DatabaseTrouble trouble) {
        err.println(trouble.getMessage());
        return FAILED;
      }
      err.printf("没能办成：%s%n", NestedExceptionUtils.getMostSpecificCause(exception).getMessage());
      return FAILED;
    });
    return line.execute(args);
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
