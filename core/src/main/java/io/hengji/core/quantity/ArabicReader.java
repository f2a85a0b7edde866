package io.hengji.core.quantity;

import java.math.BigDecimal;
import java.math.MathContext;

/// Reads a number in Arabic figures: groups of thousands, decimals, `2e5`, `2^5`, `40k`.
final class ArabicReader {
  private static final int LONG_FIGURES = 18;
  private static final int MOST_EXPONENT_FIGURES = 3;

  private final Glyphs g;
  BigDecimal value = BigDecimal.ZERO;
  int end;

  ArabicReader(Glyphs g) {
    this.g = g;
  }

  /// True if a number of at most `most` figures begins at `start`.
  boolean read(int start, int most) {
    char[] at = g.at;
    int p = start;
    long small = 0;
    int figures = 0;
    int scale = 0;
    StringBuilder big = null;
    int groupEnd = groupsEnd(start);
    boolean point = false;
    while (true) {
      char c = at[p];
      if (c >= '0' && c <= '9') {
        if (figures == LONG_FIGURES) {
          big = new StringBuilder().append(small);
        }
        if (big != null) {
          big.append(c);
        } else {
          small = small * 10 + (c - '0');
        }
        figures++;
        scale += point ? 1 : 0;
        p++;
      } else if (p < groupEnd) {
        p++;
      } else if (c == '.' && !point && Glyphs.isDigit(g.get(p + 1))) {
        point = true;
        p++;
      } else {
        break;
      }
    }
    if (figures == 0 || figures > most) {
      return false;
    }
    value =
        big == null
            ? BigDecimal.valueOf(small, scale)
            : new BigDecimal(big.toString()).scaleByPowerOfTen(-scale);
    end = p;
    readSuffix();
    return true;
  }

  /// Where groups of three figures with one kind of separator end, or `start` if there are none. A
  /// plain space separates groups only where one of them could be no number of its own (1 000).
  private int groupsEnd(int start) {
    int p = start;
    while (Glyphs.isDigit(g.get(p))) {
      p++;
    }
    char separator = g.get(p);
    if (p - start > 3 || p == start || !isSeparator(separator) || g.at[start] == '0') {
      return start;
    }
    int groups = start;
    boolean zeros = separator != ' ';
    while (g.get(p) == separator
        && Glyphs.isDigit(g.get(p + 1))
        && Glyphs.isDigit(g.get(p + 2))
        && Glyphs.isDigit(g.get(p + 3))
        && !Glyphs.isDigit(g.get(p + 4))) {
      zeros |= g.at[p + 1] == '0';
      p += 4;
      groups = p;
    }
    return zeros ? groups : start;
  }

  private static boolean isSeparator(char c) {
    return c == ',' || c == ' ' || c == '\'' || c == '\u00A0';
  }

  private void readSuffix() {
    char c = g.get(end);
    if (c == '^') {
      readPower();
    } else if (c == 'e' || c == 'E') {
      readExponent();
    }
    readThousands();
  }

  private void readExponent() {
    int p = end + 1;
    boolean negative = g.get(p) == '-';
    if (negative || g.get(p) == '+') {
      p++;
    }
    int exponent = smallInteger(p);
    if (exponent >= 0) {
      value = value.scaleByPowerOfTen(negative ? -exponent : exponent);
      end = afterFigures(p);
      if (value.scale() < 0) {
        value = value.setScale(0);
      }
    }
  }

  private void readPower() {
    int p = end + 1;
    int minus = 0;
    while (g.get(p) == '-' || g.get(p) == '+') {
      minus += g.at[p] == '-' ? 1 : 0;
      p++;
    }
    int exponent = smallInteger(p);
    if (exponent < 0 || (value.signum() == 0 && minus % 2 == 1)) {
      return;
    }
    BigDecimal power = value.pow(exponent, Numbers.PRECISION);
    value = minus % 2 == 1 ? BigDecimal.ONE.divide(power, MathContext.DECIMAL128) : power;
    end = afterFigures(p);
  }

  /// The integer at `p`, or -1 if there is none or it is too long to be an exponent.
  private int smallInteger(int p) {
    int after = afterFigures(p);
    if (after == p || after - p > MOST_EXPONENT_FIGURES || Glyphs.isLetter(g.get(after))) {
      return -1;
    }
    int result = 0;
    for (int i = p; i < after; i++) {
      result = result * 10 + (g.at[i] - '0');
    }
    return result;
  }

  private int afterFigures(int p) {
    while (Glyphs.isDigit(g.get(p))) {
      p++;
    }
    return p;
  }

  /// k, K and M stand for thousand and million, unless they begin a word or a unit; m is metres.
  private void readThousands() {
    int p = g.skip(end);
    char c = g.get(p);
    int scale = c == 'k' || c == 'K' ? 3 : c == 'M' ? 6 : 0;
    if (scale > 0
        && !Glyphs.isLetter(g.get(p + 1))
        && !Glyphs.isDigit(g.get(p + 1))
        && "²³".indexOf(g.get(p + 1)) < 0) {
      value = value.scaleByPowerOfTen(scale);
      value = value.scale() < 0 ? value.setScale(0) : value;
      end = p + 1;
    }
  }
}
