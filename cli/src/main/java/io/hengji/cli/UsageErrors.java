package io.hengji.cli;

import java.io.PrintWriter;
import java.util.ResourceBundle;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says in one sentence what is wrong with the arguments, and where help is.
public final class UsageErrors implements IParameterExceptionHandler {

  private UsageErrors() {}

  /// Lets a program and its commands speak so, in their help too.
  public static void in(CommandLine line) {
    line.setResourceBundle(ResourceBundle.getBundle("io.hengji.cli.help"));
    line.setParameterExceptionHandler(new UsageErrors());
    line.setUsageHelpAutoWidth(true);
    line.setUsageHelpLongOptionsMaxWidth(28);
  }

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
      default -> fault.getArgSpec() == null ? said(fault) : wrong(fault.getArgSpec(), fault);
    };
  }

  /// What the command itself has to say, or that one of its commands is missing; the library's own
  /// words are English.
  private static String said(ParameterException fault) {
    String message = String.valueOf(fault.getMessage());
    if (message.endsWith("。")) {
      return message;
    }
    Set<String> commands = fault.getCommandLine().getSubcommands().keySet();
    return commands.isEmpty() ? "参数有误。" : "缺少命令，可用的有 " + String.join("、", commands) + "。";
  }

  private static String wrong(ArgSpec arg, ParameterException fault) {
    if (arg.arity().max() == 0) {
      return name(arg) + " 后面不写内容。";
    }
    String value = fault.getValue();
    return value == null || value.isEmpty()
        ? name(arg) + " 后面没有写内容，应当是" + wanted(arg) + "。"
        : name(arg) + " 不能是 " + value + "，应当是" + wanted(arg) + "。";
  }

  /// What an argument takes: its choices, a whole number, or what its label says.
  private static String wanted(ArgSpec arg) {
    if (arg.completionCandidates() != null) {
      return " " + String.join("、", arg.completionCandidates());
    }
    return switch (arg.type().getSimpleName()) {
      case "int", "Integer" -> "整数";
      case "LocalDate" -> "形如 2024-12-31 的日期";
      default -> " " + arg.paramLabel();
    };
  }

  private static String name(ArgSpec arg) {
    return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
  }

  private static String names(MissingParameterException missing) {
    return String.join("、", missing.getMissing().stream().map(UsageErrors::name).toList());
  }
}
