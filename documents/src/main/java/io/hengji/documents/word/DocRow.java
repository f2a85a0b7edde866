package io.hengji.documents.word;

import java.util.List;

/// The cells of a row of an old Word file: their edges from left to right, in twentieths of a
/// point, one more than there are cells, and how each is merged.
final class DocRow {
  static final DocRow UNKNOWN = new DocRow(new int[0], new int[0]);

  private static final int CELL_SIZE = 20;
  private static final int MOST = 64;
  private static final int ACROSS = 0x0003;
  private static final int DOWN = 0x0060;
  private static final int DOWN_BEGINS = 0x0040;
  private static final int FIRST_ACROSS = 0x0001;
  private static final int NEXT_ACROSS = 0x0002;

  private final int[] edges;
  private final int[] flags;

  private DocRow(int[] edges, int[] flags) {
    this.edges = edges;
    this.flags = flags;
  }

  /// Reads the definition of a row; cells that it leaves undescribed are not merged.
  static DocRow of(DocProperties list) {
    DocBytes bytes = list.bytes();
    int at = list.value() + 2;
    int end = list.valueEnd();
    int count = at < end ? bytes.byteAt(at) : 0;
    int cells = at + 1 + 2 * (count + 1);
    if (count == 0 || count > MOST || cells > end) {
      return UNKNOWN;
    }
    int[] edges = new int[count + 1];
    for (int i = 0; i <= count; i++) {
      edges[i] = bytes.signedAt(at + 1 + 2 * i);
    }
    int[] flags = new int[count];
    for (int i = 0; i < count && cells + CELL_SIZE * i + 2 <= end; i++) {
      flags[i] = bytes.shortAt(cells + CELL_SIZE * i);
    }
    return new DocRow(edges, flags);
  }

  /// A row whose edges and marks another format lists: one edge more than there are marks.
  static DocRow of(List<Integer> edges, List<CellMerge> merges) {
    int[] flags = merges.stream().mapToInt(DocRow::flags).toArray();
    return new DocRow(edges.stream().mapToInt(Integer::intValue).toArray(), flags);
  }

  private static int flags(CellMerge merge) {
    int down =
        switch (merge.down()) {
          case NONE -> 0;
          case BEGINS -> DOWN;
          case CONTINUES -> DOWN & ~DOWN_BEGINS;
        };
    int across = merge.joinsLeft() ? NEXT_ACROSS : merge.begins() ? FIRST_ACROSS : 0;
    return down | across;
  }

  /// How a cell is merged: whether it begins cells merged across, whether it is merged with the one
  /// on its left, and how with the one above.
  record CellMerge(boolean begins, boolean joinsLeft, WordTable.Merge down) {
    static final CellMerge NONE = new CellMerge(false, false, WordTable.Merge.NONE);
  }

  /// The left edge of a cell, which is the right one of the cell before.
  int edge(int cell) {
    return edges[cell];
  }

  int size() {
    return flags.length;
  }

  /// The row with cells merged that a property names: the first, and the one behind the last.
  DocRow mergedAcross(DocProperties list) {
    int first = list.byteValue();
    int end = Math.min(list.bytes().byteAt(list.value() + 1), size());
    int[] changed = flags.clone();
    for (int i = first; i < end; i++) {
      changed[i] = (changed[i] & ~ACROSS) | (i == first ? FIRST_ACROSS : NEXT_ACROSS);
    }
    return new DocRow(edges, changed);
  }

  /// The row with a cell merged with the one above or below: its number and how.
  DocRow mergedDown(DocProperties list) {
    int at = list.value() + 1;
    if (at + 2 > list.valueEnd() || list.bytes().byteAt(at) >= size()) {
      return this;
    }
    int[] changed = flags.clone();
    int cell = list.bytes().byteAt(at);
    changed[cell] = (changed[cell] & ~DOWN) | (list.bytes().byteAt(at + 1) & 3) << 5;
    return new DocRow(edges, changed);
  }

  /// How a cell is merged with the one above.
  WordTable.Merge merge(int cell) {
    if (cell >= size() || (flags[cell] & DOWN) == 0) {
      return WordTable.Merge.NONE;
    }
    return (flags[cell] & DOWN_BEGINS) == 0 ? WordTable.Merge.CONTINUES : WordTable.Merge.BEGINS;
  }

  /// Whether a cell is merged with the one on its left. Programs disagree which of two marks stands
  /// on the first cell of a row of merged ones; the others bear another than it does.
  boolean joinsLeft(int cell) {
    if (cell == 0 || cell >= size() || (flags[cell] & ACROSS) == 0) {
      return false;
    }
    int first = cell;
    while (first > 0 && (flags[first - 1] & ACROSS) != 0) {
      first--;
    }
    return (flags[cell] & ACROSS) != (flags[first] & ACROSS);
  }
}
