package io.hengji.benchmarks;

import io.hengji.documents.grid.Limits;
import io.hengji.documents.recheck.FileForms;
import io.hengji.documents.recheck.FormFiles;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How long one form takes from bytes to a form in PDF and HTML, PDF beside PDFBox's text stripper,
/// which only gets the text out.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReadingBenchmark {

  private final byte[] pdf = Samples.pdf();
  private final byte[] html = Samples.html();

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
  public String peerPdfBoxText() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
