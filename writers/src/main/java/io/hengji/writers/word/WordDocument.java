package io.hengji.writers.word;

import io.hengji.writers.pack.Xml;
import io.hengji.writers.pack.XmlPackage;
import io.hengji.writers.page.Block;
import io.hengji.writers.page.Density;
import io.hengji.writers.page.PageBreak;
import io.hengji.writers.page.Paper;
import io.hengji.writers.page.Paragraph;
import io.hengji.writers.page.Picture;
import io.hengji.writers.page.Prose;
import io.hengji.writers.page.Table;
import io.hengji.writers.picture.PngPicture;
import java.util.List;

/// The main part of a Word document: paragraphs and tables, a section a paper.
final class WordDocument {

  private static final String SPACES =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

  private static final String IMAGE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";

  private final StringBuilder out = new StringBuilder(32_768);

  private final String footer;

  private final XmlPackage file;
  private int pictures;

  private WordDocument(String footer, XmlPackage file) {
    this.footer = footer;
    this.file = file;
  }

  /// The part's XML; `footer` is the id of the relation to the pages' foot.
  static String of(List<Paper> papers, String footer, XmlPackage file) {
    WordDocument document = new WordDocument(footer, file);
    document.out.append(Xml.HEAD).append("<w:document").append(SPACES).append("><w:body>");
    for (int i = 0; i < papers.size(); i++) {
      boolean last = i + 1 == papers.size();
      document.paper(papers.get(i), last);
    }
    return document.out.append("</w:body></w:document>").toString();
  }

  private void paper(Paper paper, boolean last) {
    boolean breaks = false;
    List<Block> blocks = paper.blocks();
    int width = PageSize.of(paper.orientation()).textWidth();
    Density density = paper.density();
    for (int i = 0; i < blocks.size(); i++) {
      switch (blocks.get(i)) {
        case Paragraph paragraph -> {
          paragraph(paragraph, breaks, paper.isKeptWithNext(i));
          breaks = false;
        }
        case Table table -> {
          if (table.attached()) {
            out.append("<w:p><w:pPr><w:pStyle w:val=\"Seam\"/><w:keepNext/></w:pPr></w:p>");
          }
          boolean goesOn =
              i + 1 < blocks.size() && blocks.get(i + 1) instanceof Table next && next.attached();
          new WordTable(table, width, density, goesOn).writeTo(out);
        }
        case Prose prose -> WordProse.write(prose, out);
        case Picture picture -> picture(picture);
        case PageBreak _ -> breaks = true;
      }
    }
    String section = PageSize.of(paper.orientation()).section(footer);
    if (last) {
      if (blocks.getLast() instanceof Table) {
        out.append("<w:p><w:pPr><w:pStyle w:val=\"Seam\"/></w:pPr></w:p>");
      }
      out.append(section);
    } else {
      out.append("<w:p><w:pPr><w:pStyle w:val=\"Seam\"/>").append(section).append("</w:pPr></w:p>");
    }
  }

  private void picture(Picture picture) {
    String name = "media/picture" + ++pictures + ".png";
    file.part("word/" + name, PngPicture.of(picture));
    String id = file.relate("word/document.xml", IMAGE, name);
    WordPicture.write(picture, id, pictures, out);
  }

  private void paragraph(Paragraph paragraph, boolean onNewPage, boolean withNext) {
    out.append("<w:p><w:pPr><w:pStyle w:val=\"").append(style(paragraph.style())).append("\"/>");
    if (withNext) {
      out.append("<w:keepNext/>");
    }
    if (onNewPage) {
      out.append("<w:pageBreakBefore/>");
    }
    out.append("</w:pPr><w:r><w:t xml:space=\"preserve\">");
    out.append(Xml.text(paragraph.text())).append("</w:t></w:r></w:p>");
  }

  private static String style(Paragraph.Style style) {
    return switch (style) {
      case ABOVE -> "Above";
      case TITLE -> "Title";
      case SUBTITLE -> "Subtitle";
      case HEADING -> "Heading1";
      case SUBHEADING -> "Heading2";
      case BODY -> "BodyText";
      case UNIT -> "Unit";
      case NOTE -> "Note";
      case CAPTION -> "Caption";
      case SIGNATURE -> "Signature";
    };
  }
}
