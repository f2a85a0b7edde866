package io.hengji.documents.word;

import io.hengji.core.form.Cell;
import io.hengji.core.form.Place;
import io.hengji.documents.grid.Allowance;
import io.hengji.documents.grid.Block;
import io.hengji.documents.grid.Line;
import io.hengji.documents.grid.PrintedText;
import io.hengji.documents.grid.UnreadableFile;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The body of a document: lines and grids in their order. A line break inside a paragraph begins a
/// new line; paragraphs are counted as they stand outside the tables, empty ones too.
final class DocumentBody implements BlockSink {
  private final Allowance allowance;
  private final List<Block> blocks = new ArrayList<>();
  private final Map<Place, Integer> origins = new HashMap<>();
  private final StringBuilder pending = new StringBuilder();
  private int paragraphs;
  private int tables;

  DocumentBody(Allowance allowance) {
    this.allowance = allowance;
  }

  List<Block> blocks() {
    return blocks;
  }

  /// Which of the document's cells, or paragraphs, stands at a place.
  Map<Place, Integer> origins() {
    return origins;
  }

  @Override
  public void paragraph(int number, String text, boolean joinsNext) throws UnreadableFile {
    if (joinsNext) {
      pending.append(text);
      return;
    }
    paragraphs++;
    String whole = pending.append(text).toString();
    pending.setLength(0);
    if (whole.isEmpty()) {
      return;
    }
    Place place = new Place.AtParagraph(paragraphs);
    origins.put(place, number);
    for (String line : whole.split("\n", -1)) {
      String printed = PrintedText.of(line);
      if (!printed.isEmpty()) {
        allowance.cells(1);
        blocks.add(new Line(new Cell(printed, place)));
      }
    }
  }

  @Override
  public void table(WordTable table) throws UnreadableFile {
    Deque<WordTable> next = new ArrayDeque<>();
    next.push(table);
    while (!next.isEmpty()) {
      WordTable first = next.pop();
      if (!first.isEmpty()) {
        List<Line> prose = first.prose(++tables, allowance);
        if (prose.isEmpty()) {
          blocks.add(first.grid(tables, allowance));
        } else {
          blocks.addAll(prose);
        }
        first.origins(tables, origins);
      }
      first.nested().reversed().forEach(next::push);
    }
  }
}
