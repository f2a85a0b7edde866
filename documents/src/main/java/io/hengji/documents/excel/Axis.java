package io.hengji.documents.excel;

import java.util.Arrays;
import java.util.stream.IntStream;

/// The rows, or columns, of a sheet that its grid has, in their order.
final class Axis {
  private final int first;
  private final int size;
  private final int[] kept;

  private Axis(int first, int size, int[] kept) {
    this.first = first;
    this.size = size;
    this.kept = kept;
  }

  /// All from one to another.
  static Axis between(int first, int last) {
    return new Axis(first, last - first + 1, new int[0]);
  }

  /// Those in use, and of every gap between them one.
  static Axis withoutGaps(IntStream used) {
    int[] sorted = used.distinct().sorted().toArray();
    int[] kept = new int[2 * sorted.length];
    int size = 0;
    for (int index : sorted) {
      if (size > 0 && index > kept[size - 1] + 1) {
        kept[size] = kept[size - 1] + 1;
        size++;
      }
      kept[size++] = index;
    }
    return new Axis(kept[0], size, Arrays.copyOf(kept, size));
  }

  int size() {
    return size;
  }

  /// The row or column of the sheet at a position of the grid.
  int inSheet(int position) {
    return kept.length == 0 ? first + position : kept[position];
  }

  /// The position of a row or column of the sheet in the grid, of the last one before it where the
  /// grid has none; below 0 before the first.
  int atOrBefore(int index) {
    if (kept.length == 0) {
      return Math.min(index - first, size - 1);
    }
    int found = Arrays.binarySearch(kept, index);
    return found >= 0 ? found : -found - 2;
  }
}
