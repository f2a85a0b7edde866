package io.hengji.documents.pdf;

import io.hengji.documents.grid.Allowance;
import io.hengji.documents.grid.UnreadableFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds the tables of a page: those that rules make, those that shaded cells make, and those that
/// only the place of their text makes.
final class PageTables {
  private static final double SMALLEST = 18;

  private final PageMarks page;
  private final List<Glyph> glyphs;
  private final Allowance allowance;

  /// @param glyphs those of the page that people see
  PageTables(PageMarks page, List<Glyph> glyphs, Allowance allowance) {
    this.page = page;
    this.glyphs = glyphs;
    this.allowance = allowance;
  }

  /// @param before the table that ends the page before
  List<RuledTable> find(Optional<RuledTable> before) throws UnreadableFile {
    List<RuledTable> tables = new ArrayList<>();
    for (RuledTable table : ruled()) {
      List<RuledTable> inside = isLoose(table) ? inside(table) : List.of();
      tables.addAll(inside.isEmpty() ? List.of(table) : inside);
    }
    List<Glyph> free = outside(tables);
    tables.addAll(new ShadedCells(page.areas(), allowance).tables(free));
    free = outside(tables);
    List<Ruling> across = new ArrayList<>(RuleNet.joined(page.across()));
    page.areas().forEach(area -> across.addAll(area.levelEdges()));
    List<Ruling> level =
        across.stream().filter(rule -> isFree(tables, rule.middle(), rule.at())).toList();
    List<Ruling> plumb =
        RuleNet.joined(page.down()).stream()
            .filter(rule -> isFree(tables, rule.at(), rule.middle()))
            .toList();
    tables.addAll(new AlignedTables(level, plumb, before, allowance).of(free));
    tables.sort(Comparator.comparingDouble(RuledTable::top).thenComparingDouble(RuledTable::left));
    return tables;
  }

  private List<RuledTable> ruled() throws UnreadableFile {
    List<RuledTable> found = new ArrayList<>();
    for (RuleNet net : RuleNet.of(page, allowance)) {
      Lattice.table(net, allowance)
          .filter(table ->
              table.right() - table.left() > SMALLEST || table.bottom() - table.top() > SMALLEST)
          .ifPresent(found::add);
    }
    List<RuledTable> tables = new ArrayList<>();
    for (RuledTable table : found) {
      boolean frame = table.areas().size() == 1 && found.stream().anyMatch(table::contains);
      if (!frame) {
        tables.add(table);
      }
    }
    return tables;
  }

  /// Whether rules part a table in one direction only, or not at all.
  private static boolean isLoose(RuledTable table) {
    return table.rows() == 1 || table.columns() == 1;
  }

  private List<RuledTable> inside(RuledTable frame) throws UnreadableFile {
    List<Glyph> inside =
        glyphs.stream().filter(g -> frame.contains(g.centerX(), g.centerY())).toList();
    List<Ruling> level =
        RuleNet.joined(page.across()).stream()
            .filter(rule -> frame.reaches(rule.middle(), rule.at()))
            .toList();
    List<Ruling> plumb =
        RuleNet.joined(page.down()).stream()
            .filter(rule -> frame.reaches(rule.at(), rule.middle()))
            .toList();
    return new AlignedTables(level, plumb, Optional.empty(), allowance).of(inside);
  }

  private List<Glyph> outside(List<RuledTable> tables) {
    return glyphs.stream()
        .filter(glyph -> isFree(tables, glyph.centerX(), glyph.centerY()))
        .toList();
  }

  private static boolean isFree(List<RuledTable> tables, double x, double y) {
    return tables.stream().noneMatch(table -> table.contains(x, y));
  }
}
