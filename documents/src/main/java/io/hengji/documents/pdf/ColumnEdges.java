package io.hengji.documents.pdf;

import java.util.ArrayList;
import java.util.List;

/// Where the columns of a table's blocks part: gutters of several blocks that have a stretch in
/// common part at the same place.
final class ColumnEdges {
  private static final double LEAST_SHARED = 0.5;
  private static final double PADDING = 2.5;
  private static final int ALIGNED = 3;

  private final List<ColumnBlock> blocks;
  private final List<Double> preferred;
  private final List<Gap> stretches = new ArrayList<>();

  ColumnEdges(List<ColumnBlock> blocks, List<Double> preferred) {
    this.blocks = blocks;
    this.preferred = preferred;
  }

  /// For every block, the edges of its columns, the table's left and right edges included.
  List<Edges> of(double left, double right) {
    List<int[]> owners = blocks.stream().map(this::stretchesOf).toList();
    List<Edges> edges = new ArrayList<>();
    for (int[] owner : owners) {
      double[] at = new double[owner.length + 2];
      at[0] = left;
      at[at.length - 1] = right;
      for (int g = 0; g < owner.length; g++) {
        at[g + 1] = edge(stretches.get(owner[g]));
      }
      edges.add(Edges.at(at));
    }
    return edges;
  }

  /// For every gutter of a block, which of the stretches it shares.
  private int[] stretchesOf(ColumnBlock block) {
    int[] owners = new int[block.gutters().size()];
    int before = -1;
    for (int g = 0; g < owners.length; g++) {
      Gap gutter = block.gutters().get(g);
      int owner = -1;
      for (int s = 0; s < stretches.size() && owner < 0; s++) {
        Gap both = stretches.get(s).shared(gutter);
        if (s != before && both.width() > LEAST_SHARED) {
          stretches.set(s, both);
          owner = s;
        }
      }
      if (owner < 0) {
        stretches.add(gutter);
        owner = stretches.size() - 1;
      }
      owners[g] = owner;
      before = owner;
    }
    return owners;
  }

  private double edge(Gap stretch) {
    return preferred.stream()
        .filter(stretch::holds)
        .findFirst()
        .orElseGet(() -> isLeftEdge(stretch.to()) ? beforeText(stretch) : stretch.middle());
  }

  /// Close to texts that all begin at one place: those before them may be longer elsewhere.
  private static double beforeText(Gap stretch) {
    return stretch.to() - Math.min(PADDING, stretch.width() / 2);
  }

  private boolean isLeftEdge(double x) {
    return blocks.stream()
            .flatMap(block -> block.own().stream())
            .flatMap(line -> line.words().stream())
            .filter(word -> Math.abs(word.left() - x) < PADDING / 2)
            .count()
        >= ALIGNED;
  }
}
