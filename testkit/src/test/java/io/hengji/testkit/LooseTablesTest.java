package io.hengji.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.documents.grid.Limits;
import io.hengji.documents.recheck.FormFiles;
import io.hengji.testkit.samples.Sample;
import io.hengji.testkit.samples.Samples;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Tables of PDF files whose columns and rows only the place of the text tells.
class LooseTablesTest {
  private static final List<Sample> SAMPLES = Samples.of(47, 20).toList();

  private interface Change {
    byte[] of(byte[] file) throws IOException;
  }

  @Test
  void areReadByLevelRulesAlone() throws IOException {
    assertThat(share(UnruledPdf::withLevelRules)).isGreaterThan(0.995);
  }

  @Test
  void areReadWithoutAnyRule() throws IOException {
    assertThat(share(UnruledPdf::withoutRules)).isGreaterThan(0.97);
  }

  /// The share of cells that are read as printed, of one form in each family of layouts.
  private static double share(Change change) throws IOException {
    int cells = 0;
    int misses = 0;
    for (Sample sample : SAMPLES) {
      byte[] file = change.of(SamplePdf.of(sample.printed()));
      Agreement read =
          Agreement.of(
              sample.printed().expected(), FormFiles.read("a.pdf", file, Limits.STANDARD).forms());
      cells += read.cells();
      misses += read.misses().size();
    }
    return 1 - (double) misses / cells;
  }
}
