package io.hengji.testkit.samples;

import java.util.List;

/// A line or a table of a printed form.
public sealed interface Block {

  /// A line outside the tables.
  record Text(String text) implements Block {}

  /// A table; every position is covered by exactly one box.
  record Table(int rows, int columns, List<Box> boxes) implements Block {
    public Table {
      boxes = List.copyOf(boxes);
    }
  }
}
