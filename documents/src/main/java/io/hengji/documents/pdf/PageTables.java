package io.hengji.documents.pdf;

import io.hengji.documents.grid.Allowance;
import io.hengji.documents.grid.UnreadableFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
    for (RuledTable table : ruled(before)) {
      tables.add(completed(table, before));
    }
    List<Glyph> free = outside(tables);
    tables.addAll(new ShadedCells(page.areas(), allowance).tables(free));
    free = outside(tables);
    List<Ruling> level = free(tables, RuleNet.joined(page.across()));
    List<Ruling> edges =
        free(tables, page.areas().stream().flatMap(area -> area.levelEdges().stream()).toList());
    List<Ruling> plumb =
        RuleNet.joined(page.down()).stream()
            .filter(rule -> isFree(tables, rule.at(), rule.middle()))
            .toList();
    new AlignedTables(level, edges, plumb, before, allowance)
        .of(unnumbered(free))
        .ifPresent(tables::add);
    tables.sort(Comparator.comparingDouble(RuledTable::top).thenComparingDouble(RuledTable::left));
    return tables;
  }

  /// The tables that rules make, as they are ruled.
  ///
  /// @param before the table that ends the page before
  List<RuledTable> ruled(Optional<RuledTable> before) throws UnreadableFile {
    List<RuleNet> all = RuleNet.of(page, allowance);
    List<RuleNet> nets =
        before.map(table -> RuleNet.withSides(all, table.commonEdges())).orElse(all);
    List<RuledTable> found = new ArrayList<>();
    for (RuleNet net : nets) {
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

  /// The table, or the one that the text within it makes where its rules leave out some.
  private RuledTable completed(RuledTable table, Optional<RuledTable> before)
      throws UnreadableFile {
    List<Glyph> inside =
        glyphs.stream().filter(g -> table.contains(g.centerX(), g.centerY())).toList();
    if (isLoose(table)) {
      Optional<RuledTable> above = before.filter(table::hasSidesOf);
      return new AlignedTables(level(table), List.of(), plumb(table), above, allowance)
          .of(inside)
          .orElse(table);
    }
    List<Ruling> more = new ArrayList<>();
    for (Gap row : new LooseRows(table, inside).find()) {
      List<Glyph> inRow = inside.stream().filter(g -> row.holds(g.centerY())).toList();
      new AlignedTables(level(table), List.of(), plumb(table), Optional.empty(), allowance)
          .of(inRow)
          .ifPresent(found -> more.addAll(found.levelEdges()));
    }
    if (more.isEmpty()) {
      return table;
    }
    more.addAll(level(table));
    return Lattice.table(RuleNet.of(more, plumb(table)), allowance).orElse(table);
  }

  private List<Ruling> level(RuledTable table) {
    return RuleNet.joined(page.across()).stream()
        .filter(rule -> table.reaches(rule.middle(), rule.at()))
        .toList();
  }

  private List<Ruling> plumb(RuledTable table) {
    return RuleNet.joined(page.down()).stream()
        .filter(rule -> table.reaches(rule.at(), rule.middle()))
        .toList();
  }

  /// Glyphs without those that number the page: they are no row of a table over them.
  private List<Glyph> unnumbered(List<Glyph> free) {
    List<Glyph> margin =
        free.stream()
            .filter(g -> PageParagraph.isInMargin(g.centerY(), g.centerY(), page.height()))
            .toList();
    Set<Glyph> numbers = Collections.newSetFromMap(new IdentityHashMap<>());
    for (TextLine line : TextLine.of(margin)) {
      if (PageParagraph.isPageNumber(line.text())) {
        numbers.addAll(line.glyphs());
      }
    }
    return numbers.isEmpty() ? free : free.stream().filter(g -> !numbers.contains(g)).toList();
  }

  private static List<Ruling> free(List<RuledTable> tables, List<Ruling> level) {
    return level.stream().filter(rule -> isFree(tables, rule.middle(), rule.at())).toList();
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
