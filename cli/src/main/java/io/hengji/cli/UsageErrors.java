package io.hengji.cli;

import java.io.PrintWriter;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
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
      case OverwrittenOptionException twice -> name(twice.getOverwritten()) + " 只能写一次。";
      default ->
          fault.getArgSpec() == null || fault.getValue() == null
              ? "参数有误：" + fault.getMessage()
              : name(fault.getArgSpec())
                  + " 不能是 "
                  + fault.getValue()
                  + "，应当是"
                  + wanted(fault.getArgSpec())
                  + "。";
    };
  }

  /// What an argument takes: its choices, a whole number, or what its label says.
  private static String wanted(ArgSpec arg) {
    if (arg.completionCandidates() != null) {
      return String.join("、", arg.completionCandidates());
    }
    return switch (arg.type().getSimpleName()) {
      case "int", "Integer" -> "整数";
      case "LocalDate" -> "形如 2024-12-31 的日期";
      default -> arg.paramLabel();
    };
  }

  private static String name(ArgSpec arg) {
    return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
  }

  private static String names(MissingParameterException missing) {
    return String.join("、", missing.getMissing().stream().map(UsageErrors::name).toList());
  }
}
