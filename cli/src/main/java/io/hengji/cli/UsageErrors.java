package io.hengji.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says in one sentence what is wrong with the arguments, and where help is.
final class UsageErrors implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException fault, String[] args) {
    PrintWriter err = fault.getCommandLine().getErr();
    err.println("hengji: " + sentence(fault));
    err.println("用法见 " + fault.getCommandLine().getCommandSpec().qualifiedName() + " --help");
    return Main.USAGE;
  }

  private static String sentence(ParameterException fault) {
    return switch (fault) {
      case UnmatchedArgumentException unmatched ->
          "不认识的参数 " + String.join(" ", unmatched.getUnmatched()) + "。";
      case MissingParameterException missing -> "缺少参数 " + names(missing) + "。";
      default -> "参数有误：" + fault.getMessage();
    };
  }

  private static String names(MissingParameterException missing) {
    return String.join(
        "、",
        missing.getMissing().stream()
            .map(arg ->
                arg.isOption()
                    ? ((CommandLine.Model.OptionSpec) arg).longestName()
                    : arg.paramLabel())
            .toList());
  }
}
