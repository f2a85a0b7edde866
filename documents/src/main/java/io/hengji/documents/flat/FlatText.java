package io.hengji.documents.flat;

import io.hengji.core.form.Cell;
import io.hengji.core.form.Place;
import io.hengji.core.form.Unread;
import io.hengji.documents.forms.FormReader;
import io.hengji.documents.grid.Allowance;
import io.hengji.documents.grid.Block;
import io.hengji.documents.grid.Document;
import io.hengji.documents.grid.Grid;
import io.hengji.documents.grid.GridCell;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.grid.Line;
import io.hengji.documents.grid.UnreadableFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Rebuilds the tables of a text that lost them: the forms in a document of lines become grids with
/// the cells that they most likely had, and what cannot be told is said to be unread.
public final class FlatText {

  private FlatText() {}

  /// The document with its forms as grids, in the order of the text; the same document where it has
  /// tables that are better read as they are, or no form. A text that takes longer than the limits
  /// allow is refused.
  public static Document rebuild(Document document, Limits limits) throws UnreadableFile {
    boolean tables = document.blocks().stream().anyMatch(Grid.class::isInstance);
    if (tables && !mayLackCells(document)) {
      return document;
    }
    Document whole = tables ? lessOdd(document, MergedCells.in(document)) : document;
    Glyphs glyphs = Glyphs.of(ListMarks.without(lines(document)));
    Allowance allowance = new Allowance(limits);
    List<Outline> outlines = Outlines.in(glyphs, allowance);
    if (outlines.isEmpty()) {
      return whole;
    }
    Document rebuilt = rebuilt(document, glyphs, outlines, allowance);
    return tables && oddity(whole) <= oddity(rebuilt) + Oddity.MISFIT ? whole : rebuilt;
  }

  private static Document lessOdd(Document one, Document other) {
    return oddity(one) <= oddity(other) ? one : other;
  }

  private static int oddity(Document document) {
    return Oddity.of(FormReader.read(document));
  }

  /// True for a plain text in which tabs or bars divide the cells, with unlike numbers of them in
  /// its rows: a table copied from a web page lacks the merged cells in all rows but their first.
  private static boolean mayLackCells(Document document) {
    return document.blocks().stream().allMatch(FlatText::plainText)
        && document.blocks().stream().anyMatch(FlatText::ragged);
  }

  private static boolean plainText(Block block) {
    return switch (block) {
      case Line line -> line.cell().place() instanceof Place.OnLine;
      case Grid grid -> grid.at() instanceof Place.OnLine;
    };
  }

  private static boolean ragged(Block block) {
    return block instanceof Grid grid
        && grid.cells().stream()
                .collect(Collectors.groupingBy(GridCell::row, Collectors.counting()))
                .values()
                .stream()
                .distinct()
                .count()
            > 1;
  }

  private static List<Line> lines(Document document) {
    List<Line> lines = new ArrayList<>();
    for (Block block : document.blocks()) {
      switch (block) {
        case Line line -> lines.add(line);
        case Grid grid -> lines.addAll(rows(grid));
      }
    }
    return lines;
  }

  /// The rows of a grid as they were written, with tabs between the cells.
  private static List<Line> rows(Grid grid) {
    Map<Integer, List<GridCell>> rows =
        grid.cells().stream()
            .collect(Collectors.groupingBy(GridCell::row, TreeMap::new, Collectors.toList()));
    List<Line> lines = new ArrayList<>();
    for (List<GridCell> row : rows.values()) {
      String text = row.stream().map(GridCell::text).collect(Collectors.joining("\t"));
      Place place = row.getFirst().cell().place();
      lines.add(new Line(new Cell(text, place)));
    }
    return lines;
  }

  private static Document rebuilt(
      Document document, Glyphs glyphs, List<Outline> outlines, Allowance allowance)
      throws UnreadableFile {
    List<Block> blocks = new ArrayList<>();
    List<Unread> unread = new ArrayList<>(document.unread());
    int at = 0;
    for (Outline outline : outlines) {
      allowance.requireTime();
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
