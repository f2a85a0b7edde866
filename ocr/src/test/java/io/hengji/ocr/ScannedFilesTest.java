package io.hengji.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.form.DoubtfulCell;
import io.hengji.core.form.Form;
import io.hengji.core.form.Notice;
import io.hengji.documents.grid.UnreadableFile;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Files in which scans come: among printed pages, over a layer of text, several forms in one.
class ScannedFilesTest {

  private static BufferedImage seal() {
    BufferedImage seal = new BufferedImage(200, 200, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = seal.createGraphics();
    graphics.setColor(Color.RED);
    graphics.drawOval(5, 5, 190, 190);
    graphics.dispose();
    return seal;
  }

  @Test
  void amongPrintedPagesOnlyThePageThatIsAPictureIsRecognised() throws IOException, UnreadableFile {
    List<Form> forms = Sample.forms(ScannedFile.mixed(seal(), Sample.head(150)));

    assertThat(forms).hasSize(2);
    assertThat(DoubtfulCell.isRecognised(forms.getFirst())).isFalse();
    assertThat(DoubtfulCell.isRecognised(forms.getLast())).isTrue();
    assertThat(forms.getFirst().indicators()).hasSize(8);
    assertThat(forms.getLast().notices()).extracting(Notice::text).anyMatch(t -> t.contains("第2页"));
    Sample.hasTheHeadOfTheOriginal(forms.getLast());
  }

  @Test
  void aLayerOfTextUnderAPoorPictureSettlesItsDoubts() throws IOException, UnreadableFile {
    BufferedImage poor = ScanCopy.blurred(Sample.page(130));

    Form alone = Sample.form(ScannedFile.pdf(poor));
    Form searchable = Sample.form(ScannedFile.searchable(poor));

    Sample.isReadLikeTheOriginal(searchable);
    assertThat(DoubtfulCell.isRecognised(searchable)).isTrue();
    assertThat(DoubtfulCell.of(searchable)).hasSizeLessThan(DoubtfulCell.of(alone).size());
  }

  @Test
  void aSpreadThatLiesOnItsSideHoldsTwoForms() throws IOException, UnreadableFile {
    BufferedImage spread = ScanCopy.beside(Sample.head(150), Sample.head(150));

    List<Form> forms = Sample.forms(ScannedFile.pdf(ScanCopy.onItsSide(spread)));

    assertThat(forms).hasSize(2);
    Sample.hasTheHeadOfTheOriginal(forms.getFirst());
    Sample.hasTheHeadOfTheOriginal(forms.getLast());
  }

  @Test
  void theFormsOnThePagesOfAFaxAreSeveral() throws IOException, UnreadableFile {
    BufferedImage page = Sample.head(200);
    BufferedImage two = ScanCopy.below(page, page);

    List<Form> forms = Sample.forms(ScannedFile.fax(two, page));

    assertThat(forms)
        .extracting(form -> form.source().at().toString())
        .containsExactly("p1", "p1", "p2");
    for (Form form : forms) {
      Sample.hasTheHeadOfTheOriginal(form);
    }
  }
}
