package io.hengji.documents.flat;

import java.util.Optional;

/// Divides the text of the goal into what was expected and what came of it: at the gap that best
/// looks like the edge between two cells.
final class GoalSplit {

  private static final int UNLIKELY = 60;
  private static final int MARGIN = 6;

  private final Glyphs glyphs;
  private final int from;
  private final int to;

  private GoalSplit(Glyphs glyphs, int from, int to) {
    this.glyphs = glyphs;
    this.from = from;
    this.to = to;
  }

  /// Where the second cell begins; empty where it cannot be told, or there is but one text.
  static Optional<Integer> of(Glyphs glyphs, int from, int to) {
    return new GoalSplit(glyphs, from, to).best();
  }

  private Optional<Integer> best() {
    int least = Integer.MAX_VALUE;
    int next = Integer.MAX_VALUE;
    int at = -1;
    for (int i = from + 1; i < to; i++) {
      int cost = cost(i);
      if (cost < least) {
        next = least;
        least = cost;
        at = i;
      } else if (cost < next) {
        next = cost;
      }
    }
    return least < UNLIKELY && next - least >= MARGIN ? Optional.of(at) : Optional.empty();
  }

  private int cost(int i) {
    boolean sentence = "。.！!;；".indexOf(glyphs.at(i - 1)) >= 0;
    boolean repeats = repeats(i);
    int cost =
        switch (glyphs.gap(i)) {
          case NONE -> sentence && repeats ? 20 : UNLIKELY;
          case SPACE -> betweenChinese(i) ? 12 : 34;
          case WIDE, CELL -> 2;
          case LINE -> 22;
          case BLANK -> 8;
        };
    cost += sentence ? -8 : 0;
    cost += repeats ? -16 : 0;
    cost += ",，、:".indexOf(glyphs.at(i - 1)) >= 0 ? 30 : 0;
    cost += ",，。、;；)".indexOf(glyphs.at(i)) >= 0 ? 80 : 0;
    return cost + Wrap.cost(glyphs, from, i) + Wrap.cost(glyphs, i, to);
  }

  private boolean betweenChinese(int i) {
    return !Glyphs.narrow(glyphs.at(i - 1)) && !Glyphs.narrow(glyphs.at(i));
  }

  private boolean repeats(int i) {
    int length = Math.min(6, Math.min(to - i, i - from));
    return length >= 4
        && glyphs.folded().startsWith(glyphs.folded().substring(i, i + length), from);
  }
}
