package io.hengji.core.quantity;

/// Reads the small whole numbers that dates are made of.
final class FigureReader {
  private final Glyphs g;
  int end;

  FigureReader(Glyphs g) {
    this.g = g;
  }

  /// The Arabic number of at most `most` figures at `at`, or -1.
  int arabic(int at, int most) {
    int value = 0;
    int p = at;
    while (p - at < most && Glyphs.isDigit(g.get(p))) {
      value = value * 10 + (g.at[p] - '0');
      p++;
    }
    end = p;
    return p == at ? -1 : value;
  }

  /// A number from 0 to 39 in Arabic or Chinese figures at `at`, or -1.
  int upTo39(int at) {
    char c = g.get(at);
    if (Glyphs.isDigit(c)) {
      int value = arabic(at, 2);
      return Glyphs.isDigit(g.get(end)) || g.get(at - 1) == '.' || Glyphs.isDigit(g.get(at - 1))
          ? -1
          : value;
    }
    int tens = Glyphs.figure(c);
    int p = at;
    if (tens >= 0) {
      p++;
    }
    if (Glyphs.scale(g.get(p)) != 1) {
      end = p;
      return tens >= 0 && !Glyphs.beginsNumeral(g.get(at - 1)) ? tens : -1;
    }
    p++;
    int ones = Glyphs.figure(g.get(p));
    end = ones > 0 ? p + 1 : p;
    return (tens < 0 ? 1 : tens) * 10 + Math.max(ones, 0);
  }

  static boolean isTo(char c) {
    return c == '-' || c == '~' || c == '至' || c == '到';
  }

  /// A year in four Chinese figures (二〇二三) at `at`, or 0.
  int yearInWords(int at) {
    int value = 0;
    for (int k = 0; k < 4; k++) {
      int figure = Glyphs.figure(g.get(at + k));
      if (figure < 0) {
        end = at;
        return 0;
      }
      value = value * 10 + figure;
    }
    end = at + 4;
    return value >= 1900 && value <= 2100 ? value : 0;
  }
}
