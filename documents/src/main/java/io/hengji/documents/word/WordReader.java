package io.hengji.documents.word;

import io.hengji.core.form.Place;
import io.hengji.documents.grid.Allowance;
import io.hengji.documents.grid.Document;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.grid.UnreadableFile;
import io.hengji.documents.packed.OfficePackage;
import java.util.Map;

/// Reads DOCX: paragraphs as lines, tables as grids with the spans of their cells. Tracked changes
/// count as accepted, headers and footers are left out, a table inside a cell follows the table
/// around it.
public final class WordReader {
  private WordReader() {}

  public static Document read(String name, byte[] bytes, Limits limits) throws UnreadableFile {
    try (OfficePackage file = new OfficePackage(bytes, new Allowance(limits))) {
      return read(name, file);
    }
  }

  /// Reads the document of an office file.
  public static Document read(String name, OfficePackage file) throws UnreadableFile {
    String part = file.mainPart().orElseThrow(() -> new UnreadableFile("Word文件中没有正文，文件已损坏。"));
    DocumentBody body = new DocumentBody(file.allowance());
    WordScan scan = scan(file, part);
    scan.blocks(body);
    return new Document(name, body.blocks(), scan.notices());
  }

  /// Which cell stands at a place inside a table, and which paragraph at one outside: its number
  /// among those of the main part that are read, counted from 1 as they begin. Deletions and
  /// fallbacks are not read.
  public static Map<Place, Integer> origins(OfficePackage file, String part) throws UnreadableFile {
    DocumentBody body = new DocumentBody(file.allowance());
    scan(file, part).blocks(body);
    return body.origins();
  }

  private static WordScan scan(OfficePackage file, String part) throws UnreadableFile {
    return new WordScan(file.scan(part, WordTag.NAMES, WordTag.OTHER), file.allowance());
  }
}
