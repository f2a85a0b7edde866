package io.hengji.core.report;

import io.hengji.core.form.Cell;
import java.util.List;

/// A chapter or a section of a report.
///
/// @param depth 1 for a chapter, more for what it is divided into, 0 for what stands before all
/// @param number as printed: `一`, `（二）`, `3.`, `第四部分`; empty where none is
/// @param heading without its number
/// @param paragraphs the text under the heading, up to the next one
public record Section(int depth, String number, Cell heading, List<Cell> paragraphs) {
  public Section {
    paragraphs = List.copyOf(paragraphs);
  }
}
