package io.hengji.cli;

import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/// Ends a command that failed: with its sentence when the fault is the user's, with an id and the
/// stack trace when it is ours.
final class Failures implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception fault, CommandLine line, ParseResult parsed)
      throws Exception {
    if (fault instanceof WrongUsage) {
      line.getErr().println("hengji: " + fault.getMessage());
      return Main.USAGE;
    }
    if (fault instanceof UncheckedIOException) {
      line.getErr().println("hengji: 写不出结果：" + fault.getMessage());
      return Main.UNREADABLE;
    }
    String id = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
    line.getErr().println("hengji: 程序出错（编号 " + id + "），请把下面的内容发给维护者。");
    fault.printStackTrace(line.getErr());
    return Main.UNREADABLE;
  }
}
