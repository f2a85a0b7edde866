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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// The project's sample form: its file, its page as a picture, and whether a scan of it was read
/// like it.
final class Sample {
  private static final Path FILE =
      Path.of(System.getProperty("hengji.root", "."), "samples/relief-2024.pdf");
  private static final double SHARE = 0.9;

  /// How much of the page stands above the indicators.
  private static final double HEAD = 0.257;

  private static final List<CellPath> HEAD_FIELDS =
      List.of(CellPath.Field.PROJECT, CellPath.Field.DEPARTMENT, CellPath.Field.UNIT);

  private Sample() {}

  static byte[] file() throws IOException {
    return Files.readAllBytes(FILE);
  }

  static BufferedImage page(int dpi) throws IOException {
    try (PDDocument document = Loader.loadPDF(file())) {
      return new PDFRenderer(document).renderImageWithDPI(0, dpi, ImageType.RGB);
    }
  }

  /// The page down to its funds: a form without goal and indicators, that is read in a third of the
  /// time.
  static BufferedImage head(int dpi) throws IOException {
    BufferedImage page = page(dpi);
    return page.getSubimage(0, 0, page.getWidth(), (int) (HEAD * page.getHeight()));
  }

  static List<Form> forms(byte[] file) throws UnreadableFile {
    return FormReader.read(DocumentReader.read("scan", file, Limits.STANDARD));
  }

  static Form form(byte[] file) throws UnreadableFile {
    return forms(file).getFirst();
  }

  /// At least 0.9 of the cells that hold text are right, and every wrong one is marked doubtful.
  static void isReadLikeTheOriginal(Form scan) throws IOException, UnreadableFile {
    Form clean = form(file());
    assertThat(scan.indicators()).hasSameSizeAs(clean.indicators());
    isReadLike(scan, clean, filled(clean));
  }

  /// The same of head and funds alone.
  static void hasTheHeadOfTheOriginal(Form scan) throws IOException, UnreadableFile {
    Form clean = form(file());
    isReadLike(
        scan,
        clean,
        filled(clean).stream()
            .filter(path -> HEAD_FIELDS.contains(path) || path instanceof CellPath.FundCell)
            .toList());
  }

  private static void isReadLike(Form scan, Form clean, List<CellPath> compared) {
    List<CellPath> wrong =
        compared.stream()
            .filter(path -> !Alike.are(clean.cell(path).text(), scan.cell(path).text()))
            .toList();
    Set<CellPath> doubtful =
        DoubtfulCell.of(scan).stream().map(DoubtfulCell::at).collect(Collectors.toSet());

    assertThat(scan.funds()).hasSameSizeAs(clean.funds());
    assertThat(1.0 - (double) wrong.size() / compared.size()).isGreaterThanOrEqualTo(SHARE);
    assertThat(doubtful).containsAll(wrong);
  }

  private static List<CellPath> filled(Form form) {
    List<CellPath> paths = new ArrayList<>();
    paths.addAll(HEAD_FIELDS);
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
}
