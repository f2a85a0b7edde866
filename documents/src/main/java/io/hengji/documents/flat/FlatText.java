package io.hengji.documents.flat;

import io.hengji.core.form.Cell;
import io.hengji.core.form.Unread;
import io.hengji.documents.grid.Block;
import io.hengji.documents.grid.Document;
import io.hengji.documents.grid.Grid;
import io.hengji.documents.grid.Line;
import java.util.ArrayList;
import java.util.List;

/// Rebuilds the tables of a text that lost them: the forms in a document of lines become grids with
/// the cells that they most likely had, and what cannot be told is said to be unread.
public final class FlatText {

  private FlatText() {}

  /// The document with its forms as grids, in the order of the text; the same document where it has
  /// tables already, or no form.
  public static Document rebuild(Document document) {
    List<Line> lines = new ArrayList<>();
    for (Block block : document.blocks()) {
      switch (block) {
        case Line line -> lines.add(line);
        case Grid _ -> {
          return document;
        }
      }
    }
    Glyphs glyphs = Glyphs.of(lines);
    List<Outline> outlines = Outlines.in(glyphs);
    return outlines.isEmpty() ? document : rebuilt(document, glyphs, outlines);
  }

  private static Document rebuilt(Document document, Glyphs glyphs, List<Outline> outlines) {
    List<Block> blocks = new ArrayList<>();
    List<Unread> unread = new ArrayList<>(document.unread());
    int at = 0;
    for (Outline outline : outlines) {
      addLines(blocks, glyphs, at, outline.from());
      FormBlocks form = FormBlocks.of(glyphs, outline);
      blocks.addAll(form.blocks());
      unread.addAll(form.unread());
      at = outline.to();
    }
    addLines(blocks, glyphs, at, glyphs.length());
    return new Document(document.file(), blocks, document.notices(), unread);
  }

  private static void addLines(List<Block> blocks, Glyphs glyphs, int from, int to) {
    int at = from;
    while (at < to) {
      int next = Math.min(glyphs.nextLine(at + 1), to);
      blocks.add(new Line(new Cell(glyphs.text(at, next), glyphs.place(at))));
      at = next;
    }
  }
}
