package io.hengji.documents.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The columns at the left of a table without rules whose texts name several rows each: where in
/// them rows part.
final class LevelColumns {
  private static final double DENSE = 0.7;
  private static final double ALL_TEXTS = 1;
  private static final int FEW_ROWS = 4;

  /// The rows of one block of columns.
  private static final class Part {
    final Edges xs;
    final Edges ys;
    final List<RowBand> bands = new ArrayList<>();
    final List<List<Fragment>> columns = new ArrayList<>();
    int leading;

    Part(Edges xs, Edges ys) {
      this.xs = xs;
      this.ys = ys;
      for (int c = 0; c < xs.intervals(); c++) {
        columns.add(new ArrayList<>());
      }
    }

    boolean hasSame(int column, Part other) {
      return column < other.leading
          && column < leading
          && xs.at(column) == other.xs.at(column)
          && xs.at(column + 1) == other.xs.at(column + 1);
    }
  }

  private final List<TextCell> cells;
  private final boolean goesOn;
  private final List<Part> parts = new ArrayList<>();

  /// @param goesOn whether the first rows may stand under a name on the page before
  LevelColumns(List<TextCell> cells, boolean goesOn) {
    this.cells = cells;
    this.goesOn = goesOn;
  }

  /// Adds a block of columns below the others.
  ///
  /// @param ys the edges of its rows
  void add(Edges xs, Edges ys) {
    Part part = new Part(xs, ys);
    for (TextCell cell : cells) {
      double y = (cell.top() + cell.bottom()) / 2;
      if (y > ys.first() && y < ys.last()) {
        int column = xs.interval(cell.middle());
        Fragment text = new Fragment(column, cell.lines().getFirst());
        text.add(cell.lines().subList(1, cell.lines().size()));
        part.columns.get(column).add(text);
      }
    }
    part.columns.forEach(column -> column.sort(Comparator.comparingDouble(Fragment::top)));
    int most = part.columns.stream().mapToInt(List::size).max().orElse(0);
    while (!cells.isEmpty() && part.leading + 1 < part.columns.size() && isOfNames(part, most)) {
      part.leading++;
    }
    for (int row = 0; row < ys.intervals(); row++) {
      part.bands.add(band(part, row));
    }
    parts.add(part);
  }

  /// Whether the next column names rows; among few rows only a label at the side does.
  private static boolean isOfNames(Part part, int most) {
    int names = part.columns.get(part.leading).size();
    int rows = part.ys.intervals();
    return rows > FEW_ROWS ? names < DENSE * most : part.leading == 0 && 2 * names <= rows;
  }

  private static RowBand band(Part part, int row) {
    Optional<RowBand> band = Optional.empty();
    for (List<Fragment> column : part.columns.subList(part.leading, part.columns.size())) {
      for (Fragment text : column) {
        if (part.ys.interval(text.center()) == row) {
          if (band.isEmpty()) {
            band = Optional.of(RowBand.of(text));
          } else {
            band.get().add(text);
          }
        }
      }
    }
    return band.orElseGet(() -> RowBand.blank(part.ys.at(row), part.ys.at(row + 1)));
  }

  /// How many columns of a block name rows.
  int leading(int part) {
    return parts.get(part).leading;
  }

  /// The rules within those columns.
  List<Ruling> rules() {
    double rest =
        parts.stream()
            .flatMap(part -> part.bands.stream())
            .mapToDouble(RowBand::evidenceOfMiddle)
            .sum();
    double ofTexts = Math.clamp(rest, -ALL_TEXTS, ALL_TEXTS);
    int most = parts.stream().mapToInt(part -> part.leading).max().orElse(0);
    List<Run> runs = new ArrayList<>();
    for (int c = 0; c < most; c++) {
      for (int i = 0; i < parts.size(); ) {
        int end = i + 1;
        while (end < parts.size() && parts.get(i).hasSame(c, parts.get(end))) {
          end++;
        }
        if (c < parts.get(i).leading) {
          runs.add(new Run(c, parts.subList(i, end), goesOn && i == 0));
        }
        i = end;
      }
    }
    double ofLevels =
        runs.stream().filter(run -> run.column > 0).mapToDouble(Run::evidenceOfMiddle).sum();
    List<Ruling> rules = new ArrayList<>();
    for (Run run : runs) {
      double evidence = run.column > 0 ? ofLevels : run.evidenceOfMiddle();
      rules.addAll(run.rules(evidence + ofTexts >= 0));
    }
    return rules;
  }

  /// One column over the blocks in which it stands at the same place.
  private static final class Run {
    final int column;
    final Edges ys;
    final double left;
    final double right;
    final List<Fragment> names = new ArrayList<>();
    final LabelSpans spans;

    Run(int column, List<Part> parts, boolean goesOn) {
      this.column = column;
      this.left = parts.getFirst().xs.at(column);
      this.right = parts.getFirst().xs.at(column + 1);
      List<RowBand> bands = new ArrayList<>();
      List<Double> edges = new ArrayList<>(List.of(parts.getFirst().ys.first()));
      for (Part part : parts) {
        names.addAll(part.columns.get(column));
        bands.addAll(part.bands);
        for (int r = 1; r <= part.ys.intervals(); r++) {
          edges.add(part.ys.at(r));
        }
      }
      this.ys = Edges.at(edges.stream().mapToDouble(Double::doubleValue).toArray());
      this.spans = LabelSpans.of(names, bands, ys, goesOn);
    }

    double evidenceOfMiddle() {
      return spans.evidenceOfMiddle();
    }

    List<Ruling> rules(boolean middle) {
      boolean[] begins = spans.begins(middle);
      List<Ruling> rules = new ArrayList<>();
      for (int r = 0; r < begins.length; r++) {
        double y = ys.at(r);
        if (begins[r] && names.stream().noneMatch(name -> name.crosses(y))) {
          rules.add(new Ruling(y, left, right));
        }
      }
      return rules;
    }
  }
}
