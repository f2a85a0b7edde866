package io.hengji.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The program: parses the arguments and hands them to a command.
@Command(
    name = "hengji",
    description = "衡绩：读项目支出绩效自评表，按注明日期和出处的规则重算得分，指出每一处错误。",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footer =
        "%n工作台：hengji serve（启动）、hengji backup（备份）、hengji restore（恢复）、hengji audit（操作日志），参数见各自的 --help。",
    subcommands = {
      ReadCommand.class,
      CheckCommand.class,
      AnnotateCommand.class,
      BatchCommand.class,
      WriteCommand.class,
      ParseCommand.class,
      RulebooksCommand.class,
      ChecksCommand.class
    })
public final class Main {

  /// Findings at the severity that was asked for.
  static final int FOUND = 1;

  /// Wrong usage.
  static final int USAGE = 2;

  /// Something could not be read.
  static final int UNREADABLE = 3;

  private Main() {}

  /// Runs a command and ends with its exit status.
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    int status = run(out, err, args);
    out.flush();
    System.exit(status);
  }

  /// Runs a command with its own streams; returns the exit status.
  public static int run(PrintStream out, PrintStream err, String... args) {
    Streams streams = new Streams(out, err);
    CommandLine line = new CommandLine(new Main(), new Commands(streams));
    line.setOut(streams.writer());
    line.setErr(streams.errors());
    UsageErrors.in(line);
    line.setExecutionExceptionHandler(new Failures());
    int status = args.length == 0 ? help(line) : line.execute(args);
    streams.flush();
    return status;
  }

  private static int help(CommandLine line) {
    line.usage(line.getErr());
    return USAGE;
  }
}
