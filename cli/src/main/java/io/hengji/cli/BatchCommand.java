package io.hengji.cli;

import io.hengji.documents.batch.Batch;
import io.hengji.documents.batch.BatchRefused;
import io.hengji.documents.recheck.Recheck;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Reads and checks a whole folder, archive or list of files; goes on where it was stopped.
@Command(
    name = "batch",
    description = "批量校核一个文件夹、ZIP 压缩包或文件清单；中断后用同一命令接着做。",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class BatchCommand implements Callable<Integer> {

  private final Streams streams;

  @Parameters(paramLabel = "PATH", description = "文件夹、ZIP 压缩包，或每行一个路径的文本文件。")
  private Path input = Path.of("");

  @Option(names = "--out", paramLabel = "DIR", required = true, description = "结果写到这个文件夹，没有就新建。")
  private Path out = Path.of("");

  @Option(names = "--jobs", paramLabel = "N", description = "同时处理几个文件，默认按处理器个数。")
  private @Nullable Integer jobs;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "一个文件最多读多少秒，默认 60。",
      defaultValue = "60")
  private int timeout = 60;

  @Mixin private Checking checking = new Checking();

  BatchCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    int threads = jobs == null ? Runtime.getRuntime().availableProcessors() : jobs;
    if (threads < 1 || timeout < 1) {
      throw new WrongUsage("--jobs 和 --timeout 至少是 1。");
    }
    Optional<NamedBook> named = checking.book();
    Recheck recheck = Checking.recheck(named);
    Batch.Options options =
        new Batch.Options(
            threads, Inputs.limits().within(Duration.ofSeconds(timeout)), List.of(terms(named)));
    BatchLines lines = new BatchLines(streams);
    lines.watchForInterruption();
    try {
      Batch.Outcome outcome = new Batch(recheck, options, lines::progress).run(input, out);
      lines.outcome(outcome, out);
      return checking.status(outcome.unreadable() > 0, outcome.gravest());
    } catch (BatchRefused e) {
      throw new WrongUsage(e.sentence());
    } finally {
      lines.close();
    }
  }

  private String terms(Optional<NamedBook> named) {
    return named.map(book -> "评分规则用 " + book.identity()).orElse("评分规则由程序选");
  }
}
