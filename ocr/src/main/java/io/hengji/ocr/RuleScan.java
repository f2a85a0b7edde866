package io.hengji.ocr;

import java.util.ArrayList;
import java.util.List;

/// Finds the level lines of a picture: long thin runs of ink. Gaps are bridged where the print is
/// faint. Plumb lines are found in the turned picture.
final class RuleScan {
  private static final double THICKEST = 0.3;
  private static final double SHORTEST = 1.35;
  private static final double WIDEST_GAP = 0.15;
  private static final double FILLED = 0.72;
  private static final int CROSSING = 3;

  private final Mask ink;
  private final int thickest;
  private final int shortest;
  private final int widestGap;
  private final byte[] heights;

  /// @param em how tall a character is, in pixels
  RuleScan(Mask ink, double em) {
    this.ink = ink;
    thickest = Math.max(4, (int) Math.round(THICKEST * em));
    shortest = Math.max(12, (int) Math.round(SHORTEST * em));
    widestGap = Math.max(3, (int) Math.round(WIDEST_GAP * em));
    heights = heights();
  }

  /// For each pixel, how tall the run of ink through it is.
  private byte[] heights() {
    byte[] heights = new byte[ink.width() * ink.height()];
    for (int x = 0; x < ink.width(); x++) {
      int from = 0;
      for (int y = 0; y <= ink.height(); y++) {
        if (y == ink.height() || !ink.at(x, y)) {
          byte height = (byte) Math.min(127, y - from);
          for (int up = from; up < y; up++) {
            heights[up * ink.width() + x] = height;
          }
          from = y + 1;
        }
      }
    }
    return heights;
  }

  /// The lines, each as one piece for every row of pixels that it fills; pieces that touch are
  /// joined.
  List<Rule> rules() {
    List<Piece> open = new ArrayList<>();
    List<Rule> rules = new ArrayList<>();
    for (int y = 0; y < ink.height(); y++) {
      List<Piece> row = runs(y);
      List<Piece> still = new ArrayList<>();
      for (Piece piece : open) {
        if (piece.last < y - 1) {
          rules.add(piece.rule());
        } else {
          still.add(piece);
        }
      }
      for (Piece run : row) {
        joinOrAdd(still, run);
      }
      open = still;
    }
    open.forEach(piece -> rules.add(piece.rule()));
    return rules;
  }

  private static void joinOrAdd(List<Piece> open, Piece run) {
    for (Piece piece : open) {
      if (piece.from < run.to && run.from < piece.to) {
        piece.add(run);
        return;
      }
    }
    open.add(run);
  }

  private List<Piece> runs(int y) {
    List<Piece> runs = new ArrayList<>();
    int from = -1;
    int last = 0;
    int filled = 0;
    int gap = 0;
    for (int x = 0; x <= ink.width(); x++) {
      if (x < ink.width() && isLine(x, y)) {
        if (from < 0) {
          from = x;
          filled = 0;
        }
        filled++;
        last = x;
        gap = 0;
      } else if (from >= 0 && (x == ink.width() || ++gap > widestGap)) {
        if (isLong(last + 1 - from, filled)) {
          runs.add(new Piece(y, from, last + 1));
        }
        from = -1;
      }
    }
    return runs;
  }

  private boolean isLong(int length, int filled) {
    return length >= shortest && filled >= FILLED * length;
  }

  /// Whether a pixel is of a thin line, or of one that crosses.
  private boolean isLine(int x, int y) {
    int height = heights[y * ink.width() + x];
    return ink.at(x, y) && (height <= thickest || height >= Math.min(127, CROSSING * shortest));
  }

  /// A line while it grows.
  private static final class Piece {
    private final int first;
    private int last;
    private int from;
    private int to;
    private long weight;
    private double moment;

    Piece(int y, int from, int to) {
      first = y;
      last = y;
      this.from = from;
      this.to = to;
      weight = (long) to - from;
      moment = (double) weight * (y + 0.5);
    }

    void add(Piece run) {
      last = run.last;
      from = Math.min(from, run.from);
      to = Math.max(to, run.to);
      weight += run.weight;
      moment += run.moment;
    }

    Rule rule() {
      return new Rule(moment / weight, from, to, last - first + 1);
    }
  }
}
