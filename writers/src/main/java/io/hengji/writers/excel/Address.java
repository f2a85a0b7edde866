package io.hengji.writers.excel;

import java.util.List;

/// The address of a cell of a sheet; row and column count from 0.
record Address(int row, int column) {

  /// The address as formulas have it: C12.
  @Override
  public String toString() {
    return letters(column) + (row + 1);
  }

  /// A column in letters: 0 is A, 26 is AA.
  static String letters(int column) {
    StringBuilder name = new StringBuilder();
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
      name.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return name.toString();
  }

  /// Addresses as a list of ranges: `H8,H15:H23`.
  static String ranges(List<Address> addresses, String between) {
    StringBuilder ranges = new StringBuilder();
    int i = 0;
    while (i < addresses.size()) {
      Address from = addresses.get(i);
      int last = i;
      while (last + 1 < addresses.size()
          && addresses.get(last + 1).column() == from.column()
          && addresses.get(last + 1).row() == addresses.get(last).row() + 1) {
        last++;
      }
      ranges.append(ranges.isEmpty() ? "" : between).append(from);
      if (last > i) {
        ranges.append(':').append(addresses.get(last));
      }
      i = last + 1;
    }
    return ranges.toString();
  }
}
