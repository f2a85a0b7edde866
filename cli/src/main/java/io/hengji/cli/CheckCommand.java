package io.hengji.cli;

import io.hengji.documents.papers.Papers;
import io.hengji.documents.recheck.Checked;
import io.hengji.documents.recheck.CheckedForm;
import io.hengji.documents.recheck.Recheck;
import io.hengji.documents.recheck.Unreadable;
import io.hengji.documents.report.HtmlReport;
import io.hengji.documents.report.JsonReport;
import io.hengji.documents.report.TextReport;
import io.hengji.documents.report.XlsxReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Scores every form of the files again and names every mistake.
@Command(
    name = "check",
    description = "重算自评表的得分，指出每一处错误；评价报告和项目清单与自评表一起核对。",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class CheckCommand implements Callable<Integer> {

  /// How to report.
  enum Format {
    text,
    json,
    html,
    xlsx
  }

  private final Streams streams;

  @Mixin private Inputs inputs = new Inputs();

  @Option(
      names = "--format",
      paramLabel = "text|json|html|xlsx",
      description = "报告格式，默认 text。",
      defaultValue = "text")
  private Format format = Format.text;

  @Option(names = "--out", paramLabel = "PATH", description = "把报告写到文件。")
  private @Nullable Path out;

  @Option(
      names = "--assume",
      paramLabel = "[N:]CELL=TEXT",
      description = "假设某个单元格改成别的内容，看得分、等级和问题会怎样变；可以多次使用。多份表时写明第几份：2:indicators[0].actual=1500。")
  private List<String> assume = List.of();

  @Mixin private Checking checking = new Checking();

  CheckCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    Output output = Output.of(streams, Optional.ofNullable(out));
    if (format == Format.xlsx && out == null) {
      throw new WrongUsage("--format xlsx 要用 --out 指定文件。");
    }
    Recheck recheck = checking.recheck();
    List<Assumption> assumptions = assume.stream().map(Assumption::parse).toList();
    List<CheckedForm> forms = new ArrayList<>();
    List<Papers> papers = new ArrayList<>();
    List<Unreadable> unreadable = new ArrayList<>();
    AtomicInteger files = new AtomicInteger();
    inputs.forEach(file -> {
      files.incrementAndGet();
      file.forms().forEach(form -> forms.add(recheck.check(form)));
      papers.add(file.papers());
      file.why()
          .ifPresent(why -> {
            unreadable.add(new Unreadable(file.file(), why));
            streams.errors().println(file.file() + "：" + why);
          });
    });
    Checked checked =
        recheck.together(
            files.get(), Assumption.ask(assumptions, forms, recheck), papers, unreadable);
    write(output, checked);
    return checking.status(!checked.unreadable().isEmpty(), checked.gravest());
  }

  private void write(Output output, Checked checked) throws IOException {
    switch (format) {
      case text -> output.write(TextReport.of(checked, out == null && streams.isTerminal()));
      case html -> output.write(HtmlReport.of(checked));
      case json -> {
        StringWriter text = new StringWriter();
        JsonReport.write(text, checked);
        output.write(text + "\n");
      }
      case xlsx -> {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        XlsxReport.write(bytes, checked);
        output.write(bytes.toByteArray());
      }
    }
  }
}
