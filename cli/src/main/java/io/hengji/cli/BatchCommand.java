package io.hengji.cli;

import io.hengji.core.review.Severity;
import io.hengji.documents.batch.Batch;
import io.hengji.documents.batch.BatchRefused;
import io.hengji.documents.recheck.Recheck;
import io.hengji.rulebooks.RuleBooks;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
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

  @Option(
      names = "--rulebook",
      paramLabel = "ID|PATH",
      description = "用这部评分规则（编号或 YAML 文件），不由程序按地方和年度选。")
  private @Nullable String rulebook;

  @Option(names = "--strict", description = "有警告也以状态 1 结束。")
  private boolean strict;

  BatchCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    int threads = jobs == null ? Runtime.getRuntime().availableProcessors() : jobs;
    if (threads < 1 || timeout < 1) {
      throw new WrongUsage("--jobs 和 --timeout 至少是 1。");
    }
    Optional<NamedBook> named =
        Optional.ofNullable(rulebook).map(id -> NamedBook.of(RuleBooks.standard(), id));
    Recheck recheck =
        named
            .map(book -> new Recheck(book.books(), Optional.of(book.book())))
            .orElseGet(() -> new Recheck(RuleBooks.standard(), Optional.empty()));
    Batch.Options options =
        new Batch.Options(
            threads, Inputs.limits().within(Duration.ofSeconds(timeout)), List.of(terms(named)));
    BatchLines lines = new BatchLines(streams);
    lines.watchForInterruption();
    try {
      Batch.Outcome outcome = new Batch(recheck, options, lines::progress).run(input, out);
      lines.outcome(outcome, out);
      return status(outcome);
    } catch (BatchRefused e) {
      throw new WrongUsage(e.sentence());
    } finally {
      lines.close();
    }
  }

  private String terms(Optional<NamedBook> named) {
    return named.map(book -> "评分规则用 " + book.identity()).orElse("评分规则由程序选");
  }

  private int status(Batch.Outcome outcome) {
    if (outcome.unreadable() > 0) {
      return Main.UNREADABLE;
    }
    Severity least = strict ? Severity.WARNING : Severity.ERROR;
    return outcome.gravest().filter(gravest -> gravest.isAtLeast(least)).isPresent()
        ? Main.FOUND
        : 0;
  }
}
