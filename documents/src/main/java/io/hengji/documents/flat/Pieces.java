package io.hengji.documents.flat;

import org.jspecify.annotations.Nullable;

/// The ranges between the places of a text where a cell may begin, each looked at once.
final class Pieces {

  /// The most cuts that a piece spans.
  static final int LONGEST = 60;

  private final Glyphs glyphs;
  private final Cuts cuts;
  private final @Nullable Piece[][] known;
  private final int[] levelsBefore;

  Pieces(Glyphs glyphs, Cuts cuts) {
    this.glyphs = glyphs;
    this.cuts = cuts;
    this.known = new Piece[cuts.count()][];
    this.levelsBefore = new int[cuts.count()];
    int covered = 0;
    for (int k = 0; k + 1 < cuts.count(); k++) {
      int end = cuts.at(k) < covered ? 0 : levelEnd(cuts.at(k));
      covered = Math.max(covered, end);
      levelsBefore[k + 1] = levelsBefore[k] + (end > 0 ? 1 : 0);
    }
  }

  /// The end of the name of a level that stands here as a word; 0 where none does.
  private int levelEnd(int at) {
    return glyphs.gap(at) == Gap.NONE
        ? 0
        : Captions.standard()
            .at(glyphs, at, Role::levelName)
            .filter(name -> name.to() - at >= 4 && wordEnds(name.to()))
            .map(Caption::to)
            .orElse(0);
  }

  private boolean wordEnds(int at) {
    return glyphs.gap(at) != Gap.NONE || Character.isDigit(glyphs.at(at));
  }

  Piece get(int from, int to) {
    @Nullable Piece[] row = known[from];
    if (row == null) {
      row = new Piece[LONGEST + 1];
      known[from] = row;
    }
    Piece piece = row[to - from];
    if (piece == null) {
      int levels = levelsBefore[to] - levelsBefore[from];
      piece = new Piece(glyphs, cuts.at(from), cuts.at(to), levels);
      row[to - from] = piece;
    }
    return piece;
  }

  /// True where a range holds several names of levels, so that it cannot be one cell.
  boolean severalRows(int from, int to) {
    return levelsBefore[to] - levelsBefore[from] > 1;
  }

  int length(int from, int to) {
    return cuts.at(to) - cuts.at(from);
  }

  Gap gapBefore(int cut) {
    return glyphs.gap(cuts.at(cut));
  }

  boolean betweenScripts(int cut) {
    int at = cuts.at(cut);
    return at > 0 && at < glyphs.length() && Piece.betweenScripts(glyphs, at);
  }

  /// True where a cut goes through a run of digits that two decimals do not end.
  boolean withinDigits(int cut) {
    int at = cuts.at(cut);
    return at > 0
        && at < glyphs.length()
        && glyphs.gap(at) == Gap.NONE
        && Character.isDigit(glyphs.at(at))
        && Character.isDigit(glyphs.at(at - 1))
        && (at < 3 || glyphs.at(at - 3) != '.');
  }

  int count() {
    return cuts.count();
  }
}
