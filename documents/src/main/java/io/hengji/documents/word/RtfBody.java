package io.hengji.documents.word;

import io.hengji.documents.grid.UnreadableFile;
import io.hengji.documents.word.DocRow.CellMerge;
import java.util.ArrayList;
import java.util.List;

/// Takes the text of an RTF file and the marks between its paragraphs, cells and rows.
final class RtfBody {
  private final DocumentBody body;
  private final StringBuilder text = new StringBuilder();
  private final List<Integer> edges = new ArrayList<>();
  private final List<CellMerge> merges = new ArrayList<>();
  private DocTable table = new DocTable();
  private boolean hasRows;
  private boolean begins;
  private boolean joinsLeft;
  private WordTable.Merge down = WordTable.Merge.NONE;

  RtfBody(DocumentBody body) {
    this.body = body;
    defineRow();
  }

  void text(String more) {
    text.append(more);
  }

  /// Ends a paragraph, in a cell or outside of tables.
  void endParagraph(boolean inTable) throws UnreadableFile {
    if (inTable) {
      table.cell().paragraph(0, taken(), false);
    } else {
      endTable();
      body.paragraph(0, taken(), false);
    }
  }

  void endCell() {
    table.cell().paragraph(0, taken(), false);
    table.endCell();
  }

  void endRow() {
    hasRows |= table.hasOpenRow();
    table.endRow(DocRow.of(edges, merges), false);
  }

  /// Ends the document.
  void end() throws UnreadableFile {
    if (table.hasOpenRow()) {
      endCell();
      endRow();
    }
    endParagraph(false);
  }

  private void endTable() throws UnreadableFile {
    if (table.hasOpenRow()) {
      endRow();
    }
    if (hasRows) {
      body.table(table.table());
      table = new DocTable();
      hasRows = false;
    }
  }

  private String taken() {
    String taken = text.toString();
    text.setLength(0);
    return taken;
  }

  /// Begins the definition of a row.
  void defineRow() {
    edges.clear();
    edges.add(0);
    merges.clear();
    nextCell();
  }

  /// Says where the row's left edge is.
  void leftEdge(int edge) {
    if (edges.size() == 1) {
      edges.set(0, edge);
    }
  }

  /// Says how the next cell is merged; false where the word says nothing of it.
  boolean merge(String word) {
    switch (word) {
      case "clmgf" -> begins = true;
      case "clmrg" -> joinsLeft = true;
      case "clvmgf" -> down = WordTable.Merge.BEGINS;
      case "clvmrg" -> down = WordTable.Merge.CONTINUES;
      default -> {
        return false;
      }
    }
    return true;
  }

  /// Says where the right edge of the next cell is.
  void rightEdge(int edge) {
    edges.add(Math.max(edge, edges.getLast()));
    merges.add(new CellMerge(begins, joinsLeft, down));
    nextCell();
  }

  private void nextCell() {
    begins = false;
    joinsLeft = false;
    down = WordTable.Merge.NONE;
  }
}
