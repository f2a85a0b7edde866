package io.hengji.documents.word;

import io.hengji.documents.grid.UnreadableFile;
import io.hengji.documents.word.WordTable.Merge;
import java.util.HashMap;
import java.util.Map;

/// A table of an OpenDocument text while it is read: a merged cell says how far it goes, and the
/// cells that it covers stand in the rows as such.
final class OdtTable {

  /// A cell that goes on in the rows below, as long as there are any left.
  private record Above(int across, int rowsLeft) {}

  private final WordTable table = new WordTable();
  private final Map<Integer, Above> above = new HashMap<>();
  private boolean inRow;
  private int position;
  private int column;

  void beginRow() throws UnreadableFile {
    if (inRow) {
      table.endRow();
    }
    inRow = true;
    position = 0;
    column = 0;
    table.beginRow(0);
  }

  void add(CellText content, int across, int down) throws UnreadableFile {
    table.add(content, across, down > 1 ? Merge.BEGINS : Merge.NONE, false);
    above.remove(column);
    if (down > 1) {
      above.put(column, new Above(across, down - 1));
    }
    column += across;
    position++;
  }

  /// Takes a covered cell: one beside the merged cell is part of it, one below goes on with it.
  void covered() throws UnreadableFile {
    if (position++ < column) {
      return;
    }
    Above merged = above.remove(column);
    int across = merged == null ? 1 : merged.across();
    table.add(new CellText(0), across, merged == null ? Merge.NONE : Merge.CONTINUES, false);
    if (merged != null && merged.rowsLeft() > 1) {
      above.put(column, new Above(across, merged.rowsLeft() - 1));
    }
    column += across;
  }

  WordTable table() {
    if (inRow) {
      table.endRow();
      inRow = false;
    }
    return table;
  }
}
