package io.hengji.documents.pdf;

import io.hengji.documents.grid.Allowance;
import io.hengji.documents.grid.UnreadableFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// Parts lines into blocks of columns so that few wide gaps between words fall within a column, and
/// the blocks are few.
final class ColumnBlocks {
  private static final double NEW_BLOCK = 1.5;
  private static final double LOST = 0.8;
  private static final double LOST_FOR_SURE = 2.2;
  private static final double SURE = 2;
  private static final double BESIDE = 1.05;
  private static final double ALIGNED = 0.1;
  private static final double STRAIGHT = 0.25;
  private static final double CUT_THROUGH = 4;
  private static final double CUT_OF_CLOSE = 0.6;
  private static final double CUT_OF_CELL = 3;
  private static final double CLOSE = 0.7;
  private static final double OVERLAP = 1.5;
  private static final double FAR = 3.5;
  private static final double NARROWEST = 0.22;
  private static final int LONGEST = 80;
  private static final int AGREEING = 3;
  private static final double OUT = 1e6;

  private final List<WordLine> lines;
  private final List<List<Gap>> gaps;
  private final Allowance allowance;
  private final double size;
  private final double distance;

  ColumnBlocks(List<WordLine> lines, Allowance allowance) {
    this.lines = lines;
    this.allowance = allowance;
    this.gaps = IntStream.range(0, lines.size()).mapToObj(this::gapsBeside).toList();
    this.size = median(lines.stream().mapToDouble(WordLine::size));
    this.distance = median(IntStream.range(1, lines.size()).mapToDouble(this::distance));
  }

  private static double median(DoubleStream numbers) {
    double[] sorted = numbers.sorted().toArray();
    return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
  }

  /// How far a line stands below the one above it.
  private double distance(int at) {
    return lines.get(at).top() - lines.get(at - 1).bottom();
  }

  /// The wide gaps of a line, words that stand a little above or below it counted in: a name may
  /// stand beside the middle of two rows.
  private List<Gap> gapsBeside(int index) {
    WordLine line = lines.get(index);
    List<TextLine> words = new ArrayList<>(line.words());
    for (int step = -1; step <= 1; step += 2) {
      for (int i = index + step;
          i >= 0
              && i < lines.size()
              && Math.abs(lines.get(i).center() - line.center()) < BESIDE * line.size();
          i += step) {
        words.addAll(lines.get(i).words());
      }
    }
    words.sort(Comparator.comparingDouble(TextLine::left));
    List<Gap> wide = new ArrayList<>();
    double right = words.getFirst().right();
    for (TextLine word : words) {
      Gap gap = new Gap(right, word.left());
      if (line.isWide(gap)) {
        wide.add(gap);
      }
      right = Math.max(right, word.right());
    }
    return wide;
  }

  /// The blocks, from top to bottom.
  List<ColumnBlock> blocks() throws UnreadableFile {
    int n = lines.size();
    double[] best = new double[n + 1];
    int[] begin = new int[n + 1];
    Arrays.fill(best, Double.MAX_VALUE);
    best[0] = 0;
    for (int from = 0; from < n; from++) {
      allowance.requireTime();
      double open = best[from] + opening(from);
      Columns columns = new Columns(from);
      for (int to = from + 1; to <= Math.min(n, from + LONGEST); to++) {
        if (to - 1 > from && isFar(to - 1)) {
          break;
        }
        columns.add(to - 1);
        double cost = open + columns.lost;
        if (cost < best[to]) {
          best[to] = cost;
          begin[to] = from;
        }
      }
    }
    List<ColumnBlock> blocks = new ArrayList<>();
    for (int to = n; to > 0; to = begin[to]) {
      Columns columns = new Columns(begin[to]);
      for (int i = begin[to]; i < to; i++) {
        columns.add(i);
      }
      blocks.add(new ColumnBlock(lines, begin[to], to, columns.gutters()));
    }
    Collections.reverse(blocks);
    return blocks;
  }

  private double opening(int at) {
    if (at == 0 || isFar(at)) {
      return 0;
    }
    double cost = NEW_BLOCK + ALIGNED * aligned(at);
    if (distance(at) < -OVERLAP) {
      return cost + CUT_THROUGH;
    }
    if (distance(at) >= CLOSE * distance) {
      return cost;
    }
    return cost + (goesOn(at) ? CUT_OF_CELL : CUT_OF_CLOSE);
  }

