package io.hengji.documents.word;

import io.hengji.core.form.Notice;
import io.hengji.documents.grid.Allowance;
import io.hengji.documents.grid.FontSymbol;
import io.hengji.documents.grid.UnreadableFile;
import io.hengji.documents.odf.OdfTag;
import io.hengji.documents.odf.OdfText;
import io.hengji.documents.xml.CharCollector;
import io.hengji.documents.xml.XmlEvent;
import io.hengji.documents.xml.XmlScanner;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// Walks through the elements of an OpenDocument text. Elements that only wrap (lists, sections,
/// frames) are walked through wherever they stand.
final class OdtScan {
  private final XmlScanner<OdfTag> xml;
  private final Set<String> hiddenStyles;
  private final Allowance allowance;
  private final WordNotices notices = new WordNotices();

  OdtScan(XmlScanner<OdfTag> xml, Set<String> hiddenStyles, Allowance allowance) {
    this.xml = xml;
    this.hiddenStyles = hiddenStyles;
    this.allowance = allowance;
  }

  List<Notice> notices() {
    return notices.list();
  }

  /// Gives the paragraphs and tables of the element that has just begun to a sink.
  void blocks(BlockSink sink) throws UnreadableFile {
    int outside = xml.depth() - 1;
    for (XmlEvent event = xml.next(); xml.depth() > outside; event = xml.next()) {
      if (event != XmlEvent.START) {
        continue;
      }
      switch (xml.tag()) {
        case PARAGRAPH, HEADING -> paragraph(sink);
        case TABLE -> sink.table(table());
        case CHANGES -> changes();
        case FORMS, ANNOTATION, NOTE -> xml.skip();
        default -> {}
      }
    }
  }

  /// What was deleted stands apart, before the text.
  private void changes() throws UnreadableFile {
    int outside = xml.depth() - 1;
    for (XmlEvent event = xml.next(); xml.depth() > outside; event = xml.next()) {
      if (event == XmlEvent.START && xml.tag() == OdfTag.CHANGED) {
        notices.revised();
      }
    }
  }

  private void paragraph(BlockSink sink) throws UnreadableFile {
    int outside = xml.depth() - 1;
    CharCollector text = new CharCollector();
    for (XmlEvent event = xml.next(); xml.depth() > outside; event = xml.next()) {
      if (event == XmlEvent.TEXT) {
        xml.text(text);
      } else if (event == XmlEvent.START && xml.tag() == OdfTag.TEXT_BOX) {
        blocks(sink);
      } else if (event == XmlEvent.START) {
        inline(text);
      }
    }
    sink.paragraph(0, FontSymbol.shown(text.toString()), false);
  }

  private void inline(CharCollector text) throws UnreadableFile {
    String style = xml.tag() == OdfTag.SPAN ? xml.attribute("style-name") : null;
    boolean hidden = hiddenStyles.contains(Objects.requireNonNullElse(style, ""));
    if (hidden || xml.tag() == OdfTag.HIDDEN_TEXT) {
      notices.hiddenText();
    }
    if (hidden) {
      xml.skip();
    } else {
      OdfText.inline(xml, text);
    }
  }

  private WordTable table() throws UnreadableFile {
    int outside = xml.depth() - 1;
    OdtTable table = new OdtTable();
    for (XmlEvent event = xml.next(); xml.depth() > outside; event = xml.next()) {
      if (event != XmlEvent.START) {
        continue;
      }
      switch (xml.tag()) {
        case ROW -> {
          allowance.requireTime();
          table.beginRow();
        }
        case CELL -> cell(table);
        case COVERED_CELL -> {
          int repeated = repeated();
          xml.skip();
          for (int i = 0; i < repeated; i++) {
            table.covered();
          }
        }
        case SHAPES -> xml.skip();
        default -> {}
      }
    }
    return table.table();
  }

  private void cell(OdtTable table) throws UnreadableFile {
    int repeated = repeated();
    int across = Math.max(1, xml.attribute("number-columns-spanned", 1));
    int down = Math.max(1, xml.attribute("number-rows-spanned", 1));
    CellText content = new CellText(0);
    blocks(content);
    for (int i = 0; i < repeated; i++) {
      allowance.cells(1);
      table.add(content, across, down);
    }
  }

  private int repeated() {
    return Math.max(1, xml.attribute("number-columns-repeated", 1));
  }
}
