package io.hengji.documents.pdf;

import io.hengji.documents.forms.Captions;
import io.hengji.documents.forms.Slot;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Stretches free of text that part no columns: of the texts on both sides the ones stand above all
/// others, as a caption in the middle of its column above figures at its right.
final class StackedColumns {
  private final ColumnBlock block;

  private StackedColumns(ColumnBlock block) {
    this.block = block;
  }

  /// The block without such stretches between its columns.
  static ColumnBlock joined(ColumnBlock block) {
    BitSet within = new StackedColumns(block).within();
    return within.isEmpty() ? block : block.without(within);
  }

  private BitSet within() {
    BitSet within = new BitSet();
    BitSet left = rowsOf(0);
    for (int c = 1; c < block.columns(); c++) {
      BitSet own = rowsOf(c);
      if (isOneColumn(left, own) && hasRows(left, own, c) && !isNextOnes(c, own)) {
        within.set(c - 1);
        left.or(own);
      } else {
        left = own;
      }
    }
    return within;
  }

  private BitSet rowsOf(int column) {
    BitSet rows = new BitSet();
    List<WordLine> own = block.own();
    for (int r = 0; r < own.size(); r++) {
      if (own.get(r).words().stream().anyMatch(word -> block.column(word) == column)) {
        rows.set(r);
      }
    }
    return rows;
  }

  private static boolean isOneColumn(BitSet rows, BitSet others) {
    return isAbove(rows, others) || isAbove(others, rows);
  }

  /// Whether the lower texts are rows under a caption that asks for such: a label at the side of
  /// levels is none.
  private boolean hasRows(BitSet left, BitSet right, int column) {
    boolean upperLeft = isAbove(left, right);
    int upper = upperLeft ? column - 1 : column;
    int lower = upperLeft ? column : column - 1;
    boolean figures = isOfFigures(lower);
    return (figures || (upperLeft ? right : left).cardinality() > 1)
        && !(figures && asksForWords(upper));
  }

  private boolean asksForWords(int column) {
    String caption =
        wordsOf(column).map(TextLine::text).collect(Collectors.joining()).replace(" ", "");
    return Captions.columnOf(caption).filter(slot -> slot == Slot.DEVIATION).isPresent();
  }

  private Stream<TextLine> wordsOf(int column) {
    return block.own().stream()
        .flatMap(row -> row.words().stream())
        .filter(word -> block.column(word) == column);
  }

  private static boolean isAbove(BitSet rows, BitSet others) {
    return !rows.isEmpty() && !others.isEmpty() && rows.length() <= others.nextSetBit(0);
  }

  /// Whether a caption that could stand over the words at its left stands over figures at its
  /// right.
  private boolean isNextOnes(int caption, BitSet rows) {
    return caption + 1 < block.columns()
        && isOneColumn(rows, rowsOf(caption + 1))
        && isOfFigures(caption + 1)
        && !isOfFigures(caption - 1);
  }

  private boolean isOfFigures(int column) {
    return wordsOf(column).allMatch(TextLine::isFigure);
  }
}
