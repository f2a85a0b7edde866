package io.hengji.documents.word;

import io.hengji.documents.grid.PrintedText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a cell holds: the text of its paragraphs, and tables of their own.
final class CellText implements BlockSink {
  private final int number;
  private String first = "";
  private @Nullable StringBuilder all;
  private boolean joins = true;
  private List<WordTable> nested = List.of();

  CellText(int number) {
    this.number = number;
  }

  /// Which of the document's cells it is, counted from 1 as they begin; 0 where nobody asks.
  int number() {
    return number;
  }

  @Override
  public void paragraph(int ofDocument, String text, boolean joinsNext) {
    if (first.isEmpty()) {
      first = text;
    } else if (!text.isEmpty()) {
      if (all == null) {
        all = new StringBuilder(first);
      }
      if (!joins) {
        all.append('\n');
      }
      all.append(text);
    }
    joins = joinsNext;
  }

  @Override
  public void table(WordTable table) {
    if (table.isFrame()) {
      paragraph(0, table.framed().raw(), false);
      table.nested().forEach(this::addNested);
    } else if (!table.isEmpty()) {
      addNested(table);
    }
  }

  private void addNested(WordTable table) {
    if (nested.isEmpty()) {
      nested = new ArrayList<>();
    }
    nested.add(table);
  }

  /// The text as printed.
  String text() {
    return PrintedText.of(raw());
  }

  /// The lines of its paragraphs.
  List<String> lines() {
    return raw().lines().map(PrintedText::of).filter(line -> !line.isEmpty()).toList();
  }

  private String raw() {
    return all == null ? first : all.toString();
  }

  List<WordTable> nested() {
    return nested;
  }
}
