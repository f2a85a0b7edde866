package io.hengji.documents.word;

/// What the mark at the end of a paragraph of an old Word file says of it.
///
/// @param depth in how many tables it stands
/// @param endsCell whether a cell of an inner table ends with it (an outer one's ends with a mark
///   of its own)
/// @param endsRow whether it is no text but the end of a row
/// @param row the row that ends
record DocParagraph(int depth, boolean endsCell, boolean endsRow, DocRow row) {
  private static final int DEEPEST = 40;
  private static final int MOST_LISTS = 8;

  private static final class Builder {
    private boolean inTable;
    private int depth;
    private boolean endsCell;
    private boolean endsRow;
    private DocRow row = DocRow.UNKNOWN;
    private int lists;
  }

  /// Reads the properties of a run; what is too long for their page stands in the data stream.
  static DocParagraph of(DocRuns.Run run, DocBytes main, DocBytes data) {
    Builder builder = new Builder();
    read(new DocProperties(main, run.at(), run.length()), data, builder);
    int depth = builder.inTable || builder.endsRow ? Math.max(1, builder.depth) : builder.depth;
    return new DocParagraph(
        Math.min(depth, DEEPEST), builder.endsCell, builder.endsRow, builder.row);
  }

  private static void read(DocProperties list, DocBytes data, Builder into) {
    into.lists++;
    while (list.next()) {
      switch (list.kind()) {
        case DocProperties.IN_TABLE -> into.inTable = list.isOn();
        case DocProperties.ROW_END, DocProperties.INNER_ROW_END -> into.endsRow |= list.isOn();
        case DocProperties.INNER_CELL_END -> into.endsCell = list.isOn();
        case DocProperties.TABLE_DEPTH -> into.depth = Math.clamp(list.intValue(), 0, DEEPEST);
        case DocProperties.ROW -> into.row = DocRow.of(list);
        case DocProperties.MERGED_ACROSS -> into.row = into.row.mergedAcross(list);
        case DocProperties.MERGED_DOWN -> into.row = into.row.mergedDown(list);
        case DocProperties.MORE, DocProperties.MORE_OF_97, DocProperties.MORE_OF_TABLE -> {
          int at = list.intValue();
          if (data.holds(at, 2) && into.lists < MOST_LISTS) {
            read(new DocProperties(data, at + 2, data.shortAt(at)), data, into);
          }
        }
        default -> {}
      }
    }
  }
}
