package io.hengji.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.documents.grid.Limits;
import io.hengji.documents.recheck.FormFiles;
import io.hengji.testkit.planted.Books;
import io.hengji.testkit.samples.Family;
import io.hengji.testkit.samples.Sample;
import io.hengji.testkit.samples.SampleForm;
import io.hengji.testkit.samples.Samples;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class SamplePdfTest {
  private static final long HEADS_A_PAGE = 20_260_060_966L;

  @Test
  void aLevelThatHeadsAPageIsNoRestOfTheRowAbove() throws IOException {
    SampleForm form =
        Books.fitted(Samples.of(Family.HEADINGS, HEADS_A_PAGE).form(), "mof-2021").orElseThrow();
    Sample sample = Samples.print(form, HEADS_A_PAGE);

    byte[] file = SamplePdf.of(sample.printed());

    assertThat(
            Agreement.of(
                    sample.printed().expected(),
                    FormFiles.read("a.pdf", file, Limits.STANDARD).forms())
                .misses())
        .isEmpty();
  }
}
