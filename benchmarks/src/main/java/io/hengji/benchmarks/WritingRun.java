package io.hengji.benchmarks;

import io.hengji.core.form.Form;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.recheck.FormFiles;
import io.hengji.rulebooks.RuleBooks;
import io.hengji.writers.FileFormat;
import io.hengji.writers.FormWriter;
import io.hengji.writers.layout.Layout;
import io.hengji.writers.layout.Layouts;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/// Writes many forms, each as a file of its own, and says how many a second, by the clock and by
/// the processor's time, and how much memory stayed in use: `WritingRun COUNT xlsx|pdf|docx|html
/// FILE`.
public final class WritingRun {

  private static final int THOUSAND = 1000;
  private static final long NANOS = 1_000_000_000L;

  private WritingRun() {}

  public static void main(String[] args) throws IOException {
    int count = Integer.parseInt(args[0]);
    FileFormat format = FileFormat.valueOf(args[1].toUpperCase(Locale.ROOT));
    Path file = Path.of(args[2]);
    List<Form> forms = FormFiles.read(args[2], Files.readAllBytes(file), Limits.STANDARD).forms();
    Layout layout = Layouts.find("anqing-2023").orElseThrow();
    RuleBooks books = RuleBooks.standard();
    Counted out = new Counted();
    long begin = System.nanoTime();
    long spent = processorTime();
    for (int i = 0; i < count; i++) {
      Form form = forms.get(i % forms.size());
      FormWriter.write(out, List.of(form), layout, format, books::choose);
    }
    long wall = System.nanoTime() - begin;
    long processor = processorTime() - spent;
    System.gc();
    MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    System.out.printf(
        "%d %s: %d s, %.1f a second by the clock, %.1f by the processor; %d KB each; %d MB in use%n",
        count,
        format,
        Duration.ofNanos(wall).toSeconds(),
        (double) count * NANOS / wall,
        (double) count * NANOS / processor,
        out.bytes / count / THOUSAND,
        memory.getHeapMemoryUsage().getUsed() / THOUSAND / THOUSAND);
  }

  private static long processorTime() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  /// Takes bytes and counts them.
  private static final class Counted extends OutputStream {
    private long bytes;

    @Override
    public void write(int b) {
      bytes++;
    }

    @Override
    public void write(byte[] some, int offset, int length) {
      bytes += length;
    }
  }
}
