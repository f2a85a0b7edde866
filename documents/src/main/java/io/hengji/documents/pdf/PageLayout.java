package io.hengji.documents.pdf;

import io.hengji.documents.grid.Allowance;
import io.hengji.documents.grid.UnreadableFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Parts a page into its tables and the paragraphs around them, from top to bottom.
final class PageLayout {
  private static final double WATERMARK = 2;

  private final PageMarks page;
  private final int firstRow;
  private final Allowance allowance;

  /// @param page a page that stands upright
  /// @param firstRow how many table rows stand before it on its sheet
  PageLayout(PageMarks page, int firstRow, Allowance allowance) {
    this.page = page;
    this.firstRow = firstRow;
    this.allowance = allowance;
  }

  /// @param before the table that ends the page before
  List<PageBlock> blocks(Optional<RuledTable> before) throws UnreadableFile {
    List<Glyph> seen = seen();
    List<RuledTable> tables = new PageTables(page, seen, allowance).find(before);
    List<List<Glyph>> inTables = new ArrayList<>();
    for (int i = 0; i < tables.size(); i++) {
      inTables.add(new ArrayList<>());
    }
    List<Glyph> outside = new ArrayList<>();
    List<Integer> smallestFirst = smallestFirst(tables);
    for (Glyph glyph : seen) {
      int table = tableAt(tables, smallestFirst, glyph);
      (table < 0 ? outside : inTables.get(table)).add(glyph);
    }
    List<PageBlock> blocks = new ArrayList<>();
    int rows = firstRow;
    for (int i = 0; i < tables.size(); i++) {
      List<CellText> texts = texts(tables.get(i), inTables.get(i), outside);
      if (texts.stream().anyMatch(text -> !text.isEmpty())) {
        blocks.add(new PageGrid(page.page(), rows, tables.get(i), texts, page.height()));
        rows += tables.get(i).rows();
      }
    }
    blocks.addAll(new Paragraphs(page, tables).of(outside));
    blocks.sort(Comparator.comparingDouble(PageBlock::top));
    return blocks;
  }

  private static List<Integer> smallestFirst(List<RuledTable> tables) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < tables.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparingDouble(i -> tables.get(i).size()));
    return order;
  }

  /// The glyphs that people see: no watermark, and no hidden text unless there is hardly any other.
  private List<Glyph> seen() {
    long hidden = page.glyphs().stream().filter(g -> g.ink() == Glyph.Ink.HIDDEN).count();
    boolean onlyHidden = hidden > page.glyphs().size() / 2;
    double[] sizes = page.glyphs().stream().mapToDouble(Glyph::size).sorted().toArray();
    double common = sizes.length == 0 ? 0 : sizes[sizes.length / 2];
    List<Glyph> seen = new ArrayList<>(page.glyphs().size());
    for (Glyph glyph : page.glyphs()) {
      boolean shown =
          switch (glyph.ink()) {
            case PLAIN -> true;
            case FAINT -> glyph.size() < WATERMARK * common;
            case HIDDEN -> onlyHidden;
          };
      if (shown) {
        seen.add(glyph);
      }
    }
    return seen;
  }

  private static int tableAt(List<RuledTable> tables, List<Integer> order, Glyph glyph) {
    for (int i : order) {
      if (tables.get(i).contains(glyph.centerX(), glyph.centerY())) {
        return i;
      }
    }
    return -1;
  }

  /// The texts of a table's areas; glyphs where it has none go outside.
  private List<CellText> texts(RuledTable table, List<Glyph> glyphs, List<Glyph> outside) {
    int[] owners = table.owners();
    List<List<Glyph>> owned = new ArrayList<>();
    for (int i = 0; i < table.areas().size(); i++) {
      owned.add(new ArrayList<>());
    }
    for (Glyph glyph : glyphs) {
      int column = table.xs().interval(glyph.centerX());
      int row = table.ys().interval(glyph.centerY());
      int owner = owners[row * table.columns() + column];
      (owner < 0 ? outside : owned.get(owner)).add(glyph);
    }
    List<CellText> texts = new ArrayList<>();
    for (int i = 0; i < owned.size(); i++) {
      RuledTable.Area area = table.areas().get(i);
      texts.add(
          CellText.of(table.xs().at(area.column()), table.xs().at(area.endColumn()), owned.get(i)));
    }
    return table.spaced() ? new SpacedDoubts(table, texts).told() : texts;
  }
}
