package io.hengji.documents.pdf;

import io.hengji.core.form.Cell;
import io.hengji.core.form.Notice;
import io.hengji.core.form.Place;
import io.hengji.documents.grid.Allowance;
import io.hengji.documents.grid.Block;
import io.hengji.documents.grid.Document;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.grid.Line;
import io.hengji.documents.grid.UnreadableFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads PDF files whose text is text; pictures of text are left to others.
public final class PdfReader {
  private static final double SCANNED = 0.3;

  private PdfReader() {}

  /// The tables and paragraphs of a file. A table that goes on over several pages is one grid.
  public static Document read(String name, byte[] bytes, Limits limits) throws UnreadableFile {
    Allowance allowance = new Allowance(limits);
    List<PageMarks> pages;
    try (PdfFile file = PdfFile.open(bytes, allowance)) {
      pages = file.pages();
    } catch (IOException e) {
      throw new UnreadableFile("PDF文件无法读取，可能已损坏或不完整。", e);
    }
    requireText(pages);
    List<PageBlock> printed = new ArrayList<>();
    Optional<RuledTable> before = Optional.empty();
    for (PageMarks page : pages) {
      allowance.requireTime();
      List<PageBlock> blocks = new PageLayout(page, allowance).blocks(before);
      before = Optional.empty();
      for (PageBlock block : blocks) {
        if (!(block instanceof PageParagraph paragraph && paragraph.isPageNumber())) {
          printed.add(block);
          before = tableAtEnd(block);
        }
      }
    }
    return new Document(name, blocks(printed), notices(pages));
  }

  private static Optional<RuledTable> tableAtEnd(PageBlock block) {
    return block instanceof PageGrid grid && grid.endsPage()
        ? Optional.of(grid.table())
        : Optional.empty();
  }

  private static void requireText(List<PageMarks> pages) throws UnreadableFile {
    if (pages.stream().anyMatch(PdfReader::hasText)) {
      return;
    }
    if (pages.stream().anyMatch(page -> page.pictured() > SCANNED)) {
      throw new UnreadableFile("PDF是扫描件，只有图像、没有文字，请提交由Word或Excel导出的电子版。");
    }
    throw new UnreadableFile("PDF中没有任何文字。");
  }

  private static boolean hasText(PageMarks page) {
    return page.glyphs().stream().anyMatch(glyph -> !glyph.isSpace());
  }

  private static List<Notice> notices(List<PageMarks> pages) {
    List<Notice> notices = new ArrayList<>();
    for (PageMarks page : pages) {
      Place place = new Place.OnPage(page.page(), 0);
      long unknown =
          page.glyphs().stream().filter(glyph -> glyph.text().equals(PdfFont.UNKNOWN)).count();
      if (unknown > 0) {
        notices.add(
            new Notice(place, "本页有" + unknown + "个字符因字体未附带编码而无法识别，以“" + PdfFont.UNKNOWN + "”代替。"));
      }
      if (!hasText(page) && page.pictured() > SCANNED) {
        notices.add(new Notice(place, "本页是扫描图像，没有文字，未读取。"));
      }
    }
    return notices;
  }

  private static List<Block> blocks(List<PageBlock> printed) {
    List<Block> blocks = new ArrayList<>();
    Optional<GridJoin> open = Optional.empty();
    for (PageBlock block : printed) {
      if (block instanceof PageGrid grid
          && open.filter(join -> join.goesOnWith(grid)).isPresent()) {
        open.get().add(grid);
        continue;
      }
      open.ifPresent(join -> blocks.add(join.grid()));
      open = Optional.empty();
      switch (block) {
        case PageGrid grid -> open = Optional.of(new GridJoin(grid));
        case PageParagraph paragraph -> blocks.add(line(paragraph));
      }
    }
    open.ifPresent(join -> blocks.add(join.grid()));
    return blocks;
  }

  private static Line line(PageParagraph paragraph) {
    return new Line(new Cell(paragraph.text().text(), new Place.OnPage(paragraph.page(), 0)));
  }
}
