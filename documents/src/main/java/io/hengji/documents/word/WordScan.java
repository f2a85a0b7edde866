package io.hengji.documents.word;

import io.hengji.core.form.Notice;
import io.hengji.documents.grid.Allowance;
import io.hengji.documents.grid.FontSymbol;
import io.hengji.documents.grid.UnreadableFile;
import io.hengji.documents.xml.CharCollector;
import io.hengji.documents.xml.XmlEvent;
import io.hengji.documents.xml.XmlScanner;
import java.util.ArrayList;
import java.util.List;

/// Walks through the elements of a document. Elements that only wrap (content controls, insertions,
/// links, smart tags) are walked through wherever they stand.
final class WordScan {
  private final XmlScanner<WordTag> xml;
  private final Allowance allowance;
  private final List<CharCollector> texts = new ArrayList<>();
  private final CharCollector piece = new CharCollector();
  private int openParagraphs;
  private final WordNotices notices = new WordNotices();
  private int paragraphs;
  private int cells;

  WordScan(XmlScanner<WordTag> xml, Allowance allowance) {
    this.xml = xml;
    this.allowance = allowance;
  }

  /// What a reader of the document should know, once it has been walked through.
  List<Notice> notices() {
    return notices.list();
  }

  /// Gives the paragraphs and tables up to the end of the element that has just begun, or of the
  /// document, to a sink.
  void blocks(BlockSink sink) throws UnreadableFile {
    int outside = xml.depth() - 1;
    for (XmlEvent event = xml.next(); !ends(event, outside); event = xml.next()) {
      if (event != XmlEvent.START) {
        continue;
      }
      switch (xml.tag()) {
        case PARAGRAPH -> paragraph(sink);
        case TABLE -> sink.table(table());
        case CELL_PROPERTIES, SECTION_PROPERTIES -> xml.skip();
        default -> skipUnlessWrapping();
      }
    }
  }

  private boolean ends(XmlEvent event, int outside) {
    return event == XmlEvent.DONE || (event == XmlEvent.END && xml.depth() == outside);
  }

  /// Skips what is not part of the text as accepted, goes into everything else.
  private void skipUnlessWrapping() throws UnreadableFile {
    switch (xml.tag()) {
      case DELETED, MOVED_FROM -> {
        notices.revised();
        xml.skip();
      }
      case INSERTED, MOVED_TO -> notices.revised();
      case FALLBACK, CONTENT_CONTROL_PROPERTIES, CONTENT_CONTROL_END -> xml.skip();
      default -> {}
    }
  }

  private void paragraph(BlockSink sink) throws UnreadableFile {
    int number = ++paragraphs;
    int outside = xml.depth() - 1;
    if (openParagraphs == texts.size()) {
      texts.add(new CharCollector());
    }
    CharCollector text = texts.get(openParagraphs++);
    text.clear();
    boolean joinsNext = false;
    for (XmlEvent event = xml.next(); !ends(event, outside); event = xml.next()) {
      if (event != XmlEvent.START) {
        continue;
      }
      switch (xml.tag()) {
        case RUN -> run(sink, text);
        case PARAGRAPH_PROPERTIES -> joinsNext = markIsDeleted();
        default -> inline(sink, text);
      }
    }
    openParagraphs--;
    sink.paragraph(number, text.toString(), joinsNext);
  }

  /// Whether the properties of a paragraph, which have just begun, say that its mark was deleted.
  private boolean markIsDeleted() throws UnreadableFile {
    int outside = xml.depth() - 1;
    boolean deleted = false;
    for (XmlEvent event = xml.next(); !ends(event, outside); event = xml.next()) {
      if (event == XmlEvent.START) {
        deleted |= xml.tag() == WordTag.DELETED && xml.depth() == outside + 3;
        if (xml.tag() == WordTag.DELETED || xml.tag() == WordTag.INSERTED) {
          notices.revised();
        }
      }
    }
    return deleted;
  }

  private void run(BlockSink sink, CharCollector text) throws UnreadableFile {
    int outside = xml.depth() - 1;
    boolean hidden = false;
    int before = text.length();
    for (XmlEvent event = xml.next(); !ends(event, outside); event = xml.next()) {
      if (event != XmlEvent.START) {
        continue;
      }
      if (xml.tag() == WordTag.RUN_PROPERTIES) {
        hidden |= isHidden();
      } else {
        inline(sink, text);
      }
    }
    if (hidden && text.length() > before) {
      text.cut(before);
      notices.hiddenText();
    }
  }

