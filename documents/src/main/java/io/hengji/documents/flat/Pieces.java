package io.hengji.documents.flat;

import org.jspecify.annotations.Nullable;

/// The ranges between the places of a text where a cell may begin, each looked at once.
final class Pieces {

  /// The most cuts that a piece spans.
  static final int LONGEST = 60;

  private final Glyphs glyphs;
  private final Cuts cuts;
  private final @Nullable Piece[][] known;

  Pieces(Glyphs glyphs, Cuts cuts) {
    this.glyphs = glyphs;
    this.cuts = cuts;
    this.known = new Piece[cuts.count()][];
  }

  Piece get(int from, int to) {
    @Nullable Piece[] row = known[from];
    if (row == null) {
      row = new Piece[LONGEST + 1];
      known[from] = row;
    }
    Piece piece = row[to - from];
    if (piece == null) {
      piece = new Piece(glyphs, cuts.at(from), cuts.at(to));
      row[to - from] = piece;
    }
    return piece;
  }

  int length(int from, int to) {
    return cuts.at(to) - cuts.at(from);
  }

  Gap gapBefore(int cut) {
    return glyphs.gap(cuts.at(cut));
  }

  /// True where a cut goes through a run of digits.
  boolean withinDigits(int cut) {
    int at = cuts.at(cut);
    return at > 0
        && at < glyphs.length()
        && glyphs.gap(at) == Gap.NONE
        && Character.isDigit(glyphs.at(at))
        && Character.isDigit(glyphs.at(at - 1));
  }

  int count() {
    return cuts.count();
  }
}
