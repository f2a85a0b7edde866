package io.hengji.documents.word;

import io.hengji.documents.grid.Allowance;
import io.hengji.documents.grid.Document;
import io.hengji.documents.grid.UnreadableFile;
import io.hengji.documents.odf.OdfTag;
import io.hengji.documents.xml.XmlScanner;
import java.util.Set;

/// Reads OpenDocument texts (ODT) by the rules of Word files: tracked changes count as accepted,
/// hidden text, notes and comments are left out.
public final class OdtReader {
  private OdtReader() {}

  /// Reads the text whose element has just begun.
  public static Document read(
      String name, XmlScanner<OdfTag> xml, Set<String> hiddenStyles, Allowance allowance)
      throws UnreadableFile {
    DocumentBody body = new DocumentBody(allowance);
    OdtScan scan = new OdtScan(xml, hiddenStyles, allowance);
    scan.blocks(body);
    return new Document(name, body.blocks(), scan.notices());
  }
}
