package io.hengji.cli;

import io.hengji.documents.FoundFile;
import io.hengji.documents.annotate.AnnotatedCopy;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.grid.UnreadableFile;
import io.hengji.documents.recheck.Checked;
import io.hengji.documents.recheck.CheckedForm;
import io.hengji.documents.recheck.FileForms;
import io.hengji.documents.recheck.FormFiles;
import io.hengji.documents.recheck.Recheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes a copy of the user's own file in which every finding is a comment on its cell.
@Command(
    name = "annotate",
    description = "把每个问题作为批注写进原文件（XLSX 或 DOCX）的副本，单元格按级别着色，其余不动。",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class AnnotateCommand implements Callable<Integer> {

  private final Streams streams;

  @Parameters(paramLabel = "FILE", description = "一个 XLSX 或 DOCX 文件，或 - 表示标准输入。")
  private String file = "";

  @Option(names = "--out", paramLabel = "PATH", required = true, description = "写到这个文件。")
  private @Nullable Path out;

  @Mixin private Checking checking = new Checking();

  AnnotateCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    Output output = Output.of(streams, Optional.ofNullable(out));
    Recheck recheck = checking.recheck();
    FoundFile found = one();
    try {
      Limits limits = Inputs.limits();
      byte[] original = found.bytes(limits);
      AnnotatedCopy.requireKind(original);
      FileForms read = FormFiles.read(found.name(), original, limits);
      if (read.why().isPresent()) {
        throw new UnreadableFile(read.why().get());
      }
      if (read.forms().isEmpty()) {
        throw new UnreadableFile("文件里没有自评表，报告和项目清单请用 check 与自评表一起校核。");
      }
      List<CheckedForm> forms = read.forms().stream().map(recheck::check).toList();
      output.write(AnnotatedCopy.of(original, forms));
      Checked checked = new Checked(1, forms, List.of(), List.of(), List.of());
      streams.errors().println(file + "：" + said(checked) + "，已写到 " + out + "。");
      return checking.status(!checked.unreadable().isEmpty(), checked.gravest());
    } catch (UnreadableFile e) {
      streams.errors().println(file + "：" + e.sentence());
      return Main.UNREADABLE;
    }
  }

  private static String said(Checked checked) {
    int findings = checked.forms().stream().mapToInt(form -> form.findings().size()).sum();
    return findings == 0 ? "没有发现问题" : findings + " 个问题加了批注";
  }

  /// The one file that was given.
  private FoundFile one() throws IOException {
    List<FoundFile> found = Inputs.found(file);
    if (found.size() != 1 || !found.getFirst().name().equals(file)) {
      throw new WrongUsage("annotate 一次只处理一个 XLSX 或 DOCX 文件，" + file + " 是文件夹或压缩包。");
    }
    Path target = Objects.requireNonNull(out);
    if (!file.equals("-") && Files.exists(target) && Files.isSameFile(Path.of(file), target)) {
      throw new WrongUsage("--out 与原文件相同，副本要另起文件名。");
    }
    return found.getFirst();
  }
}
