package io.hengji.core.quantity;

/// Finds the figures that only number or name something: `1.`, `(3)`, `[2016]42号`.
final class MarkerReader {
  private static final int LONGEST_MARKER = 2;

  private MarkerReader() {}

  /// Where the marker or document number at `i` ends, or `i` if there is none.
  static int end(Glyphs g, int i) {
    int figures = i;
    while (Glyphs.isDigit(g.get(figures))) {
      figures++;
    }
    char before = g.get(i - 1);
    char after = g.get(figures);
    if (before == '[' && after == ']' && figures - i == 4) {
      return documentNumberEnd(g, figures + 1);
    }
    if (figures - i > LONGEST_MARKER) {
      return i;
    }
    if (before == '(' && after == ')') {
      return beginsSentence(g, i - 1) && g.skip(figures + 1) < g.length ? figures + 1 : i;
    }
    boolean marks = after == '.' || after == '、' || after == ')';
    int next = g.skip(figures + 1);
    boolean textFollows = next < g.length && !Glyphs.isDigit(g.at[next]) && g.at[next] != '%';
    return marks && textFollows && beginsSentence(g, i) ? figures + 1 : i;
  }

  private static int documentNumberEnd(Glyphs g, int p) {
    int q = g.skip(p);
    while (Glyphs.isDigit(g.get(q))) {
      q++;
    }
    return g.get(g.skip(q)) == '号' ? g.skip(q) + 1 : p;
  }

  private static boolean beginsSentence(Glyphs g, int i) {
    int p = g.skipBack(i);
    if (p == 0) {
      return true;
    }
    char before = g.get(p - 1);
    return before == '。' || before == ';' || before == ':' || before == '!';
  }
}
