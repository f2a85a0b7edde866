package io.hengji.documents.odf;

import io.hengji.documents.grid.UnreadableFile;
import io.hengji.documents.xml.CharCollector;
import io.hengji.documents.xml.XmlEvent;
import io.hengji.documents.xml.XmlScanner;

/// The text of paragraphs.
public final class OdfText {
  private static final int MOST_SPACES = 1000;

  private OdfText() {}

  /// Collects the text of the paragraph that has just begun, and goes on behind its end.
  public static void paragraph(XmlScanner<OdfTag> xml, CharCollector into) throws UnreadableFile {
    int outside = xml.depth() - 1;
    for (XmlEvent event = xml.next(); xml.depth() > outside; event = xml.next()) {
      switch (event) {
        case TEXT -> xml.text(into);
        case START -> inline(xml, into);
        case END, DONE -> {}
      }
    }
  }

  /// Collects what an element inside a paragraph stands for, or skips it where it is no part of the
  /// text; elements that only wrap text are left to be walked through.
  public static void inline(XmlScanner<OdfTag> xml, CharCollector into) throws UnreadableFile {
    switch (xml.tag()) {
      case SPACES -> into.append(" ".repeat(Math.clamp(xml.attribute("c", 1), 1, MOST_SPACES)));
      case TAB -> into.append('\t');
      case BREAK -> into.append('\n');
      case ANNOTATION, NOTE, RUBY_TEXT, HIDDEN_TEXT, FORMS -> xml.skip();
      default -> {}
    }
  }
}
