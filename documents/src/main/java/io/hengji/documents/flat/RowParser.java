package io.hengji.documents.flat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Divides the text below a heading of indicators into rows and cells: the cheapest way through the
/// text, by dynamic programming over the places where a cell may begin and the columns in their
/// printed order.
final class RowParser {

  /// A cell of a row: its column, counted in the parser's columns, and its text.
  record Slot(int column, Piece piece) {}

  /// The rows found, what each of them costs, what fits nowhere, and the cost of it all.
  record Reading(
      List<List<Slot>> rows, List<Integer> costs, List<Piece> unread, int cost, Style style) {}

  private static final int SKIP = 130;
  private static final int BARE_LEVEL = 12;
  private static final int UNKNOWN_BARE_LEVEL = 70;
  private static final int BARE_NAME = 60;
  private static final int PLACEHOLDER = 5;
  private static final int GROUP_ROW = 6;
  private static final int UNKNOWN_GROUP_ROW = 90;
  private static final int SEVERAL_EMPTY = 60;
  private static final int ABSENT_COLUMN = 40;
  private static final int ABSENT_CELL = 10;
  private static final int PRESENT_CELL = 45;
  private static final int UNLIKELY = 90;
  private static final int LATE_REMARK = 12;
  private static final int ROW_START = -1;
  private static final int UNREAD = -2;

  private static final List<Set<Role>> ABSENT =
      List.of(
          Set.of(Role.SCORE),
          Set.of(Role.ACTUAL),
          Set.of(Role.ACTUAL, Role.SCORE),
          Set.of(Role.TARGET, Role.ACTUAL, Role.WEIGHT, Role.SCORE));

  private final Pieces pieces;
  private final List<Column> columns;
  private final Style style;
  private final boolean spaced;
  private final Set<Role> absent;
  private final int name;
  private final int[] emptyCosts;
  private final int[] insideCosts;
  private final @Nullable Step[][] best;

  /// The cheapest way to a place: `column` is the last one filled.
  private record Step(@Nullable Step before, int column, @Nullable Piece piece, int cost) {}

  private RowParser(
      Pieces pieces, List<Column> columns, Style style, boolean spaced, Set<Role> absent) {
    this.pieces = pieces;
    this.columns = columns;
    this.style = style;
    this.spaced = spaced;
    this.absent = absent;
    this.name = Column.indexOf(columns, Role.LEVEL3);
    this.emptyCosts = columns.stream().mapToInt(column -> column.emptyCost(columns)).toArray();
    this.insideCosts = insideCosts(pieces, style, spaced);
    this.best = new Step[pieces.count()][columns.size() + 1];
  }

  static Reading read(Glyphs glyphs, int from, int to, List<Column> columns) {
    Pieces pieces = new Pieces(glyphs, Cuts.of(glyphs, from, to));
    boolean spaced = spaced(glyphs, from, to);
    Reading cheapest = new RowParser(pieces, columns, Style.LINES, spaced, Set.of()).solve();
    for (Style style : Style.ALL.subList(1, Style.ALL.size())) {
      cheapest = cheaper(cheapest, new RowParser(pieces, columns, style, spaced, Set.of()).solve());
    }
    Style style = cheapest.style();
    for (Set<Role> absent : ABSENT) {
      if (mayBeAbsent(absent, columns, cheapest)) {
        Reading reading = new RowParser(pieces, columns, style, spaced, absent).solve();
        cheapest = cheaper(cheapest, reading);
      }
    }
    return cheapest;
  }

  /// A column may be empty throughout if in many rows it was left empty anyhow.
  private static boolean mayBeAbsent(Set<Role> absent, List<Column> columns, Reading reading) {
    for (int c = 0; c < columns.size(); c++) {
      int column = c;
      long filled = reading.rows().stream().filter(row -> cell(row, column).isPresent()).count();
      if (absent.contains(columns.get(c).role()) && filled * 4 > reading.rows().size() * 3L) {
        return false;
      }
    }
    return true;
  }

  private static Reading cheaper(Reading a, Reading b) {
    return b.cost() < a.cost() ? b : a;
  }

