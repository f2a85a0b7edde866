package io.hengji.benchmarks;

import io.hengji.documents.DocumentReader;
import io.hengji.documents.grid.Document;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.grid.UnreadableFile;
import io.hengji.documents.recheck.FileForms;
import io.hengji.documents.recheck.FormFiles;
import io.hengji.testkit.samples.Format;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How long one workbook or Word file takes, from bytes to grids and from bytes to forms, beside
/// peers that get the texts of all cells: POI's user model, and fastexcel, which knows no merged
/// cells. Each call takes the next file of the published and the invented forms.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 4)
@Fork(1)
public class OfficeBenchmark {

  private final List<byte[]> workbooks = Samples.all(Format.XLSX);
  private final List<byte[]> documents = Samples.all(Format.DOCX);
  private int next;

  private byte[] next(List<byte[]> files) {
    next = next + 1 < files.size() ? next + 1 : 0;
    return files.get(next);
  }

  @Benchmark
  public Document xlsxGrids() throws UnreadableFile {
    return DocumentReader.read("form.xlsx", next(workbooks), Limits.STANDARD);
  }

  @Benchmark
  public FileForms xlsxForms() {
    return FormFiles.read("form.xlsx", next(workbooks), Limits.STANDARD);
  }

  @Benchmark
  public int xlsxPeerPoi() throws IOException {
    return OfficePeers.poi(next(workbooks));
  }

  @Benchmark
  public int xlsxPeerFastexcel() throws IOException {
    return OfficePeers.fastexcel(next(workbooks));
  }

  @Benchmark
  public Document docxGrids() throws UnreadableFile {
    return DocumentReader.read("form.docx", next(documents), Limits.STANDARD);
  }

  @Benchmark
  public FileForms docxForms() {
    return FormFiles.read("form.docx", next(documents), Limits.STANDARD);
  }

  @Benchmark
  public int docxPeerPoi() throws IOException {
    return OfficePeers.poiWord(next(documents));
  }
}
