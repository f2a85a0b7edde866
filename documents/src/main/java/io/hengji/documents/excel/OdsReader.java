package io.hengji.documents.excel;

import io.hengji.core.form.Notice;
import io.hengji.core.form.Unread;
import io.hengji.documents.grid.Allowance;
import io.hengji.documents.grid.Block;
import io.hengji.documents.grid.Document;
import io.hengji.documents.grid.UnreadableFile;
import io.hengji.documents.odf.OdfTag;
import io.hengji.documents.xml.XmlEvent;
import io.hengji.documents.xml.XmlScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// Reads OpenDocument spreadsheets (ODS) by the rules of workbooks.
public final class OdsReader {
  private OdsReader() {}

  /// Reads the spreadsheet whose element has just begun.
  public static Document read(
      String name, XmlScanner<OdfTag> xml, Set<String> hiddenStyles, Allowance allowance)
      throws UnreadableFile {
    List<Block> blocks = new ArrayList<>();
    List<Notice> notices = new ArrayList<>();
    List<Unread> unread = new ArrayList<>();
    int outside = xml.depth() - 1;
    for (XmlEvent event = xml.next(); xml.depth() > outside; event = xml.next()) {
      if (event != XmlEvent.START) {
        continue;
      }
      if (xml.tag() == OdfTag.TABLE) {
        String style = Objects.requireNonNullElse(xml.attribute("style-name"), "");
        OdsSheet sheet = new OdsSheet(xml, allowance);
        sheet.read();
        sheet.grid().ifPresent(blocks::add);
        notices.addAll(sheet.notices(hiddenStyles.contains(style)));
        unread.addAll(sheet.unread());
      } else {
        xml.skip();
      }
    }
    return new Document(name, blocks, notices, unread);
  }
}
