package io.hengji.cli;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
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
    if (fault instanceof UncheckedIOException failed) {
      line.getErr().println("hengji: 写不出结果：" + why(failed));
      return Main.UNREADABLE;
    }
    String id = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
    line.getErr().println("hengji: 程序出错（编号 " + id + "），请把下面的内容发给维护者。");
    fault.printStackTrace(line.getErr());
    return Main.UNREADABLE;
  }

  private static String why(UncheckedIOException failed) {
    return switch (failed.getCause()) {
      case AccessDeniedException denied -> "没有权限写 " + denied.getFile() + "。";
      case NoSuchFileException missing -> "建不成文件 " + missing.getFile() + "，这个文件夹不能写。";
      case FileSystemException other -> other.getFile() + " 写不进去（" + other.getReason() + "）。";
      case null, default -> String.valueOf(failed.getMessage());
    };
  }
}
