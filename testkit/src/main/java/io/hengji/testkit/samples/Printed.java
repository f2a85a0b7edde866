package io.hengji.testkit.samples;

import java.util.List;

/// An invented form as a layout prints it, and what a reader ought to read.
///
/// @param parts the blocks of each sheet or page
public record Printed(List<List<Block>> parts, Expected expected) {
  public Printed {
    parts = parts.stream().map(List::copyOf).toList();
  }

  /// All blocks, in order.
  public List<Block> blocks() {
    return parts.stream().flatMap(List::stream).toList();
  }
}
