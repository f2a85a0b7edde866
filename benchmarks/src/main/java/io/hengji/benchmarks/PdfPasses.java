package io.hengji.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import io.hengji.documents.DocumentReader;
import io.hengji.documents.grid.Block;
import io.hengji.documents.grid.Grid;
import io.hengji.documents.grid.GridCell;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.grid.UnreadableFile;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Reads the tables of PDF files for so many seconds, and prints how many milliseconds of processor
/// time one pass over all files took in the second half of them. Its twin in `benchmarks/pdf` does
/// the same with a peer.
public final class PdfPasses {
  private static final OperatingSystemMXBean CLOCK =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private PdfPasses() {}

  /// Arguments: seconds, files.
  public static void main(String[] arguments) throws IOException, UnreadableFile {
    List<byte[]> files = new ArrayList<>();
    for (int i = 1; i < arguments.length; i++) {
      files.add(Files.readAllBytes(Path.of(arguments[i])));
    }
    passes(files, arguments[0]);
    long start = CLOCK.getProcessCpuTime();
    int passes = passes(files, arguments[0]);
    System.out.println((CLOCK.getProcessCpuTime() - start) / 1e6 / passes);
  }

  private static int passes(List<byte[]> files, String seconds) throws UnreadableFile {
    long end = System.nanoTime() + Long.parseLong(seconds) * 500_000_000L;
    int passes = 0;
    while (passes == 0 || System.nanoTime() < end) {
      long cells = 0;
      for (byte[] file : files) {
        cells += cells(file);
      }
      if (cells == 0) {
        throw new IllegalStateException("no cell was read");
      }
      passes++;
    }
    return passes;
  }

  private static long cells(byte[] file) throws UnreadableFile {
    long filled = 0;
    for (Block block : DocumentReader.read("form.pdf", file, Limits.STANDARD).blocks()) {
      if (block instanceof Grid grid) {
        for (GridCell cell : grid.cells()) {
          filled += cell.text().isEmpty() ? 0 : 1;
        }
      }
    }
    return filled;
  }
}
