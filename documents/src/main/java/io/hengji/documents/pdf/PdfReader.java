package io.hengji.documents.pdf;

import io.hengji.core.form.Notice;
import io.hengji.core.form.Place;
import io.hengji.documents.grid.Allowance;
import io.hengji.documents.grid.Document;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.grid.UnreadableFile;
import io.hengji.documents.scan.PictureReader;
import io.hengji.documents.scan.ScannedPage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads PDF files: what is printed on their pages, and pages that are pictures if a reader of
/// pictures is installed.
public final class PdfReader {
  private static final double SCANNED = 0.3;
  private static final double STAMPED = 0.8;
  private static final int FEW = 40;
  private static final int RULED = 3;

  private final Allowance allowance;
  private final List<Notice> notices = new ArrayList<>();

  private PdfReader(Allowance allowance) {
    this.allowance = allowance;
  }

  /// The tables and paragraphs of a file. A table that goes on over several pages is one grid.
  public static Document read(String name, byte[] bytes, Limits limits) throws UnreadableFile {
    Allowance allowance = new Allowance(limits);
    PdfReader reader = new PdfReader(allowance);
    List<PageMarks> pages;
    try (PdfFile file = PdfFile.open(bytes, allowance)) {
      pages = reader.withScans(file, file.pages());
    } catch (IOException e) {
      throw new UnreadableFile("PDF文件无法读取，可能已损坏或不完整。", e);
    }
    return new Document(name, PrintedPages.blocks(pages, allowance), reader.notices);
  }

  /// The pages with what their pictures say in place of nothing.
  private List<PageMarks> withScans(PdfFile file, List<PageMarks> pages)
      throws IOException, UnreadableFile {
    boolean pictured = pages.stream().anyMatch(PdfReader::isPicture);
    Optional<PictureReader> reader = pictured ? PictureReader.installed() : Optional.empty();
    if (reader.isEmpty()) {
      requireText(pages);
    }
    List<PageMarks> read = new ArrayList<>();
    List<Integer> scans = new ArrayList<>();
    for (PageMarks page : pages) {
      Place place = new Place.OnPage(page.page(), 0);
      if (!isPicture(page)) {
        read.add(page);
        notices.addAll(unknown(page));
      } else if (reader.isPresent()) {
        allowance.picture();
        double longerSide = Math.max(page.width(), page.height());
        ScannedPage scanned = reader.get().read(file.picture(page.page()), longerSide, allowance);
        read.add(ScannedMarks.of(page.page(), TextLayer.of(page).beside(scanned)));
        scans.add(page.page());
      } else {
        read.add(page);
        notices.add(new Notice(place, "本页是扫描图像，没有文字，未读取。"));
      }
    }
    notices.addAll(PictureDocument.recognised(scans));
    return read;
  }

  /// Whether a page is a picture, with no text to be seen beside what a scanner's program stamps on
  /// it; or a drawing whose characters are drawn as curves.
  private static boolean isPicture(PageMarks page) {
    long glyphs =
        page.glyphs().stream()
            .filter(glyph -> !glyph.isSpace() && glyph.ink() != Glyph.Ink.HIDDEN)
            .count();
    if (glyphs > 0) {
      return glyphs < FEW && page.pictured() > STAMPED;
    }
    return page.pictured() > SCANNED || (page.glyphs().isEmpty() && isRuled(page));
  }

  private static boolean isRuled(PageMarks page) {
    return page.across().size() >= RULED && page.down().size() >= RULED;
  }

  private static void requireText(List<PageMarks> pages) throws UnreadableFile {
    if (pages.stream().anyMatch(PdfReader::hasText)) {
      return;
    }
    if (pages.stream().anyMatch(PdfReader::isPicture)) {
      throw new UnreadableFile("PDF是扫描件，没有安装图像识别模块，请提交由Word或Excel导出的电子版。");
    }
    throw new UnreadableFile("PDF中没有任何文字。");
  }

  private static boolean hasText(PageMarks page) {
    return page.glyphs().stream().anyMatch(glyph -> !glyph.isSpace());
  }

  private static List<Notice> unknown(PageMarks page) {
    long unknown =
        page.glyphs().stream().filter(glyph -> glyph.text().equals(PdfFont.UNKNOWN)).count();
    return unknown == 0
        ? List.of()
        : List.of(
            new Notice(
                new Place.OnPage(page.page(), 0),
                "本页有" + unknown + "个字符因字体未附带编码而无法识别，以“" + PdfFont.UNKNOWN + "”代替。"));
  }
}
