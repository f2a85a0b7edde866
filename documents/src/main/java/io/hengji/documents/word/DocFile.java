package io.hengji.documents.word;

import io.hengji.documents.grid.UnreadableFile;
import java.io.IOException;
import java.util.List;
import org.apache.poi.poifs.filesystem.DirectoryNode;

/// An old Word file with its parts at hand.
record DocFile(
    DocHeader header,
    DocBytes main,
    DocBytes data,
    List<DocPieces.Piece> pieces,
    DocRuns characters,
    DocRuns paragraphs,
    DocFonts fonts) {

  static DocFile read(DirectoryNode root) throws UnreadableFile, IOException {
    DocBytes main = DocBytes.of(root, "WordDocument");
    DocHeader header = DocHeader.of(main);
    DocBytes table = DocBytes.of(root, header.tableStream());
    return new DocFile(
        header,
        main,
        DocBytes.of(root, "Data"),
        DocPieces.read(header, table, main),
        DocRuns.read(header, DocHeader.Table.CHARACTER_PAGES, table, main),
        DocRuns.read(header, DocHeader.Table.PARAGRAPH_PAGES, table, main),
        DocFonts.read(header, table));
  }
}
