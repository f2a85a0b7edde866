package io.hengji.documents.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Where the rows of a table without rules part: between any two cells one of which stands below
/// the other, at as few heights as will do.
final class FreeRows {
  private static final double STEP = 0.5;

  private static final double DOUBT = 0.5;

  private final List<TextCell> cells;
  private final double within;

  private FreeRows(TextCells cells) {
    this.cells = cells.all();
    this.within = cells.widest();
  }

  /// The heights, from top to bottom.
  static List<Double> of(TextCells cells) {
    return new FreeRows(cells).heights();
  }

  private List<Double> heights() {
    List<Gap> between = new ArrayList<>();
    for (TextCell upper : cells) {
      for (TextCell lower : cells) {
        if (upper.bottom() < lower.top() && upper.isBeside(lower)) {
          between.add(new Gap(upper.bottom(), lower.top()));
        }
      }
    }
    between.addAll(strips());
    between.sort(Comparator.comparingDouble(Gap::to));
    List<Double> heights = new ArrayList<>();
    for (int i = 0; i < between.size(); ) {
      Gap shared = between.get(i);
      double end = shared.to();
      for (; i < between.size() && between.get(i).from() < end; i++) {
        Gap both = shared.shared(between.get(i));
        shared = both.width() > 0 ? both : shared;
      }
      heights.add(free(shared));
    }
    return heights;
  }

  /// The strips free of all ink that are higher than any within a cell.
  private List<Gap> strips() {
    List<TextCell> sorted = new ArrayList<>(cells);
    sorted.sort(Comparator.comparingDouble(TextCell::top));
    List<Gap> strips = new ArrayList<>();
    double bottom = Double.MAX_VALUE;
    for (TextCell cell : sorted) {
      if (cell.top() - bottom > within + DOUBT) {
        strips.add(new Gap(bottom, cell.top()));
      }
      bottom = bottom == Double.MAX_VALUE ? cell.bottom() : Math.max(bottom, cell.bottom());
    }
    return strips;
  }

  /// The height within a stretch at which the fewest cells are cut, in the middle of such heights.
  private double free(Gap stretch) {
    double best = stretch.middle();
    long least = Long.MAX_VALUE;
    double first = best;
    for (double y = stretch.from() + STEP / 2; y < stretch.to(); y += STEP) {
      double at = y;
      long crossed = cells.stream().filter(cell -> cell.isCrossed(at)).count();
      if (crossed < least) {
        least = crossed;
        first = y;
        best = y;
      } else if (crossed == least) {
        best = (first + y) / 2;
      }
    }
    return best;
  }
}
