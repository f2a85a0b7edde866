package io.hengji.benchmarks;

import io.hengji.documents.grid.Limits;
import io.hengji.documents.recheck.FileForms;
import io.hengji.documents.recheck.FormFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
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

/// How long one form takes from bytes to a form, by file type, beside the peers that only get the
/// text out: POI's user model for XLSX and DOCX, PDFBox's text stripper for PDF.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReadingBenchmark {

  private final byte[] xlsx = Samples.xlsx();
  private final byte[] docx = Samples.docx();
  private final byte[] pdf = Samples.pdf();
  private final byte[] html = Samples.html();

  @Benchmark
  public FileForms xlsx() {
    return read("form.xlsx", xlsx);
  }

  @Benchmark
  public FileForms docx() {
    return read("form.docx", docx);
  }

  @Benchmark
  public FileForms pdf() {
    return read("form.pdf", pdf);
  }

  @Benchmark
  public FileForms html() {
    return read("form.html", html);
  }

  private static FileForms read(String name, byte[] bytes) {
    FileForms forms = FormFiles.read(name, bytes, Limits.STANDARD);
    if (forms.forms().isEmpty()) {
      throw new IllegalStateException(name + " gave no form");
    }
    return forms;
  }

  @Benchmark
  public void peerPoiXlsx(Blackhole sink) throws IOException {
    DataFormatter formatter = new DataFormatter();
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
      for (Row row : workbook.getSheetAt(0)) {
        for (Cell cell : row) {
          sink.consume(formatter.formatCellValue(cell));
        }
      }
    }
  }

  @Benchmark
  public void peerPoiDocx(Blackhole sink) throws IOException {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
      for (XWPFTable table : document.getTables()) {
        for (XWPFTableRow row : table.getRows()) {
          for (XWPFTableCell cell : row.getTableCells()) {
            sink.consume(cell.getText());
          }
        }
      }
    }
  }

  @Benchmark
  public String peerPdfBoxText() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
