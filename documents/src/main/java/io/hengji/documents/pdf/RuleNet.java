package io.hengji.documents.pdf;

import io.hengji.documents.grid.Allowance;
import io.hengji.documents.grid.UnreadableFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The rules of a page, joined where they are drawn in pieces, and parted into nets of rules that
/// touch: each net may be a table.
final class RuleNet {
  static final double TOUCH = 3;
  private static final double SAME_LINE = 2.2;
  private static final double GAP = 3.6;
  private static final double SHORTEST = 5;
  private static final int MOST = 20_000;

  final List<Ruling> across;
  final List<Ruling> down;

  private RuleNet(List<Ruling> across, List<Ruling> down) {
    this.across = across;
    this.down = down;
  }

  /// The rules as one net.
  static RuleNet of(List<Ruling> across, List<Ruling> down) {
    return new RuleNet(joined(across), joined(down));
  }

  /// The nets of a page; none where it has so many lines that it is a drawing.
  static List<RuleNet> of(PageMarks page, Allowance allowance) throws UnreadableFile {
    return parted(page.across(), page.down(), allowance);
  }

  /// The nets that rules make.
  static List<RuleNet> parted(List<Ruling> level, List<Ruling> plumb, Allowance allowance)
      throws UnreadableFile {
    List<Ruling> across = joined(level);
    List<Ruling> down = joined(plumb);
    if (across.size() > MOST || down.size() > MOST) {
      return List.of();
    }
    return nets(across, down, allowance);
  }

  /// The nets, each with the plumb rules beside it that no level rule touches, where the table on
  /// the page before has an edge: some printers close no cell at a page's end.
  static List<RuleNet> withSides(List<RuleNet> nets, Edges before) {
    List<RuleNet> wide = new ArrayList<>(nets.stream().filter(n -> !n.across.isEmpty()).toList());
    for (RuleNet lone : nets) {
      for (Ruling plumb : lone.across.isEmpty() ? lone.down : List.<Ruling>of()) {
        double edge = before.at(before.nearest(plumb.at()));
        if (Math.abs(edge - plumb.at()) < Edges.SAME) {
          wide.stream().filter(net -> net.isAsHighAs(plumb)).forEach(net -> net.down.add(plumb));
        }
      }
    }
    return wide;
  }

  private boolean isAsHighAs(Ruling plumb) {
    double top = across.stream().mapToDouble(Ruling::at).min().orElse(0);
    double bottom = across.stream().mapToDouble(Ruling::at).max().orElse(0);
    return bottom - top > TOUCH && plumb.from() < top + TOUCH && plumb.to() > bottom - TOUCH;
  }

  /// Rules along one line as one, if the gaps between them are small.
  static List<Ruling> joined(List<Ruling> pieces) {
    List<Ruling> sorted = new ArrayList<>(pieces);
    sorted.sort(Comparator.comparingDouble(Ruling::at));
    List<Ruling> joined = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || sorted.get(i).at() - sorted.get(first).at() > SAME_LINE) {
        joinLine(sorted.subList(first, i), joined);
        first = i;
      }
    }
    return joined;
  }

  private static void joinLine(List<Ruling> line, List<Ruling> joined) {
    List<Ruling> sorted = new ArrayList<>(line);
    sorted.sort(Comparator.comparingDouble(Ruling::from));
    double from = 0;
    double to = Double.NEGATIVE_INFINITY;
    double weight = 0;
    double moment = 0;
    for (Ruling piece : sorted) {
      if (piece.from() > to + GAP) {
        add(joined, moment / weight, from, to);
        from = piece.from();
        to = piece.to();
        weight = 0;
        moment = 0;
      }
      to = Math.max(to, piece.to());
      weight += piece.length();
      moment += piece.at() * piece.length();
    }
    add(joined, moment / weight, from, to);
  }

  private static void add(List<Ruling> joined, double at, double from, double to) {
    if (to - from >= SHORTEST) {
      joined.add(new Ruling(at, from, to));
    }
  }

  private static List<RuleNet> nets(List<Ruling> across, List<Ruling> down, Allowance allowance)
      throws UnreadableFile {
    List<Ruling> byX = new ArrayList<>(down);
    byX.sort(Comparator.comparingDouble(Ruling::at));
    int[] parent = new int[across.size() + byX.size()];
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
    }
    for (int i = 0; i < across.size(); i++) {
      allowance.requireTime();
      Ruling level = across.get(i);
      for (int k = firstFrom(byX, level.from() - TOUCH); k < byX.size(); k++) {
        Ruling plumb = byX.get(k);
        if (plumb.at() > level.to() + TOUCH) {
          break;
        }
        if (level.at() >= plumb.from() - TOUCH && level.at() <= plumb.to() + TOUCH) {
          parent[root(parent, i)] = root(parent, across.size() + k);
        }
      }
    }
    Map<Integer, RuleNet> nets = new LinkedHashMap<>();
    for (int i = 0; i < parent.length; i++) {
      RuleNet net =
          nets.computeIfAbsent(
              root(parent, i), r -> new RuleNet(new ArrayList<>(), new ArrayList<>()));
      if (i < across.size()) {
        net.across.add(across.get(i));
      } else {
        net.down.add(byX.get(i - across.size()));
      }
    }
    return List.copyOf(nets.values());
  }

  private static int firstFrom(List<Ruling> sorted, double at) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted.get(middle).at() < at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static int root(int[] parent, int i) {
    int at = i;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }
}
