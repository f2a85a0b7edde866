package io.hengji.documents.word;

import io.hengji.documents.grid.UnreadableFile;

/// Takes paragraphs and tables as they come: the body of a document, or a cell.
interface BlockSink {

  /// A paragraph with its line breaks; `joinsNext` where the mark at its end was deleted, `number`
  /// counts the paragraphs of the document, those in cells too, from 1 as they begin, and is 0
  /// where nobody asks.
  void paragraph(int number, String text, boolean joinsNext) throws UnreadableFile;

  void table(WordTable table) throws UnreadableFile;
}