  /// Whether all words of a line stand below longer ones, as the last line of a cell does.
  private boolean goesOn(int at) {
    List<TextLine> above = lines.get(at - 1).words();
    return lines.get(at).words().stream()
        .allMatch(word -> above.stream().anyMatch(longer -> isWithin(word, longer)));
  }

  private static boolean isWithin(TextLine word, TextLine longer) {
    return word.left() > longer.left() - 1 && word.right() < longer.right() + 1;
  }

  /// How many words of a line stand below a word of the line above it as cells of a column do.
  private long aligned(int at) {
    return lines.get(at).words().stream()
        .filter(
            word -> lines.get(at - 1).words().stream().anyMatch(above -> isAligned(above, word)))
        .count();
  }

  private static boolean isAligned(TextLine above, TextLine word) {
    double near = STRAIGHT * word.size();
    return Math.abs(above.left() - word.left()) < near
        || Math.abs(above.right() - word.right()) < near
        || Math.abs(above.left() + above.right() - word.left() - word.right()) < 2 * near;
  }

  private boolean isFar(int at) {
    return distance(at) > FAR * lines.get(at).size();
  }

  /// The free stretches of a growing block.
  private final class Columns {
    private final int from;
    private int to;
    private List<Gap> free = List.of(new Gap(-OUT, OUT));
    private double lost;

    Columns(int from) {
      this.from = from;
      this.to = from;
    }

    void add(int index) {
      to = index + 1;
      List<Gap> before = free;
      free = shared(free, freeOf(lines.get(index)));
      if (!free.equals(before)) {
        lost = 0;
        for (int i = from; i < to; i++) {
          lost += lostOf(i);
        }
      } else {
        lost += lostOf(index);
      }
    }

    private double lostOf(int index) {
      double cost = 0;
      int next = 0;
      for (Gap gap : gaps.get(index)) {
        while (next < free.size() && free.get(next).from() < gap.from()) {
          next++;
        }
        if (next == free.size() || !gap.contains(free.get(next))) {
          cost += gap.width() > SURE * lines.get(index).size() ? LOST_FOR_SURE : LOST;
        }
      }
      return cost;
    }

    /// Those of the free stretches that divide columns: at least one line has a wide gap there, or
    /// several have one at all.
    List<Gap> gutters() {
      List<Gap> gutters = new ArrayList<>();
      for (Gap stretch : free) {
        int wide = 0;
        int any = 0;
        for (int i = from; i < to; i++) {
          for (Gap gap : lines.get(i).gaps()) {
            if (gap.contains(stretch)) {
              any++;
              wide += lines.get(i).isWide(gap) ? 1 : 0;
            }
          }
        }
        boolean between = stretch.from() > -OUT && stretch.to() < OUT;
        if (between && (wide > 0 || any >= AGREEING || isBetweenLines(stretch))) {
          gutters.add(stretch);
        }
      }
      return gutters;
    }

    /// Whether some lines lie wholly on one side and others on the other.
    private boolean isBetweenLines(Gap stretch) {
      boolean left = false;
      boolean right = false;
      for (int i = from; i < to; i++) {
        left |= lines.get(i).right() <= stretch.from();
        right |= lines.get(i).left() >= stretch.to();
      }
      return left && right;
    }
  }

  private static List<Gap> freeOf(WordLine line) {
    List<Gap> free = new ArrayList<>();
    free.add(new Gap(-OUT, line.left()));
    free.addAll(line.gaps());
    free.add(new Gap(line.right(), OUT));
    return free;
  }

  private List<Gap> shared(List<Gap> first, List<Gap> second) {
    List<Gap> shared = new ArrayList<>();
    int i = 0;
    int k = 0;
    while (i < first.size() && k < second.size()) {
      Gap both = first.get(i).shared(second.get(k));
      if (both.width() >= NARROWEST * size) {
        shared.add(both);
      }
      if (first.get(i).to() < second.get(k).to()) {
        i++;
      } else {
        k++;
      }
    }
    return shared;
  }
}