  private boolean isHidden() throws UnreadableFile {
    int outside = xml.depth() - 1;
    boolean hidden = false;
    for (XmlEvent event = xml.next(); !ends(event, outside); event = xml.next()) {
      if (event == XmlEvent.START
          && xml.tag() == WordTag.HIDDEN_TEXT
          && xml.depth() == outside + 2) {
        hidden = isOnUnlessSaid();
      }
    }
    return hidden;
  }

  /// The element inside a paragraph that has just begun.
  private void inline(BlockSink sink, CharCollector text) throws UnreadableFile {
    switch (xml.tag()) {
      case TEXT, MATH_TEXT -> text(text);
      case TAB, POSITION_TAB -> text.append('\t');
      case BREAK, CARRIAGE_RETURN -> text.append('\n');
      case NO_BREAK_HYPHEN -> text.append('-');
      case SYMBOL -> text.append(FontSymbol.text(xml.attribute("font"), xml.attribute("char")));
      case TICK_BOX -> text.append(isTicked() ? "☑" : "☐");
      case TEXT_BOX -> blocks(sink);
      case RUBY_TEXT, FIELD_CODE, DELETED_TEXT, DELETED_FIELD_CODE -> xml.skip();
      default -> skipUnlessWrapping();
    }
  }

  /// Whether the box of a form, which has just begun, is ticked: by the user, else from the first.
  private boolean isTicked() throws UnreadableFile {
    int outside = xml.depth() - 1;
    boolean ticked = false;
    boolean byUser = false;
    for (XmlEvent event = xml.next(); !ends(event, outside); event = xml.next()) {
      boolean decides =
          xml.tag() == WordTag.TICKED || (xml.tag() == WordTag.TICKED_AT_FIRST && !byUser);
      if (event == XmlEvent.START && decides) {
        ticked = isOnUnlessSaid();
        byUser |= xml.tag() == WordTag.TICKED;
      }
    }
    return ticked;
  }

  /// Whether a property that is on by being there is not switched off.
  private boolean isOnUnlessSaid() {
    return xml.attribute("val") == null || xml.isOn("val");
  }

  private void text(CharCollector text) throws UnreadableFile {
    if (xml.attributeIs("space", "preserve")) {
      xml.content(text);
      return;
    }
    piece.clear();
    xml.content(piece);
    text.append(piece.toString().strip());
  }

  private WordTable table() throws UnreadableFile {
    int outside = xml.depth() - 1;
    WordTable table = new WordTable();
    for (XmlEvent event = xml.next(); !ends(event, outside); event = xml.next()) {
      if (event != XmlEvent.START) {
        continue;
      }
      switch (xml.tag()) {
        case ROW -> row(table);
        case TABLE_PROPERTIES, TABLE_GRID -> xml.skip();
        default -> skipUnlessWrapping();
      }
    }
    return table;
  }

  private void row(WordTable table) throws UnreadableFile {
    allowance.requireTime();
    WordRow row = new WordRow();
    int outside = xml.depth() - 1;
    for (XmlEvent event = xml.next(); !ends(event, outside); event = xml.next()) {
      if (event != XmlEvent.START) {
        continue;
      }
      switch (xml.tag()) {
        case ROW_PROPERTIES -> row.properties(xml);
        case CELL -> cell(row);
        case TABLE_EXCEPTION -> xml.skip();
        default -> skipUnlessWrapping();
      }
    }
    if (row.isRevised()) {
      notices.revised();
    }
    if (row.isHidden()) {
      notices.hiddenRows();
    }
    row.addTo(table);
  }

  private void cell(WordRow row) throws UnreadableFile {
    allowance.cells(1);
    row.begin(++cells);
    CellText content = row.content();
    int outside = xml.depth() - 1;
    for (XmlEvent event = xml.next(); !ends(event, outside); event = xml.next()) {
      if (event != XmlEvent.START) {
        continue;
      }
      switch (xml.tag()) {
        case CELL_PROPERTIES -> row.cellProperties(xml);
        case PARAGRAPH -> paragraph(content);
        case TABLE -> content.table(table());
        default -> skipUnlessWrapping();
      }
    }
  }
}
