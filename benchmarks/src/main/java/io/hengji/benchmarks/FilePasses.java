package io.hengji.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Reads files over and over for so many seconds, and prints how many milliseconds of processor
/// time one pass over all of them took in the second half. It stands on nothing but the JDK, so
/// that peers with libraries of their own use it too.
public final class FilePasses {

  /// What reads a file.
  public interface Reading {

    /// How many cells with text the file has.
    long cells(byte[] file) throws Exception;
  }

  private static final OperatingSystemMXBean CLOCK =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private FilePasses() {}

  /// Arguments: seconds, files.
  public static void print(String[] arguments, Reading reading) throws Exception {
    List<byte[]> files = new ArrayList<>();
    for (int i = 1; i < arguments.length; i++) {
      files.add(Files.readAllBytes(Path.of(arguments[i])));
    }
    passes(files, arguments[0], reading);
    long start = CLOCK.getProcessCpuTime();
    int passes = passes(files, arguments[0], reading);
    System.out.println((CLOCK.getProcessCpuTime() - start) / 1e6 / passes);
  }

  private static int passes(List<byte[]> files, String seconds, Reading reading) throws Exception {
    long end = System.nanoTime() + Long.parseLong(seconds) * 500_000_000L;
    int passes = 0;
    while (passes == 0 || System.nanoTime() < end) {
      long cells = 0;
      for (byte[] file : files) {
        cells += reading.cells(file);
      }
      if (cells == 0) {
        throw new IllegalStateException("no cell was read");
      }
      passes++;
    }
    return passes;
  }
}