  private static boolean spaced(Glyphs glyphs, int from, int to) {
    int apart = 0;
    int together = 0;
    for (int i = from + 1; i < to; i++) {
      boolean meet =
          (Glyphs.han(glyphs.at(i - 1)) && Character.isDigit(glyphs.at(i)))
              || (Character.isDigit(glyphs.at(i - 1)) && Glyphs.han(glyphs.at(i)));
      if (meet && glyphs.gap(i) == Gap.SPACE) {
        apart++;
      } else if (meet && glyphs.gap(i) == Gap.NONE) {
        together++;
      }
    }
    return apart > together * 4;
  }

  private Reading solve() {
    best[0][0] = new Step(null, ROW_START, null, ABSENT_COLUMN * absent.size() + style.surprise());
    for (int k = 0; k < pieces.count(); k++) {
      endRows(k);
      if (k < pieces.count() - 1) {
        skip(k);
        for (int column = 0; column < columns.size(); column++) {
          fill(k, column);
        }
      }
    }
    Step last = best[pieces.count() - 1][0];
    if (last == null) {
      throw new IllegalStateException("no way through the text");
    }
    return reading(last);
  }

  private void endRows(int k) {
    for (int column = 0; column < columns.size(); column++) {
      Step step = best[k][column + 1];
      if (step != null) {
        offer(k, 0, step, ROW_START, null, step.cost() + endCost(step, column));
      }
    }
  }

  private int endCost(Step step, int column) {
    Piece piece = step.piece();
    if (columns.get(column).level() && column < name) {
      return piece != null && piece.level().isPresent() ? BARE_LEVEL : UNKNOWN_BARE_LEVEL;
    }
    int empty = emptyBetween(column, columns.size());
    if (columns.get(column).role() != Role.LEVEL3) {
      return empty;
    }
    boolean placeholder = piece != null && ColumnCost.placeholder(piece);
    return placeholder ? PLACEHOLDER : Math.min(empty, BARE_NAME);
  }

  /// What a row costs that leaves the columns between two empty; the second empty cell in a row
  /// surprises less than the first.
  private int emptyBetween(int before, int next) {
    int most = 0;
    int all = 0;
    for (int c = before + 1; c < next; c++) {
      int empty = emptyCosts[c];
      int own = absent.contains(columns.get(c).role()) ? Math.min(ABSENT_CELL, empty) : empty;
      most = Math.max(most, own);
      all += own;
    }
    return Math.min(most + (all - most) / 2, Math.max(most, SEVERAL_EMPTY));
  }

  /// What cannot be a cell of any row is left aside, piece by piece.
  private void skip(int k) {
    Step start = best[k][0];
    if (start != null) {
      Piece piece = pieces.get(k, k + 1);
      offer(k + 1, 0, start, UNREAD, piece, start.cost() + SKIP + piece.length());
    }
  }

  private void fill(int k, int column) {
    int entry = entry(k, column);
    Step before = entryStep(k, column);
    if (before == null) {
      return;
    }
    int start = entry + gap(k) + lateRemark(k, column);
    boolean paired = column + 1 < columns.size() && pairs(column);
    for (int end = k + 1; mayEnd(k, end, column); end++) {
      Piece piece = pieces.get(k, end);
      int own = cost(column, piece);
      if (own >= ColumnCost.NEVER) {
        continue;
      }
      offer(end, column + 1, before, column, piece, start + own);
      if (paired && own <= UNLIKELY && end < pieces.count() - 1) {
        fillPartner(new Step(before, column, piece, start + own), piece, end, column + 1);
      }
    }
  }

  /// A remark mostly begins on the line of its row.
  private int lateRemark(int k, int column) {
    boolean remark = columns.get(column).remarks();
    return remark && style.wraps() && pieces.gapBefore(k).breaksLine() ? LATE_REMARK : 0;
  }

  private void fillPartner(Step first, Piece piece, int k, int column) {
    Role role = columns.get(column).role();
    int start = first.cost() + gap(k);
    for (int end = k + 1; mayEnd(k, end, column); end++) {
      Piece partner = pieces.get(k, end);
      int own = cost(column, partner);
      if (own <= UNLIKELY) {
        int pair = ColumnCost.pair(role, piece, partner);
        offer(end, column + 1, first, column, partner, start + own + pair);
      }
    }
  }

