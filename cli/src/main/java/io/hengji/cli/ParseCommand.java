package io.hengji.cli;

import io.hengji.core.quantity.Statement;
import io.hengji.documents.json.StatementJson;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Says what texts mean as targets, and every amount in them.
@Command(
    name = "parse",
    description = "说明一段文字作为指标值是什么意思，其中有哪些数量。每段文字一行 JSON。",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ParseCommand implements Callable<Integer> {

  private final Streams streams;

  @Option(names = "--year", paramLabel = "YEAR", description = "文字里的日期没有写年份时用的年份。")
  private @Nullable Integer year;

  @Parameters(arity = "1..*", paramLabel = "TEXT", description = "文字；- 表示从标准输入读，一行一段。")
  private List<String> texts = List.of();

  ParseCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter out = streams.writer();
    OptionalInt known = year == null ? OptionalInt.empty() : OptionalInt.of(year);
    for (String text : texts) {
      if (!text.equals("-")) {
        out.println(StatementJson.line(Statement.read(text, known)));
        continue;
      }
      BufferedReader in =
          new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        out.println(StatementJson.line(Statement.read(line, known)));
      }
    }
    return 0;
  }
}
