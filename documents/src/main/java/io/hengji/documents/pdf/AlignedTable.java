package io.hengji.documents.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// The rules that a table without them would have, between columns of aligned text and its rows.
final class AlignedTable {
  private static final double PADDING = 2;
  private static final double LONG = 0.8;
  private static final double RULED = 0.6;
  private static final double NEAR = 1.5;

  /// How much other texts tell of where names stand.
  private static final double ALL_TEXTS = 1;

  /// The rows of one block, with the edges of its columns and rows.
  private record Part(RowBands rows, Edges xs, Edges ys, boolean goesOn) {
    List<RowBand> bands() {
      return rows.bands();
    }

    LabelSpans names(int column) {
      return LabelSpans.of(rows.names(column), bands(), ys, goesOn);
    }
  }

  private final List<ColumnBlock> blocks;
  private final List<Ruling> rules;
  private final List<Ruling> plumb;
  private final List<Ruling> across = new ArrayList<>();
  private final List<Ruling> down = new ArrayList<>();
  private final boolean goesOn;
  private final double left;
  private final double right;

  /// @param rules the level rules that are printed there
  /// @param plumb the plumb rules that are
  AlignedTable(List<ColumnBlock> blocks, List<Ruling> rules, List<Ruling> plumb) {
    this(blocks, rules, plumb, false, Double.MAX_VALUE, 0);
  }

  /// The rest of a table on the page before.
  static AlignedTable goingOn(
      RuledTable before, List<ColumnBlock> blocks, List<Ruling> rules, List<Ruling> plumb) {
    Edges edges = before.commonEdges();
    return new AlignedTable(blocks, rules, plumb, true, edges.first(), edges.last());
  }

  private AlignedTable(
      List<ColumnBlock> found,
      List<Ruling> rules,
      List<Ruling> plumb,
      boolean goesOn,
      double least,
      double most) {
    this.blocks = found.stream().map(block -> whole(block, rules)).toList();
    this.rules = rules;
    this.plumb = plumb;
    this.goesOn = goesOn;
    double inkLeft = blocks.stream().mapToDouble(ColumnBlock::left).min().orElse(0);
    double inkRight = blocks.stream().mapToDouble(ColumnBlock::right).max().orElse(0);
    double from = Math.min(least, inkLeft - PADDING);
    double to = Math.max(most, inkRight + PADDING);
    for (Ruling rule : rules) {
      if (rule.length() > LONG * (inkRight - inkLeft)) {
        from = Math.min(from, rule.from());
        to = Math.max(to, rule.to());
      }
    }
    left = from;
    right = to;
  }

  /// The block without the gutters between texts that never stand side by side: a caption in the
  /// middle of its column and figures at its right.
  private static ColumnBlock whole(ColumnBlock block, List<Ruling> rules) {
    BitSet within = RowBands.of(new Fragments(block, rules)).guttersWithin();
    return within.isEmpty() ? block : block.without(within);
  }

  /// All rules of the table, its frame included; plumb rules go where those of `preferred` do if
  /// they can.
  RuleNet rules(List<Double> preferred) {
    List<Part> parts = parts(new ColumnEdges(blocks, preferred).of(left, right));
    double evidence = 0;
    double rest = 0;
    for (Part part : parts) {
      for (int c = 1; c < part.rows().leading(); c++) {
        evidence += part.names(c).evidenceOfMiddle();
      }
      rest += part.bands().stream().mapToDouble(RowBand::evidenceOfMiddle).sum();
    }
    double ofTexts = Math.clamp(rest, -ALL_TEXTS, ALL_TEXTS);
    boolean middle = evidence + ofTexts >= 0;
    for (Part part : parts) {
      for (int c = 0; c < part.xs().intervals(); c++) {
        column(part, c, middle);
      }
    }
    firstColumn(parts, ofTexts);
    double top = parts.getFirst().ys().first();
    double bottom = parts.getLast().ys().last();
    across.add(new Ruling(top, left, right));
    across.add(new Ruling(bottom, left, right));
    down.add(new Ruling(left, top, bottom));
    down.add(new Ruling(right, top, bottom));
    for (Ruling rule : plumb) {
      if (rule.at() > left && rule.at() < right && rule.from() < bottom && rule.to() > top) {
        down.add(new Ruling(rule.at(), Math.max(top, rule.from()), Math.min(bottom, rule.to())));
      }
    }
    return RuleNet.of(across, down);
  }

