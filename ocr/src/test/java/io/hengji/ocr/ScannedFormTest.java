package io.hengji.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.form.DoubtfulCell;
import io.hengji.core.form.Form;
import io.hengji.documents.DocumentReader;
import io.hengji.documents.forms.FormReader;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.grid.UnreadableFile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/// Scans of the project's sample form against what its text says.
class ScannedFormTest {

  @Test
  void aSkewedPageUnderASealIsReadLikeTheOriginal() throws IOException, UnreadableFile {
    BufferedImage page = ScanCopy.askew(Sample.page(200), 1.5);
    BufferedImage sealed =
        ScanCopy.sealed(page, page.getWidth() * 5 / 6, page.getHeight() / 6, 150, 0.6);

    Sample.isReadLikeTheOriginal(Sample.form(ScannedFile.pdf(sealed)));
  }

  @Test
  void aGreyCoarseNoisyPictureIsReadLikeTheOriginal() throws IOException, UnreadableFile {
    BufferedImage page = ScanCopy.noisy(ScanCopy.askew(Sample.page(150), -3), 6, 7);

    Form scan = Sample.form(ScanCopy.jpeg(page, 0.6));

    Sample.isReadLikeTheOriginal(scan);
    assertThat(DoubtfulCell.isRecognised(scan)).isTrue();
    assertThat(scan.notices()).anySatisfy(notice -> assertThat(notice.text()).contains("图像识别"));
  }

  @Test
  void aPageOnItsHeadUnderAnOpaqueSealIsReadLikeTheOriginal() throws IOException, UnreadableFile {
    BufferedImage page = Sample.page(200);
    BufferedImage sealed =
        ScanCopy.sealed(page, page.getWidth() * 5 / 6, page.getHeight() / 6, 90, 1);

    Sample.isReadLikeTheOriginal(Sample.form(ScanCopy.png(ScanCopy.onItsHead(sealed))));
  }

  @Test
  void severalThreadsReadAtOnce() throws IOException, UnreadableFile {
    byte[] picture = ScanCopy.png(Sample.head(150));
    CompletableFuture<String> other = CompletableFuture.supplyAsync(() -> project(picture));

    assertThat(project(picture))
        .isEqualTo(other.join())
        .isEqualTo(Sample.form(Sample.file()).head().project().text());
  }

  private static String project(byte[] picture) {
    try {
      return Sample.form(picture).head().project().text();
    } catch (UnreadableFile e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void anEmptyPictureHoldsNothing() throws IOException, UnreadableFile {
    BufferedImage blank = new BufferedImage(600, 800, BufferedImage.TYPE_BYTE_GRAY);
    byte[] picture = ScanCopy.png(blank);

    assertThat(FormReader.read(DocumentReader.read("blank.png", picture, Limits.STANDARD)))
        .isEmpty();
  }
}
