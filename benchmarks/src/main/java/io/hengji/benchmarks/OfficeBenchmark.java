package io.hengji.benchmarks;

import io.hengji.documents.DocumentReader;
import io.hengji.documents.grid.Document;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.grid.UnreadableFile;
import io.hengji.documents.recheck.FileForms;
import io.hengji.documents.recheck.FormFiles;
import io.hengji.testkit.samples.Format;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

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
  public void xlsxPeerPoi(Blackhole sink) throws IOException {
    DataFormatter formatter = new DataFormatter();
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(next(workbooks)))) {
      for (Row row : workbook.getSheetAt(0)) {
        for (Cell cell : row) {
          sink.consume(formatter.formatCellValue(cell));
        }
      }
    }
  }

  @Benchmark
  public void xlsxPeerFastexcel(Blackhole sink) throws IOException {
    try (ReadableWorkbook workbook =
            new ReadableWorkbook(new ByteArrayInputStream(next(workbooks)));
        Stream<org.dhatim.fastexcel.reader.Row> rows = workbook.getFirstSheet().openStream()) {
      rows.forEach(row ->
          row.forEach(cell -> {
            if (cell != null) {
              sink.consume(cell.getText());
            }
          }));
    }
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
  public void docxPeerPoi(Blackhole sink) throws IOException {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(next(documents)))) {
      for (XWPFTable table : document.getTables()) {
        for (XWPFTableRow row : table.getRows()) {
          for (XWPFTableCell cell : row.getTableCells()) {
            sink.consume(cell.getText());
          }
        }
      }
    }
  }
}