  private List<Part> parts(List<Edges> columnEdges) {
    List<Fragments> texts = blocks.stream().map(block -> new Fragments(block, rules)).toList();
    double[] pitches = texts.stream().flatMapToDouble(Fragments::rowPitches).sorted().toArray();
    double rowPitch = pitches.length == 0 ? Double.MAX_VALUE : pitches[pitches.length / 5];
    double linePitch =
        texts.stream().mapToDouble(Fragments::pitch).filter(pitch -> pitch > 0).min().orElse(0);
    texts.forEach(text -> text.pitches(rowPitch, linePitch));
    List<Part> parts = new ArrayList<>();
    double top = blocks.getFirst().top() - PADDING;
    for (int i = 0; i < blocks.size(); i++) {
      double bottom =
          i + 1 < blocks.size()
              ? (blocks.get(i).bottom() + blocks.get(i + 1).top()) / 2
              : blocks.get(i).bottom() + PADDING;
      RowBands rows = RowBands.of(texts.get(i));
      parts.add(
          new Part(
              rows, columnEdges.get(i), rowEdges(rows.bands(), top, bottom), goesOn && i == 0));
      top = bottom;
    }
    return parts;
  }

  private void column(Part part, int column, boolean middle) {
    Edges xs = part.xs();
    Edges ys = part.ys();
    int rows = part.bands().size();
    boolean[] begins = new boolean[rows];
    Arrays.fill(begins, true);
    if (column > 0 && column < part.rows().leading()) {
      begins =
          begins(part.rows().names(column), ys, xs.at(column), xs.at(column + 1))
              .orElseGet(() -> part.names(column).begins(middle));
    }
    for (int r = 0; r < rows && column > 0; r++) {
      if (begins[r] && !part.rows().isSpanned(r, column)) {
        across.add(new Ruling(ys.at(r), xs.at(column), xs.at(column + 1)));
      }
    }
    if (column > 0) {
      down.add(new Ruling(xs.at(column), ys.first(), ys.last()));
    }
  }

  /// The names in the first column may stand beside rows of several blocks, and otherwise than
  /// those of levels do.
  private void firstColumn(List<Part> parts, double ofTexts) {
    for (int i = 0; i < parts.size(); ) {
      double end = parts.get(i).xs().at(1);
      List<Fragment> names = new ArrayList<>();
      List<RowBand> bands = new ArrayList<>();
      List<Double> edges = new ArrayList<>(List.of(parts.get(i).ys().first()));
      boolean leading = false;
      for (; i < parts.size() && parts.get(i).xs().at(1) == end; i++) {
        Part part = parts.get(i);
        leading |= part.rows().leading() > 0;
        names.addAll(part.rows().names(0));
        bands.addAll(part.bands());
        for (int r = 1; r <= part.bands().size(); r++) {
          edges.add(part.ys().at(r));
        }
      }
      Edges ys = Edges.at(edges.stream().mapToDouble(Double::doubleValue).toArray());
      boolean[] begins = new boolean[bands.size()];
      Arrays.fill(begins, true);
      if (leading) {
        boolean rest = goesOn && parts.getFirst().ys().first() == ys.first();
        LabelSpans spans = LabelSpans.of(names, bands, ys, rest);
        begins =
            begins(names, ys, left, end)
                .orElseGet(() -> spans.begins(spans.evidenceOfMiddle() + ofTexts >= 0));
      }
      for (int r = 0; r < begins.length; r++) {
        if (begins[r]) {
          across.add(new Ruling(ys.at(r), left, end));
        }
      }
    }
  }

  /// Which rows of a column have a rule above them, where rules part most rows, and every name in
  /// the column from the others.
  private Optional<boolean[]> begins(List<Fragment> names, Edges ys, double from, double to) {
    boolean[] begins = new boolean[ys.intervals()];
    int ruled = 0;
    for (int r = 1; r < begins.length; r++) {
      double y = ys.at(r);
      List<Ruling> here = rules.stream().filter(rule -> Math.abs(rule.at() - y) < NEAR).toList();
      ruled += here.isEmpty() ? 0 : 1;
      double middle = (from + to) / 2;
      begins[r] = here.stream().anyMatch(rule -> rule.from() < middle && rule.to() > middle);
    }
    begins[0] = true;
    boolean enough = begins.length > 2 && ruled >= RULED * (begins.length - 1);
    return enough && partsAll(begins, names, ys) ? Optional.of(begins) : Optional.empty();
  }

  private static boolean partsAll(boolean[] begins, List<Fragment> names, Edges ys) {
    for (int i = 1; i < names.size(); i++) {
      int above = ys.interval(names.get(i - 1).center());
      int below = ys.interval(names.get(i).center());
      boolean parted = false;
      for (int r = above + 1; r <= below; r++) {
        parted |= begins[r];
      }
      if (!parted) {
        return false;
      }
    }
    return true;
  }

  private Edges rowEdges(List<RowBand> bands, double top, double bottom) {
    double[] edges = new double[bands.size() + 1];
    edges[0] = top;
    edges[bands.size()] = bottom;
    for (int i = 1; i < bands.size(); i++) {
      double above = bands.get(i - 1).bottom();
      double below = bands.get(i).top();
      edges[i] = (above + below) / 2;
      for (Ruling rule : rules) {
        if (rule.at() > Math.min(above, below) - 1 && rule.at() < Math.max(above, below) + 1) {
          edges[i] = rule.at();
        }
      }
    }
    return Edges.at(edges);
  }
}
