import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import technology.tabula.ObjectExtractor;
import technology.tabula.Page;
import technology.tabula.PageIterator;
import technology.tabula.RectangularTextContainer;
import technology.tabula.Table;
import technology.tabula.extractors.SpreadsheetExtractionAlgorithm;

/// Reads the tables of PDF files with tabula-java's lattice mode for so many seconds, and prints how
/// many milliseconds of processor time one pass over all files took in the second half of them.
public class Tabula {
  private static final OperatingSystemMXBean CLOCK =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  /// Arguments: seconds, files.
  public static void main(String[] arguments) throws IOException {
    List<byte[]> files = new ArrayList<>();
    for (int i = 1; i < arguments.length; i++) {
      files.add(Files.readAllBytes(Path.of(arguments[i])));
    }
    passes(files, arguments[0]);
    long start = CLOCK.getProcessCpuTime();
    int passes = passes(files, arguments[0]);
    System.out.println((CLOCK.getProcessCpuTime() - start) / 1e6 / passes);
  }

  private static int passes(List<byte[]> files, String seconds) throws IOException {
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
