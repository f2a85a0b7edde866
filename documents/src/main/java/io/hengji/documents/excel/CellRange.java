package io.hengji.documents.excel;

import org.jspecify.annotations.Nullable;

/// A rectangle of cells; rows and columns are counted from 0, the last ones belong to it.
record CellRange(int top, int left, int bottom, int right) {

  /// Reads `C12` or `A1:B2`; null where it is neither.
  static @Nullable CellRange parse(String text) {
    int colon = text.indexOf(':');
    long first = position(colon < 0 ? text : text.substring(0, colon));
    long last = colon < 0 ? first : position(text.substring(colon + 1));
    if (first < 0 || last < 0) {
      return null;
    }
    return new CellRange(
        Math.min(row(first), row(last)),
        Math.min(column(first), column(last)),
        Math.max(row(first), row(last)),
        Math.max(column(first), column(last)));
  }

  /// Row and column of `C12` in one number, -1 where it is none within a sheet's bounds.
  static long position(CharSequence text) {
    long column = 0;
    long row = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'A' && c <= 'Z' && row == 0) {
        column = 26 * column + c - 'A' + 1;
      } else if (c >= 'a' && c <= 'z' && row == 0) {
        column = 26 * column + c - 'a' + 1;
      } else if (c >= '0' && c <= '9' && column > 0) {
        row = 10 * row + c - '0';
      } else if (c != '$') {
        return -1;
      }
      if (row > SheetCells.MOST_ROWS || column > SheetCells.MOST_COLUMNS) {
        return -1;
      }
    }
    return row == 0 || column == 0 ? -1 : (row - 1) << 32 | (column - 1);
  }

  static int row(long position) {
    return (int) (position >>> 32);
  }

  static int column(long position) {
    return (int) position;
  }

  boolean isOneCell() {
    return top == bottom && left == right;
  }
}
