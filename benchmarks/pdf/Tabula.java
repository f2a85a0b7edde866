import io.hengji.benchmarks.FilePasses;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import technology.tabula.ObjectExtractor;
import technology.tabula.Page;
import technology.tabula.PageIterator;
import technology.tabula.RectangularTextContainer;
import technology.tabula.Table;
import technology.tabula.extractors.SpreadsheetExtractionAlgorithm;

/// Reads the tables of PDF files with tabula-java's lattice mode, as FilePasses tells.
public class Tabula {

  /// Arguments: seconds, files.
  public static void main(String[] arguments) throws Exception {
    FilePasses.print(arguments, Tabula::cells);
  }

  private static long cells(byte[] file) throws IOException {
    long filled = 0;
    try (PDDocument document = PDDocument.load(file)) {
      PageIterator pages = new ObjectExtractor(document).extract();
      while (pages.hasNext()) {
        Page page = pages.next();
        for (Table table : new SpreadsheetExtractionAlgorithm().extract(page)) {
          for (List<RectangularTextContainer> row : table.getRows()) {
            for (RectangularTextContainer<?> cell : row) {
              filled += cell.getText().isEmpty() ? 0 : 1;
            }
          }
        }
      }
    }
    return filled;
  }
}
