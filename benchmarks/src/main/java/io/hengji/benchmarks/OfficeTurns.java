package io.hengji.benchmarks;

import io.hengji.documents.DocumentReader;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.grid.UnreadableFile;
import io.hengji.documents.recheck.FormFiles;
import io.hengji.testkit.samples.Format;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The processor time of a workbook and of a Word file, from bytes to grids and to forms, beside
/// the peers: all read all files by turns in one process, so that the ratios hold on a busy machine
/// too. Prints the median of the rounds in microseconds a file. Arguments: how many rounds, of
/// which the first half only warms up.
final class OfficeTurns {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private OfficeTurns() {}

  public static void main(String[] arguments) throws Exception {
    int rounds = arguments.length == 0 ? 20 : Integer.parseInt(arguments[0]);
    Map<String, FilePasses.Reading> workbooks = new LinkedHashMap<>();
    workbooks.put("XLSX to grids", file -> grids("a.xlsx", file));
    workbooks.put("XLSX to forms", file -> forms("a.xlsx", file));
    workbooks.put("XLSX fastexcel", OfficePeers::fastexcel);
    workbooks.put("XLSX POI", OfficePeers::poi);
    Map<String, FilePasses.Reading> documents = new LinkedHashMap<>();
    documents.put("DOCX to grids", file -> grids("a.docx", file));
    documents.put("DOCX to forms", file -> forms("a.docx", file));
    documents.put("DOCX POI", OfficePeers::poiWord);
    run(workbooks, Samples.all(Format.XLSX), rounds);
    run(documents, Samples.all(Format.DOCX), rounds);
  }

  private static void run(Map<String, FilePasses.Reading> readings, List<byte[]> files, int rounds)
      throws Exception {
    Map<String, List<Long>> times = new LinkedHashMap<>();
    for (int round = 0; round < rounds; round++) {
      for (Map.Entry<String, FilePasses.Reading> reading : readings.entrySet()) {
        long time = time(reading.getValue(), files);
        if (round >= rounds / 2) {
          times.computeIfAbsent(reading.getKey(), name -> new ArrayList<>()).add(time);
        }
      }
    }
    times.forEach((name, all) -> {
      Collections.sort(all);
      System.out.printf("%-15s %6d us%n", name, all.get(all.size() / 2) / 1000);
    });
  }

  private static long grids(String name, byte[] file) throws UnreadableFile {
    return DocumentReader.read(name, file, Limits.STANDARD).blocks().size();
  }

  private static long forms(String name, byte[] file) {
    return FormFiles.read(name, file, Limits.STANDARD).forms().size();
  }

  /// Nanoseconds of processor time a file.
  private static long time(FilePasses.Reading reading, List<byte[]> files) throws Exception {
    long before = THREADS.getCurrentThreadCpuTime();
    long cells = 0;
    for (byte[] file : files) {
      cells += reading.cells(file);
    }
    if (cells == 0) {
      throw new IllegalStateException("nothing was read");
    }
    return (THREADS.getCurrentThreadCpuTime() - before) / files.size();
  }
}
