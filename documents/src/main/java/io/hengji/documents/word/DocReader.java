package io.hengji.documents.word;

import io.hengji.documents.grid.Allowance;
import io.hengji.documents.grid.Document;
import io.hengji.documents.grid.UnreadableFile;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.DirectoryNode;

/// Reads DOC, the Word files of 97 to 2003 that WPS writes too, by the same rules as today's:
/// tracked changes count as accepted, hidden text, notes, headers and footers are left out. Text
/// boxes follow the text, since they stand apart in the file.
public final class DocReader {
  private DocReader() {}

  /// Reads the document in a compound file.
  public static Document read(String name, DirectoryNode root, Allowance allowance)
      throws UnreadableFile {
    try {
      DocFile file = DocFile.read(root);
      DocumentBody body = new DocumentBody(allowance);
      DocScan scan = new DocScan(file, body, allowance);
      scan.read(0, file.header().text());
      int boxes = file.header().beforeTextBoxes();
      scan.read(boxes, boxes + file.header().textBoxes());
      return new Document(name, body.blocks(), scan.notices());
    } catch (IOException e) {
      throw new UnreadableFile("Word文件已损坏，无法打开。", e);
    }
  }
}
