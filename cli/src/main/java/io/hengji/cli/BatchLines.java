package io.hengji.cli;

import io.hengji.core.review.Severity;
import io.hengji.documents.batch.Batch;
import io.hengji.documents.batch.Progress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/// What a batch says while it works and at its end: on a terminal one line that is drawn anew, else
/// a line every ten seconds.
final class BatchLines implements AutoCloseable {

  private static final Duration BETWEEN_DRAWINGS = Duration.ofMillis(200);
  private static final Duration BETWEEN_LINES = Duration.ofSeconds(10);
  private static final int BAR = 24;

  private final Streams streams;
  private final boolean terminal;
  private final AtomicBoolean working = new AtomicBoolean(true);
  private Duration next;

  BatchLines(Streams streams) {
    this.streams = streams;
    this.terminal = streams.errorsAreWatched();
    this.next = terminal ? Duration.ZERO : BETWEEN_LINES;
  }

  /// Says on Ctrl-C that nothing is lost.
  void watchForInterruption() {
    Thread hook =
        new Thread(() -> {
          if (working.get()) {
            streams.errors().println();
            streams.errors().println("hengji: 已停下，做完的都已保存；再次运行同一命令会接着做。");
          }
        });
    Runtime.getRuntime().addShutdownHook(hook);
  }

  void progress(Progress progress) {
    boolean last = progress.done() == progress.all();
    if (progress.elapsed().compareTo(next) < 0 && !(last && terminal)) {
      return;
    }
    next = progress.elapsed().plus(terminal ? BETWEEN_DRAWINGS : BETWEEN_LINES);
    if (terminal) {
      int filled = BAR * progress.percent() / 100;
      streams
          .errors()
          .print(
              "\r\u001b[K" + "█".repeat(filled) + "░".repeat(BAR - filled) + " " + line(progress));
      streams.errors().flush();
    } else {
      streams.errors().println(line(progress));
    }
  }

  static String line(Progress progress) {
    StringBuilder line = new StringBuilder();
    line.append(progress.done()).append('/').append(progress.all());
    line.append(" (").append(progress.percent()).append("%)");
    if (progress.unreadable() > 0) {
      line.append("，读不了 ").append(progress.unreadable());
    }
    if (progress.now() > 0) {
      line.append("，每秒 ").append(progress.perSecond()).append(" 个");
      if (progress.done() < progress.all()) {
        line.append("，还要").append(time(progress.left()));
      }
    }
    return line.toString();
  }

  static String time(Duration time) {
    long seconds = Math.max(1, time.toSeconds());
    if (seconds < 60) {
      return seconds + "秒";
    }
    long minutes = (seconds + 30) / 60;
    return minutes < 60 ? minutes + "分钟" : minutes / 60 + "小时" + minutes % 60 + "分钟";
  }

  void outcome(Batch.Outcome outcome, Path out) {
    endOfLine();
    StringBuilder line = new StringBuilder();
    line.append(outcome.files()).append("个文件，").append(outcome.forms()).append("份自评表");
    for (Severity severity : Severity.values()) {
      line.append("，").append(name(severity)).append(outcome.findings().getOrDefault(severity, 0L));
    }
    line.append("；读不了的").append(outcome.unreadable()).append("个。结果在 ").append(out);
    streams.errors().println(line);
    if (outcome.now() < outcome.files()) {
      streams.errors().println("其中" + (outcome.files() - outcome.now()) + "个以前已经做完，没有重做。");
    }
    if (outcome.changed() > 0) {
      streams.errors().println("有" + outcome.changed() + "个文件在上次处理后改过，已经重做。");
    }
    if (outcome.gone() > 0) {
      streams.errors().println("有" + outcome.gone() + "个做过的文件现在找不到了，结果仍然保留。");
    }
    if (outcome.repeated() > 0) {
      streams.errors().println("有" + outcome.repeated() + "个文件重复列出，只做一次。");
    }
  }

  private void endOfLine() {
    if (terminal) {
      streams.errors().println();
    }
  }

  private static String name(Severity severity) {
    return switch (severity) {
      case BLOCKER -> "阻断";
      case ERROR -> "错误";
      case WARNING -> "警告";
      case INFO -> "提示";
    };
  }

  @Override
  public void close() {
    working.set(false);
  }
}
