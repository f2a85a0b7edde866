package io.hengji.documents.pdf;

import io.hengji.documents.grid.Allowance;
import io.hengji.documents.grid.UnreadableFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes a table of a net of rules: its cells are the largest areas that no rule divides.
final class Lattice {
  private static final double OVERHANG = 7;
  private static final double COVERED = 0.55;

  private final RuleNet net;
  private final Edges xs;
  private final Edges ys;
  private final boolean[] wallRight;
  private final boolean[] wallBelow;
  private final boolean openTop;
  private final boolean openBottom;
  private final boolean openLeft;
  private final boolean openRight;

  private Lattice(RuleNet net, Edges xs, Edges ys) {
    this.net = net;
    double left = net.across.stream().mapToDouble(Ruling::from).min().orElse(xs.first());
    double right = net.across.stream().mapToDouble(Ruling::to).max().orElse(xs.last());
    double top = net.down.stream().mapToDouble(Ruling::from).min().orElse(ys.first());
    double bottom = net.down.stream().mapToDouble(Ruling::to).max().orElse(ys.last());
    openLeft = left < xs.first() - OVERHANG;
    openRight = right > xs.last() + OVERHANG;
    openTop = top < ys.first() - OVERHANG;
    openBottom = bottom > ys.last() + OVERHANG;
    Edges fromLeft = openLeft ? xs.from(left) : xs;
    Edges fromTop = openTop ? ys.from(top) : ys;
    this.xs = openRight ? fromLeft.to(right) : fromLeft;
    this.ys = openBottom ? fromTop.to(bottom) : fromTop;
    wallRight = new boolean[rows() * columns()];
    wallBelow = new boolean[rows() * columns()];
  }

  /// The table of a net, if the net has at least one cell.
  static Optional<RuledTable> table(RuleNet net, Allowance allowance) throws UnreadableFile {
    Edges xs = edges(net.down);
    Edges ys = edges(net.across);
    if (xs.isEmpty() || ys.isEmpty()) {
      return Optional.empty();
    }
    Lattice lattice = new Lattice(net, xs, ys);
    if (lattice.columns() < 1 || lattice.rows() < 1) {
      return Optional.empty();
    }
    allowance.area(lattice.rows(), lattice.columns());
    lattice.raiseWalls();
    List<RuledTable.Area> areas = lattice.areas();
    allowance.cells(areas.size());
    return areas.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new RuledTable(
                    lattice.xs,
                    lattice.ys,
                    areas,
                    lattice.openTop,
                    lattice.openBottom,
                    Optional.empty(),
                    false)
                .compact());
  }

  private static Edges edges(List<Ruling> rulings) {
    return Edges.of(rulings.stream().mapToDouble(Ruling::at).toArray());
  }

  private int rows() {
    return ys.intervals();
  }

  private int columns() {
    return xs.intervals();
  }

  private void raiseWalls() {
    for (Ruling plumb : net.down) {
      int edge = xs.nearest(plumb.at());
      for (int row = 0; row < rows(); row++) {
        if (edge > 0 && edge < columns() && covers(plumb, ys.at(row), ys.at(row + 1))) {
          wallRight[row * columns() + edge - 1] = true;
        }
      }
    }
    for (Ruling level : net.across) {
      int edge = ys.nearest(level.at());
      for (int column = 0; column < columns(); column++) {
        if (edge > 0 && edge < rows() && covers(level, xs.at(column), xs.at(column + 1))) {
          wallBelow[(edge - 1) * columns() + column] = true;
        }
      }
    }
  }

  private static boolean covers(Ruling ruling, double from, double to) {
    double shared = Math.min(ruling.to(), to) - Math.max(ruling.from(), from);
    return shared >= COVERED * (to - from);
  }

  private List<RuledTable.Area> areas() {
    boolean[] taken = new boolean[rows() * columns()];
    List<RuledTable.Area> areas = new ArrayList<>();
    for (int row = 0; row < rows(); row++) {
      for (int column = 0; column < columns(); column++) {
        if (taken[row * columns() + column]) {
          continue;
        }
        RuledTable.Area area = areaAt(row, column, taken);
        for (int r = row; r < area.endRow(); r++) {
          for (int c = column; c < area.endColumn(); c++) {
            taken[r * columns() + c] = true;
          }
        }
        if (isInside(area)) {
          areas.add(area);
        }
      }
    }
    return areas;
  }

  private RuledTable.Area areaAt(int row, int column, boolean[] taken) {
    int end = column + 1;
    while (end < columns()
        && !wallRight[row * columns() + end - 1]
        && !taken[row * columns() + end]) {
      end++;
    }
    int below = row + 1;
    while (below < rows() && extendsTo(below, column, end, taken)) {
      below++;
    }
    return new RuledTable.Area(row, column, below - row, end - column);
  }

  private boolean extendsTo(int row, int column, int end, boolean[] taken) {
    for (int c = column; c < end; c++) {
      if (taken[row * columns() + c]
          || wallBelow[(row - 1) * columns() + c]
          || (c > column && wallRight[row * columns() + c - 1])) {
        return false;
      }
    }
    return true;
  }

  /// Whether rules close an area that lies at the table's edge, on all sides but one at most: a
  /// page's end may cut a cell open, at both ends if it is as high as the page. Where the whole
  /// table has no rule at that edge, none is missed.
  private boolean isInside(RuledTable.Area area) {
    double left = xs.at(area.column());
    double right = xs.at(area.endColumn());
    double top = ys.at(area.row());
    double bottom = ys.at(area.endRow());
    int open = 0;
    open += area.column() > 0 || openLeft || isRuled(net.down, left, top, bottom) ? 0 : 1;
    open +=
        area.endColumn() < columns() || openRight || isRuled(net.down, right, top, bottom) ? 0 : 1;
    if (open == 0 && area.rows() == rows()) {
      return true;
    }
    open += area.row() > 0 || openTop || isRuled(net.across, top, left, right) ? 0 : 1;
    open +=
        area.endRow() < rows() || openBottom || isRuled(net.across, bottom, left, right) ? 0 : 1;
    return open <= 1;
  }

  private static boolean isRuled(List<Ruling> rulings, double at, double from, double to) {
    double covered = 0;
    for (Ruling ruling : rulings) {
      if (Math.abs(ruling.at() - at) <= Edges.SAME) {
        covered += Math.max(0, Math.min(ruling.to(), to) - Math.max(ruling.from(), from));
      }
    }
    return covered >= COVERED * (to - from);
  }
}
