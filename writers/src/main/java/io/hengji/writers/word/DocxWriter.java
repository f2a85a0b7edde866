package io.hengji.writers.word;

import io.hengji.writers.pack.XmlPackage;
import io.hengji.writers.page.Paper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// Writes papers as one Word document, each in a section of its own, with page numbers.
public final class DocxWriter {

  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private DocxWriter() {}

  /// Writes the document; leaves the stream open.
  public static void write(OutputStream out, List<Paper> papers) throws IOException {
    XmlPackage file = new XmlPackage();
    String title = papers.isEmpty() ? "" : papers.getFirst().name();
    file.part("word/footer1.xml", TYPE + "footer+xml", WordStyles.FOOTER);
    String footer = file.relate("word/document.xml", RELATION + "footer", "footer1.xml");
    file.part(
        "word/document.xml", TYPE + "document.main+xml", WordDocument.of(papers, footer, file));
    file.relate("", RELATION + "officeDocument", "word/document.xml");
    file.part("word/styles.xml", TYPE + "styles+xml", WordStyles.XML);
    file.relate("word/document.xml", RELATION + "styles", "styles.xml");
    file.part("word/settings.xml", TYPE + "settings+xml", WordStyles.SETTINGS);
    file.relate("word/document.xml", RELATION + "settings", "settings.xml");
    file.properties(title);
    file.write(out);
  }
}
