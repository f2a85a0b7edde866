package io.hengji.documents.word;

import io.hengji.documents.grid.Allowance;
import io.hengji.documents.grid.Document;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.grid.UnreadableFile;
import java.util.List;

/// Reads RTF, by the same rules as other Word files: tracked changes count as accepted, hidden
/// text, notes, headers and footers are left out. The text of a table inside a cell is the cell's.
public final class RtfReader {
  private RtfReader() {}

  /// Reads the document in a file's bytes.
  public static Document read(String name, byte[] bytes, Limits limits) throws UnreadableFile {
    Allowance allowance = new Allowance(limits);
    DocumentBody body = new DocumentBody(allowance);
    new RtfScan(bytes, new RtfBody(body), allowance).read();
    return new Document(name, body.blocks(), List.of());
  }
}
