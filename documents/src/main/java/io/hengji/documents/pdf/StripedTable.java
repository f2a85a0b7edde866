package io.hengji.documents.pdf;

import io.hengji.documents.grid.Allowance;
import io.hengji.documents.grid.UnreadableFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A table whose rows are known, and whose columns only white space parts.
final class StripedTable {
  private static final int LEAST_COLUMNS = 3;
  private static final int LEAST_ROWS = 3;
  private static final double LONG = 12;

  private final Stripes stripes;
  private final List<ColumnBlock> blocks;
  private final List<Ruling> plumb;
  private final Optional<RuledTable> before;
  private final Allowance allowance;

  /// @param before the table that ends the page before
  StripedTable(
      Stripes stripes, List<Ruling> plumb, Optional<RuledTable> before, Allowance allowance)
      throws UnreadableFile {
    this.plumb = plumb;
    this.stripes = stripes;
    this.before = before;
    this.allowance = allowance;
    this.blocks =
        new ColumnBlocks(stripes.rows(), allowance)
            .blocks().stream().map(StackedColumns::joined).toList();
  }

  /// The table; none where too few rows have columns.
  Optional<RuledTable> find() throws UnreadableFile {
    if (before.isPresent()) {
      Optional<RuledTable> rest = goingOn(before.get());
      if (rest.isPresent()) {
        return rest;
      }
    }
    return blocks.stream().anyMatch(StripedTable::isTable)
        ? table(trimmed(blocks, false), ends(), stripes.left(), stripes.right(), false)
        : Optional.empty();
  }

  /// Where printed rules tell that columns part.
  private List<Double> ends() {
    return Stream.concat(stripes.ends().stream(), plumb.stream().map(Ruling::at)).toList();
  }

  private static boolean isTable(ColumnBlock block) {
    return block.columns() >= LEAST_COLUMNS && block.linesOver(LEAST_COLUMNS) >= LEAST_ROWS;
  }

  /// The rest of the table on the page before, if its columns are free of text here too.
  private Optional<RuledTable> goingOn(RuledTable above) throws UnreadableFile {
    List<Double> edges = above.lastColumnEdges();
    List<Double> inner = edges.subList(1, edges.size() - 1);
    List<ColumnBlock> own = new ArrayList<>();
    Optional<List<Double>> places = Optional.empty();
    for (ColumnBlock block : blocks) {
      for (int from = block.from(); from < block.to(); ) {
        int to = from + 1;
        while (to < block.to() && block.between(from, to + 1).placesOf(inner).isPresent()) {
          to++;
        }
        ColumnBlock run = block.between(from, to);
        Optional<List<Double>> here = run.placesOf(inner);
        own.add(here.isPresent() ? run.parted(here.get()) : run);
        if (places.isEmpty() && run.columns() > 1) {
          places = here;
        }
        from = to;
      }
    }
    if (places.isEmpty()) {
      return Optional.empty();
    }
    List<Double> preferred = places.get();
    Edges common = above.commonEdges();
    double left = Math.min(common.first(), stripes.left());
    double right = Math.max(common.last(), stripes.right());
    return table(trimmed(own, true), preferred, left, right, true)
        .map(table -> table.goingOn(above, preferred, inner));
  }

  /// Without the rows of one text above and below a table that has no rules.
  private List<ColumnBlock> trimmed(List<ColumnBlock> parts, boolean goesOn) {
    if (stripes.cells().isEmpty()) {
      return parts;
    }
    List<ColumnBlock> kept = new ArrayList<>(parts);
    while (!goesOn && kept.size() > 1) {
      ColumnBlock first = kept.removeFirst();
      int from = first.from();
      while (from < first.to() && first.columnsOf(first.lines().get(from)) < 2) {
        from++;
      }
      if (from < first.to()) {
        kept.addFirst(first.between(from, first.to()));
        break;
      }
    }
    while (kept.size() > 1) {
      ColumnBlock last = kept.removeLast();
      int to = last.to();
      while (to > last.from() && last.columnsOf(last.lines().get(to - 1)) < 2) {
        to--;
      }
      if (to > last.from()) {
        kept.addLast(last.between(last.from(), to));
        break;
      }
    }
    return kept;
  }

  private Optional<RuledTable> table(
      List<ColumnBlock> parts, List<Double> preferred, double left, double right, boolean goesOn)
      throws UnreadableFile {
    List<Edges> xs = new ColumnEdges(parts, preferred).of(left, right);
    List<Ruling> across = new ArrayList<>();
    List<Ruling> down = new ArrayList<>();
    double first = parts.getFirst().top();
    double last = parts.getLast().bottom();
    double top = first;
    LevelColumns levels = new LevelColumns(stripes.cells(), goesOn);
    for (int i = 0; i < parts.size(); i++) {
      double bottom = i + 1 < parts.size() ? parts.get(i + 1).top() : last;
      Edges edges = xs.get(i);
      levels.add(edges, stripes.rowsBetween(top, bottom));
      across.addAll(stripes.across(top, bottom, edges, levels.leading(i)));
      down.addAll(plumb(parts.get(i), edges, top, bottom));
      top = bottom;
    }
    across.addAll(levels.rules());
    across.add(new Ruling(first, left, right));
    across.add(new Ruling(last, left, right));
    down.add(new Ruling(left, first, last));
    down.add(new Ruling(right, first, last));
    for (Ruling rule : plumb) {
      if (rule.at() > left && rule.at() < right && rule.from() < last && rule.to() > first) {
        down.add(new Ruling(rule.at(), Math.max(first, rule.from()), Math.min(last, rule.to())));
      }
    }
    return Lattice.table(RuleNet.of(across, down), allowance).map(RuledTable::asSpaced);
  }

  /// The plumb edges of a block's cells; a long text alone beside its label takes all columns.
  private static List<Ruling> plumb(ColumnBlock block, Edges xs, double top, double bottom) {
    List<Ruling> plumb = new ArrayList<>();
    List<WordLine> rows = block.own();
    for (int r = 0; r < rows.size(); r++) {
      WordLine row = rows.get(r);
      double from = r == 0 ? top : row.top();
      double to = r + 1 < rows.size() ? rows.get(r + 1).top() : bottom;
      List<TextLine> words = row.words();
      boolean alone = words.size() == 2 && words.get(1).width() > LONG * row.size();
      boolean labelled = false;
      for (int c = 1; c < xs.intervals(); c++) {
        if (!alone || (!labelled && xs.at(c) > words.get(0).right() - 1)) {
          plumb.add(new Ruling(xs.at(c), from, to));
          labelled = xs.at(c) > words.get(0).right() - 1;
        }
      }
    }
    return plumb;
  }
}
