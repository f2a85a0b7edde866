package io.hengji.writers.pdf;

import io.hengji.writers.page.Density;
import io.hengji.writers.page.PageBreak;
import io.hengji.writers.page.Paper;
import io.hengji.writers.page.Paragraph;
import io.hengji.writers.page.Picture;
import io.hengji.writers.page.Prose;
import io.hengji.writers.page.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/// Writes papers as one PDF file: with its fonts, tagged, a bookmark for each paper and heading.
public final class PdfWriter {

  private static final double PICTURE_GAP = 6;
  private static final double CAPTION_ROOM = 30;
  private static final double WITH_NEXT = 90;

  private final PDDocument document;
  private final PageFlow pages;
  private final Structure structure = new Structure();
  private final PDDocumentOutline outline = new PDDocumentOutline();

  private PdfWriter(PDDocument document) {
    this.document = document;
    this.pages = new PageFlow(document, new PdfFonts(document));
  }

  /// Writes the file; leaves the stream open. A character without a glyph is a [MissingGlyph].
  public static void write(OutputStream out, List<Paper> papers) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PdfWriter writer = new PdfWriter(document);
      for (Paper paper : papers) {
        writer.paper(paper);
      }
      writer.finish(papers);
      document.save(out);
    }
  }

  private void paper(Paper paper) throws IOException {
    pages.begin(paper.orientation());
    Density density = paper.density();
    PDOutlineItem bookmark = bookmark(paper.name());
    outline.addLast(bookmark);
    Structure.Element section = structure.add(structure.document(), "Sect");
    for (int i = 0; i < paper.blocks().size(); i++) {
      switch (paper.blocks().get(i)) {
        case Paragraph paragraph -> {
          if (paper.isKeptWithNext(i) && pages.y() + WITH_NEXT > pages.bottom()) {
            pages.newPage();
          }
          paragraph(paragraph, section);
          if (paragraph.style() == Paragraph.Style.HEADING) {
            bookmark.addLast(bookmark(paragraph.text()));
          }
        }
        case Prose prose -> paragraph(new Paragraph(Paragraph.Style.BODY, prose.text()), section);
        case Picture picture -> picture(picture, section);
        case Table table -> {
          if (!table.attached() && !pages.isAtTop()) {
            pages.moveTo(pages.y() + 2);
          }
          TableTags tags = new TableTags(table, structure, pages, section);
          new TableFlow(table, density, pages, tags).write();
        }
        case PageBreak _ -> pages.newPage();
      }
    }
    bookmark.openNode();
  }

  private PDOutlineItem bookmark(String title) {
    PDOutlineItem bookmark = new PDOutlineItem();
    bookmark.setTitle(title);
    PDPageXYZDestination place = new PDPageXYZDestination();
    place.setPage(pages.page());
    place.setTop((int) (pages.pageHeight() - pages.y() + 30));
    bookmark.setDestination(place);
    return bookmark;
  }

  private void paragraph(Paragraph paragraph, Structure.Element section) throws IOException {
    ParagraphLook look = ParagraphLook.of(paragraph.style());
    Structure.Element element = structure.add(section, look.tag());
    float width = (float) (pages.width() / look.size());
    String text = Printable.of(paragraph.text());
    List<String> lines = TextLines.of(text, width, look.indent());
    if (!pages.isAtTop()) {
      pages.moveTo(pages.y() + look.before());
    }
    for (int i = 0; i < lines.size(); i++) {
      if (pages.y() + look.leading() > pages.bottom()) {
        pages.newPage();
      }
      Canvas canvas = pages.canvas();
      canvas.begin(look.tag(), structure.mark(element, pages.page()));
      double x = pages.left() + (i == 0 ? look.indent() * look.size() : 0);
      double free = pages.width() - TextLines.width(lines.get(i)) * look.size();
      x +=
          switch (look.side()) {
            case LEFT -> 0;
            case MIDDLE -> free / 2;
            case RIGHT -> free;
          };
      double baseline = pages.y() + (look.leading() + look.size() * 0.76) / 2;
      canvas.text(x, baseline, look.size(), look.bold(), lines.get(i));
      canvas.end();
      pages.moveTo(pages.y() + look.leading());
    }
    pages.moveTo(pages.y() + look.after());
  }

  private void picture(Picture picture, Structure.Element section) throws IOException {
    if (pages.y() + picture.height() + CAPTION_ROOM > pages.bottom() && !pages.isAtTop()) {
      pages.newPage();
    }
    Structure.Element figure = structure.add(section, "Figure");
    figure.dictionary().setString(COSName.ALT, picture.says());
    Canvas canvas = pages.canvas();
    canvas.begin("Figure", structure.mark(figure, pages.page()));
    double left = pages.left() + (pages.width() - picture.width()) / 2;
    PictureDrawing.draw(picture, canvas, left, pages.y() + PICTURE_GAP);
    canvas.end();
    pages.moveTo(pages.y() + picture.height() + 2 * PICTURE_GAP);
  }

  private void finish(List<Paper> papers) throws IOException {
    pages.finish();
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    catalog.setDocumentOutline(outline);
    catalog.setPageMode(papers.size() > 1 ? PageMode.USE_OUTLINES : PageMode.USE_NONE);
    catalog.setLanguage("zh-CN");
    structure.giveTo(catalog);
    PDViewerPreferences preferences =
        new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
    document.getDocumentInformation().setTitle(papers.isEmpty() ? "" : papers.getFirst().name());
    document.getDocumentInformation().setCreator("Hengji");
  }
}
