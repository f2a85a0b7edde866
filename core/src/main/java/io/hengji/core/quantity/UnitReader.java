package io.hengji.core.quantity;

import java.util.Optional;

/// Reads a unit after a number, with the base of a rate behind a stroke: `元`, `元/人·月`, `元每人每月`.
final class UnitReader {
  private static final int LONGEST_UNKNOWN_BASE = 4;

  private final Glyphs g;
  Unit unit = Unit.NONE;
  int end;

  UnitReader(Glyphs g) {
    this.g = g;
  }

  /// True if a unit word, or a stroke with the base of a rate, begins at `start`.
  boolean read(int start) {
    unit = Unit.NONE;
    end = start;
    Lexicon.Entry<Unit> word = Units.WORDS.at(g, start);
    if (word != null && endsLikeAWord(start + word.length())) {
      unit = word.value();
      end = start + word.length();
    } else if (g.get(start) != '/') {
      return false;
    }
    readBase();
    return end > start;
  }

  /// A Latin unit ends where its letters end: `3G` is one, the G of `3GPP` is none.
  private boolean endsLikeAWord(int after) {
    return !(isLatin(g.get(after - 1)) && isLatin(g.get(after)));
  }

  private static boolean isLatin(char c) {
    return Glyphs.isLetter(c) || Glyphs.isDigit(c);
  }

  private void readBase() {
    int from = g.skip(end);
    char c = g.get(from);
    if (c != '/' && c != '每') {
      return;
    }
    StringBuilder base = new StringBuilder();
    int p = from;
    while (isJoint(g.get(p)) || (base.isEmpty() && g.get(p) == '/')) {
      int wordStart = g.skip(p + 1);
      if (g.get(wordStart) == '每') {
        wordStart++;
      }
      int wordEnd = baseWordEnd(wordStart);
      if (wordEnd == wordStart) {
        break;
      }
      if (!base.isEmpty()) {
        base.append('·');
      }
      base.append(g.at, wordStart, wordEnd - wordStart);
      end = wordEnd;
      p = g.get(g.skip(wordEnd)) == '每' ? g.skip(wordEnd) : wordEnd;
    }
    if (!base.isEmpty()) {
      unit = new Unit(unit.name(), unit.kind(), unit.factor(), Optional.of(base.toString()));
    }
  }

  /// Reads 每人每月 at `start` as the base of a rate that its amount follows; the end, or `start`.
  int readLeadingBase(int start) {
    StringBuilder base = new StringBuilder();
    int p = start;
    while (g.get(p) == '每') {
      Lexicon.Entry<Unit> word = Units.WORDS.at(g, g.skip(p + 1));
      if (word == null) {
        break;
      }
      base.append(base.isEmpty() ? "" : "·").append(word.word());
      p = g.skip(p + 1) + word.length();
    }
    if (base.isEmpty()) {
      return start;
    }
    unit = AmountReader.withBase(Unit.NONE, Optional.of(base.toString()));
    return p;
  }

  private static boolean isJoint(char c) {
    return c == '/' || c == '·' || c == '*' || c == '.' || c == '每' || c == '×';
  }

  /// Where the word of a base ends that begins at `start`; a word unknown to us must stand alone.
  private int baseWordEnd(int start) {
    Lexicon.Entry<Unit> word = Units.WORDS.at(g, start);
    if (word != null) {
      return start + word.length();
    }
    int p = start;
    while (p < g.length && Character.isIdeographic(g.at[p])) {
      p++;
    }
    return p - start <= LONGEST_UNKNOWN_BASE ? p : start;
  }
}
