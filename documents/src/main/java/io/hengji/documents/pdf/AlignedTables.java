package io.hengji.documents.pdf;

import io.hengji.documents.grid.Allowance;
import io.hengji.documents.grid.UnreadableFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds the tables of a page whose columns no rules part but white space does.
final class AlignedTables {
  private static final int MOST_GLYPHS = 40_000;
  private static final int MOST_LINES = 200;
  private static final int MOST_WORDS = 3_000;
  private static final int LEAST_LINES = 3;
  private static final int LEAST_COLUMNS = 3;
  private static final double FAR = 3.5;
  private static final double LONG = 0.8;

  /// As much of the page may a line of a row without a rule above it take, in points.
  private static final double OPEN = 30;

  private final List<Ruling> drawn;
  private final List<Ruling> rules;
  private final List<Ruling> plumb;
  private final Optional<RuledTable> before;
  private final Allowance allowance;
  private final List<RuledTable> tables = new ArrayList<>();

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

  /// The tables that glyphs outside of ruled tables make.
  List<RuledTable> of(List<Glyph> glyphs) throws UnreadableFile {
    if (glyphs.size() > MOST_GLYPHS) {
      return List.of();
    }
    List<WordLine> lines =
        WordLine.of(glyphs.stream().filter(glyph -> glyph.turn() == Turn.RIGHT).toList());
    long columned = lines.stream().filter(line -> line.wideGaps() + 1 >= LEAST_COLUMNS).count();
    if (columned < (before.isPresent() ? 1 : 2) || lines.size() > MOST_LINES) {
      return List.of();
    }
    if (plumb.isEmpty()) {
      return striped(lines).map(List::of).orElse(List.of());
    }
    List<ColumnBlock> blocks = new ColumnBlocks(lines, allowance).blocks();
    for (int i = continued(blocks); i < blocks.size(); ) {
      allowance.requireTime();
      i = isTable(blocks.get(i)) ? tableAround(blocks, i) : i + 1;
    }
    return tables;
  }

  /// The table whose rows level rules part, or else the place of its text.
  private Optional<RuledTable> striped(List<WordLine> lines) throws UnreadableFile {
    Optional<Stripes> ruled = Stripes.of(closedAbove(lines), lines);
    if (ruled.isPresent()) {
      Optional<RuledTable> table = new StripedTable(ruled.get(), before, allowance).find();
      if (table.isPresent()) {
        return table;
      }
    }
    int words = lines.stream().mapToInt(line -> line.words().size()).sum();
    return words > MOST_WORDS
        ? Optional.empty()
        : new StripedTable(Stripes.free(rules, lines), before, allowance).find();
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

  /// Takes the first block as the rest of the table on the page before, if its columns are free of
  /// text here too; the index of the next block.
  private int continued(List<ColumnBlock> blocks) throws UnreadableFile {
    int first = 0;
    while (first < blocks.size() && blocks.get(first).columns() < 2) {
      first++;
    }
    if (before.isEmpty() || first == blocks.size()) {
      return 0;
    }
    RuledTable above = before.get();
    List<Double> edges = above.lastColumnEdges();
    List<Double> inner = edges.subList(1, edges.size() - 1);
    Optional<List<Double>> places = blocks.get(first).placesOf(inner);
    if (places.isEmpty() || blocks.get(first).parted(places.get()).linesOver(2) == 0) {
      return 0;
    }
    ColumnBlock begin = blocks.get(first).parted(places.get());
    List<ColumnBlock> own = new ArrayList<>(List.of(begin));
    int next = first + 1;
    while (next < blocks.size() && belongs(blocks.get(next), blocks.get(next - 1))) {
      ColumnBlock block = blocks.get(next);
      boolean same = block.placesOf(places.get()).equals(places);
      own.add(same ? block.parted(places.get()) : block);
      next++;
    }
    List<ColumnBlock> kept = withinRules(own, begin);
    trimBelow(kept);
    Lattice.table(AlignedTable.goingOn(above, kept, rules, plumb).rules(places.get()), allowance)
        .map(table -> table.goingOn(above, places.get(), inner))
        .ifPresent(tables::add);
    return next;
  }

  /// The table that a block and those around it make; the index of the next block.
  private int tableAround(List<ColumnBlock> blocks, int core) throws UnreadableFile {
    int from = core;
    int to = core + 1;
    while (from > 0 && belongs(blocks.get(from - 1), blocks.get(from))) {
      from--;
    }
    while (to < blocks.size() && belongs(blocks.get(to), blocks.get(to - 1))) {
      to++;
    }
    List<ColumnBlock> own = withinRules(blocks.subList(from, to), blocks.get(core));
    trimAbove(own);
    trimBelow(own);
    Lattice.table(
            new AlignedTable(own, rules, plumb).rules(plumb.stream().map(Ruling::at).toList()),
            allowance)
        .ifPresent(tables::add);
    return to;
  }

  /// Takes off the lines above that have text in one column only.
  private static void trimAbove(List<ColumnBlock> blocks) {
    while (blocks.size() > 1) {
      ColumnBlock first = blocks.getFirst();
      int from = first.from();
      while (from < first.to() && first.columnsOf(first.lines().get(from)) < 2) {
        from++;
      }
      blocks.removeFirst();
      if (from < first.to()) {
        blocks.addFirst(first.between(from, first.to()));
        break;
      }
    }
  }

  /// Takes off the lines below that have text in one column only, unless they go on with the line
  /// before them.
  private static void trimBelow(List<ColumnBlock> blocks) {
    while (blocks.size() > 1) {
      ColumnBlock last = blocks.getLast();
      int to = last.to();
      while (to > last.from() && last.columnsOf(last.lines().get(to - 1)) < 2) {
        to--;
      }
      blocks.removeLast();
      if (to > last.from()) {
        while (to < last.to() && last.isNear(to)) {
          to++;
        }
        blocks.addLast(last.between(last.from(), to));
        break;
      }
    }
  }

  private static boolean isTable(ColumnBlock block) {
    return block.columns() >= LEAST_COLUMNS && block.linesOver(LEAST_COLUMNS) >= LEAST_LINES;
  }

  /// Whether a block goes on with a table's next one.
  private static boolean belongs(ColumnBlock block, ColumnBlock next) {
    double size = next.own().getFirst().size();
    double distance = Math.max(next.top() - block.bottom(), block.top() - next.bottom());
    boolean oneLine = block.to() - block.from() == 1;
    return distance < FAR * size && (block.columns() > 1 || oneLine);
  }

  /// Without what lies above the first or below the last rule of the table.
  private List<ColumnBlock> withinRules(List<ColumnBlock> blocks, ColumnBlock core) {
    double left = core.left();
    double right = core.right();
    double first = Double.MAX_VALUE;
    double last = -Double.MAX_VALUE;
    for (Ruling rule : rules) {
      if (Math.min(right, rule.to()) - Math.max(left, rule.from()) > LONG * (right - left)) {
        first = Math.min(first, rule.at());
        last = Math.max(last, rule.at());
      }
    }
    List<ColumnBlock> own = new ArrayList<>();
    for (ColumnBlock block : blocks) {
      boolean above = first < core.top() + 1 && block.bottom() < first + 1;
      boolean below = last > core.bottom() - 1 && block.top() > last - 1;
      if (!above && !below) {
        own.add(block);
      }
    }
    return own;
  }
}
