package io.hengji.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hengji.documents.DocumentReader;
import io.hengji.documents.grid.Document;
import io.hengji.documents.grid.Grid;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.grid.UnreadableFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class PdfReaderTest {
  private static final Path ROOT = Path.of(System.getProperty("hengji.root", "."));
  private static final Path FORMS = ROOT.resolve("../shared/forms/real");

  @Test
  void seesTheSameCellsAsThePageOfTheSameForm() throws IOException, UnreadableFile {
    Assumptions.assumeTrue(Files.isDirectory(FORMS));
    List<String> differing = new ArrayList<>();
    try (Stream<Path> files = Files.list(FORMS)) {
      for (Path pdf : files.filter(file -> file.toString().endsWith(".pdf")).toList()) {
        String page = pdf.getFileName().toString().replace(".pdf", ".html");
        if (!cells(pdf).equals(cells(pdf.resolveSibling(page)))) {
          differing.add(page);
        }
      }
    }
    assertThat(differing).isEmpty();
  }

  @Test
  void refusesWhatIsNoPdf() {
    byte[] bytes = "%PDF-1.7 and nothing more".getBytes(StandardCharsets.US_ASCII);
    assertThatThrownBy(() -> PdfReader.read("a.pdf", bytes, Limits.STANDARD))
        .isInstanceOf(UnreadableFile.class)
        .hasMessageContaining("PDF");
  }

  /// The cells of a file's tables with their spans, without white space.
  private static List<String> cells(Path file) throws UnreadableFile {
    Document document = DocumentReader.read(file.toString(), file, Limits.STANDARD);
    return document.blocks().stream()
        .filter(Grid.class::isInstance)
        .flatMap(block -> ((Grid) block).cells().stream())
        .map(cell ->
            "%d+%d,%d+%d %s"
                .formatted(
                    cell.row(),
                    cell.rowSpan(),
                    cell.column(),
                    cell.columnSpan(),
                    cell.text().replace(" ", "")))
        .toList();
  }
}
