package io.hengji.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.form.CellPath;
import io.hengji.core.form.Column;
import io.hengji.core.form.DoubtfulCell;
import io.hengji.core.form.Form;
import io.hengji.core.form.FundColumn;
import io.hengji.documents.DocumentReader;
import io.hengji.documents.forms.FormReader;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.grid.UnreadableFile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

/// Scans of the project's sample form against what its text says.
class ScannedFormTest {
  private static final Path SAMPLE =
      Path.of(System.getProperty("hengji.root", "."), "samples/relief-2024.pdf");
  private static final double SHARE = 0.9;

  private static byte[] sample() throws IOException {
    return Files.readAllBytes(SAMPLE);
  }

  private static BufferedImage page(int dpi) throws IOException {
    try (PDDocument document = Loader.loadPDF(sample())) {
      return new PDFRenderer(document).renderImageWithDPI(0, dpi, ImageType.RGB);
    }
  }

  private static byte[] pdf(BufferedImage page) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDPage sheet = new PDPage(PDRectangle.A4);
      document.addPage(sheet);
      try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
        content.drawImage(
            JPEGFactory.createFromImage(document, page, 0.8f),
            0,
            0,
            PDRectangle.A4.getWidth(),
            PDRectangle.A4.getHeight());
      }
      document.save(bytes);
    }
    return bytes.toByteArray();
  }

  private static Form form(byte[] file) throws UnreadableFile {
    return FormReader.read(DocumentReader.read("scan", file, Limits.STANDARD)).getFirst();
  }

  private static List<CellPath> filled(Form form) {
    List<CellPath> paths = new ArrayList<>();
    paths.add(CellPath.Field.PROJECT);
    paths.add(CellPath.Field.DEPARTMENT);
    paths.add(CellPath.Field.UNIT);
    paths.add(CellPath.Field.GOAL_EXPECTED);
    paths.add(CellPath.Field.GOAL_ACTUAL);
    paths.add(CellPath.Field.TOTAL_SCORE);
    for (int i = 0; i < form.funds().size(); i++) {
      for (FundColumn column : FundColumn.values()) {
        paths.add(CellPath.fund(i, column));
      }
    }
    for (int i = 0; i < form.indicators().size(); i++) {
      for (Column column : Column.values()) {
        paths.add(CellPath.indicator(i, column));
      }
    }
    return paths.stream().filter(path -> !form.cell(path).isEmpty()).toList();
  }

  /// At least 0.9 of the cells that hold text are right, and every wrong one is marked doubtful.
  private static void isReadLikeTheOriginal(Form scan) throws IOException, UnreadableFile {
    Form clean = form(sample());
    List<CellPath> filled = filled(clean);
    List<CellPath> wrong =
        filled.stream()
            .filter(path -> !Alike.are(clean.cell(path).text(), scan.cell(path).text()))
            .toList();
    Set<CellPath> doubtful =
        DoubtfulCell.of(scan).stream().map(DoubtfulCell::at).collect(Collectors.toSet());

    assertThat(scan.indicators()).hasSameSizeAs(clean.indicators());
    assertThat(1.0 - (double) wrong.size() / filled.size()).isGreaterThanOrEqualTo(SHARE);
    assertThat(doubtful).containsAll(wrong);
  }

  @Test
  void aSkewedPageUnderASealIsReadLikeTheOriginal() throws IOException, UnreadableFile {
    BufferedImage page = ScanCopy.askew(page(200), 1.5);
    BufferedImage sealed =
        ScanCopy.sealed(page, page.getWidth() * 5 / 6, page.getHeight() / 6, 150, 0.6);

    isReadLikeTheOriginal(form(pdf(sealed)));
  }

  @Test
  void aGreyCoarseNoisyPictureIsReadLikeTheOriginal() throws IOException, UnreadableFile {
    BufferedImage page = ScanCopy.noisy(ScanCopy.askew(page(150), -3), 6, 7);

    isReadLikeTheOriginal(form(ScanCopy.jpeg(page, 0.6)));
  }

  @Test
  void aPageOnItsHeadUnderAnOpaqueSealIsReadLikeTheOriginal() throws IOException, UnreadableFile {
    BufferedImage page = page(200);
    BufferedImage sealed =
        ScanCopy.sealed(page, page.getWidth() * 5 / 6, page.getHeight() / 6, 90, 1);

    isReadLikeTheOriginal(form(ScanCopy.png(ScanCopy.onItsHead(sealed))));
  }

  @Test
  void severalThreadsReadAtOnce() throws IOException, UnreadableFile {
    byte[] picture = ScanCopy.png(page(150));
    CompletableFuture<String> other = CompletableFuture.supplyAsync(() -> project(picture));

    assertThat(project(picture))
        .isEqualTo(other.join())
        .isEqualTo(form(sample()).head().project().text());
  }

  private static String project(byte[] picture) {
    try {
      return form(picture).head().project().text();
    } catch (UnreadableFile e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void everyCellOfAScanSaysWhatItIsWorth() throws IOException, UnreadableFile {
    Form scan = form(ScanCopy.png(page(150)));

    assertThat(DoubtfulCell.isRecognised(scan)).isTrue();
    assertThat(scan.notices()).anySatisfy(notice -> assertThat(notice.text()).contains("图像识别"));
  }

  @Test
  void anEmptyPictureHoldsNothing() throws IOException, UnreadableFile {
    BufferedImage blank = new BufferedImage(600, 800, BufferedImage.TYPE_BYTE_GRAY);
    byte[] picture = ScanCopy.png(blank);

    assertThat(FormReader.read(DocumentReader.read("blank.png", picture, Limits.STANDARD)))
        .isEmpty();
  }
}
