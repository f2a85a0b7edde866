package io.hengji.documents.pdf;

import io.hengji.documents.grid.Allowance;
import io.hengji.documents.grid.UnreadableFile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds the tables of a page whose columns no rules part but white space does.
final class AlignedTables {
  private static final int MOST_GLYPHS = 40_000;
  private static final int MOST_LINES = 200;
  private static final int MOST_WORDS = 3_000;
  private static final int LEAST_COLUMNS = 3;

  /// As much of the page may a line of a row without a rule above it take, in points.
  private static final double OPEN = 30;

  private final List<Ruling> drawn;
  private final List<Ruling> rules;
  private final List<Ruling> plumb;
  private final Optional<RuledTable> before;
  private final Allowance allowance;

  /// @param drawn the level rules that are printed there
  /// @param edges the upper and lower edges of shaded areas there
  /// @param plumb the plumb rules that are printed
  /// @param before the table that ends the page before
  AlignedTables(
      List<Ruling> drawn,
      List<Ruling> edges,
      List<Ruling> plumb,
      Optional<RuledTable> before,
      Allowance allowance) {
    this.drawn = drawn;
    this.rules = Stream.concat(drawn.stream(), edges.stream()).toList();
    this.plumb = plumb;
    this.before = before;
    this.allowance = allowance;
  }

  /// The table that glyphs outside of ruled tables make.
  Optional<RuledTable> of(List<Glyph> glyphs) throws UnreadableFile {
    if (glyphs.size() > MOST_GLYPHS) {
      return Optional.empty();
    }
    List<WordLine> lines =
        WordLine.of(glyphs.stream().filter(glyph -> glyph.turn() == Turn.RIGHT).toList());
    long columned = lines.stream().filter(line -> line.wideGaps() + 1 >= LEAST_COLUMNS).count();
    if (columned < (before.isPresent() ? 1 : 2) || lines.size() > MOST_LINES) {
      return Optional.empty();
    }
    return striped(lines);
  }

  /// The table whose rows level rules part, or else the place of its text.
  private Optional<RuledTable> striped(List<WordLine> lines) throws UnreadableFile {
    Optional<Stripes> ruled = Stripes.of(closedAbove(lines), lines);
    if (ruled.isPresent()) {
      Optional<RuledTable> table = new StripedTable(ruled.get(), plumb, before, allowance).find();
      if (table.isPresent()) {
        return table;
      }
    }
    int words = lines.stream().mapToInt(line -> line.words().size()).sum();
    return words > MOST_WORDS
        ? Optional.empty()
        : new StripedTable(Stripes.free(rules, lines), plumb, before, allowance).find();
  }

  /// The printed rules; with one above the rest of a row that the end of the page before broke,
  /// where no rule closes it.
  private List<Ruling> closedAbove(List<WordLine> lines) {
    double first = drawn.stream().mapToDouble(Ruling::at).min().orElse(0);
    List<WordLine> above = lines.stream().filter(line -> line.bottom() < first).toList();
    boolean columned = above.stream().anyMatch(line -> line.words().size() >= LEAST_COLUMNS);
    if (before.isEmpty() || !columned || first - above.getFirst().top() > OPEN * above.size()) {
      return drawn;
    }
    double left = drawn.stream().mapToDouble(Ruling::from).min().orElse(0);
    double right = drawn.stream().mapToDouble(Ruling::to).max().orElse(0);
    Ruling top = new Ruling(above.getFirst().top() - 1, left, right);
    return Stream.concat(Stream.of(top), drawn.stream()).toList();
  }
}