  /// What the gaps up to each cut would cost inside a cell, as little as they may.
  private static int[] insideCosts(Pieces pieces, Style style, boolean spaced) {
    int[] costs = new int[pieces.count()];
    for (int k = 1; k < costs.length; k++) {
      int own = style.inside().of(pieces.gapBefore(k));
      costs[k] = costs[k - 1] + (spaced && pieces.betweenScripts(k) ? Math.min(5, own) : own / 2);
    }
    return costs;
  }

  private boolean mayEnd(int k, int end, int column) {
    return end < pieces.count()
        && end < k + Pieces.LONGEST
        && pieces.length(k, end) <= columns.get(column).longest()
        && insideCosts[end - 1] - insideCosts[k] <= columns.get(column).mostInside()
        && !pieces.severalRows(k, end);
  }

  private int gap(int k) {
    return style.between().of(pieces.gapBefore(k))
        + (pieces.withinDigits(k) ? style.withinDigits() : 0);
  }

  private boolean pairs(int column) {
    Role first = columns.get(column).role();
    Role second = columns.get(column + 1).role();
    return (first == Role.TARGET && second == Role.ACTUAL)
        || (first == Role.WEIGHT && second == Role.SCORE);
  }

  private int cost(int column, Piece piece) {
    int own = piece.columnCost(columns, column);
    return own >= ColumnCost.NEVER
        ? own
        : own
            + piece.shapeCost(style, spaced)
            + (absent.contains(columns.get(column).role()) ? PRESENT_CELL : 0);
  }

  private int entry(int k, int column) {
    int least = Integer.MAX_VALUE;
    for (int before = ROW_START; before < column; before++) {
      Step step = best[k][before + 1];
      if (step != null) {
        least = Math.min(least, step.cost() + skipped(k, before, column));
      }
    }
    return least;
  }

  /// The cheapest step after which a column can be filled at a place.
  private @Nullable Step entryStep(int k, int column) {
    int least = entry(k, column);
    for (int before = ROW_START; before < column; before++) {
      Step step = best[k][before + 1];
      if (step != null && step.cost() + skipped(k, before, column) == least) {
        return step;
      }
    }
    return null;
  }

  private int skipped(int k, int before, int next) {
    if (before == ROW_START) {
      return emptyBetween(ROW_START, next) + style.rowStart().of(pieces.gapBefore(k));
    }
    Role role = columns.get(next).role();
    boolean ownPoints = role == Role.WEIGHT || role == Role.SCORE;
    return columns.get(before).level() && ownPoints
        ? groupCost(best[k][before + 1])
        : emptyBetween(before, next);
  }

  /// A level's own row prints its points and nothing else.
  private static int groupCost(@Nullable Step level) {
    Piece name = level == null ? null : level.piece();
    return name != null && name.level().isPresent() ? GROUP_ROW : UNKNOWN_GROUP_ROW;
  }

  private void offer(
      int k, int state, @Nullable Step before, int column, @Nullable Piece piece, int cost) {
    Step known = best[k][state];
    if (known == null || cost < known.cost()) {
      best[k][state] = new Step(before, column, piece, cost);
    }
  }

  private Reading reading(Step last) {
    Deque<Step> steps = new ArrayDeque<>();
    for (Step step = last; step != null; step = step.before()) {
      steps.push(step);
    }
    List<List<Slot>> rows = new ArrayList<>();
    List<Piece> unread = new ArrayList<>();
    List<Integer> costs = new ArrayList<>();
    List<Slot> row = new ArrayList<>();
    int before = 0;
    for (Step step : steps) {
      Piece piece = step.piece();
      if (step.column() == UNREAD && piece != null) {
        unread.add(piece);
      } else if (step.column() >= 0 && piece != null) {
        row.add(new Slot(step.column(), piece));
      } else if (step.column() == ROW_START && !row.isEmpty()) {
        rows.add(List.copyOf(row));
        costs.add(step.cost() - before);
        row.clear();
      }
      if (step.column() < 0) {
        before = step.cost();
      }
    }
    return new Reading(rows, costs, unread, last.cost(), style);
  }

  static Optional<Piece> cell(List<Slot> row, int column) {
    return row.stream().filter(slot -> slot.column() == column).map(Slot::piece).findFirst();
  }
}
