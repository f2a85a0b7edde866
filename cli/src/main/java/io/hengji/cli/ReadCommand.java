package io.hengji.cli;

import io.hengji.core.form.Form;
import io.hengji.documents.json.FormJson;
import io.hengji.documents.papers.Papers;
import io.hengji.documents.report.FormText;
import io.hengji.documents.report.PaperText;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.core.JsonGenerator;

/// Prints the forms found in files, as they are printed there; as text also reports and lists.
@Command(
    name = "read",
    description = "读出文件里的自评表，照原样列出；文本格式还列出评价报告的章节和数据、项目清单的各行。",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ReadCommand implements Callable<Integer> {

  /// How to print.
  enum Format {
    json,
    text
  }

  private final Streams streams;

  @Mixin private Inputs inputs = new Inputs();

  @Option(
      names = "--format",
      paramLabel = "json|text",
      description = "输出格式，默认 json。",
      defaultValue = "json")
  private Format format = Format.json;

  ReadCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    List<Form> forms = new ArrayList<>();
    List<Papers> papers = new ArrayList<>();
    boolean whole =
        inputs.forEach(file -> {
          forms.addAll(file.forms());
          papers.add(file.papers());
          file.why().ifPresent(why -> streams.errors().println(file.file() + "：" + why));
        });
    if (format == Format.json) {
      try (JsonGenerator json = FormJson.indented(streams.writer())) {
        json.writeStartArray();
        forms.forEach(form -> FormJson.write(json, form));
        json.writeEndArray();
      }
      streams.writer().println();
    } else {
      forms.forEach(form -> streams.writer().println(FormText.of(form)));
      papers.forEach(paper -> streams.writer().print(PaperText.of(paper)));
    }
    return whole ? 0 : Main.UNREADABLE;
  }
}
