package io.hengji.core.quantity;

/// Tells numbers from the figures in identifiers and hours: A2021, 0871-6316, 2.1.3, 42号, 6年级,
/// 8时30分.
final class Identifiers {
  private static final int FIRST_YEAR = 1949;
  private static final int LAST_YEAR = 2100;

  private final Glyphs g;

  Identifiers(Glyphs g) {
    this.g = g;
  }

  /// The end of the letters, figures and joints that go on from `i`.
  int end(int i) {
    int p = i;
    while (p < g.length && isPart(p)) {
      p++;
    }
    return Math.max(p, i + 1);
  }

  private boolean isPart(int p) {
    char c = g.at[p];
    if (Glyphs.isDigit(c) || Glyphs.isLetter(c) || c == '_') {
      return true;
    }
    char next = g.get(p + 1);
    return "-./:%?=&#~".indexOf(c) >= 0
        && (Glyphs.isDigit(next) || Glyphs.isLetter(next) || next == '/' || next == '%');
  }

  /// True if the amount just read at `i` is part of an identifier: letters or a joint with figures
  /// stand directly behind a number without a unit, or zeros before it.
  boolean isIdentifier(int i, AmountReader amount) {
    if (!amount.unit.isNone()) {
      return isYearOf(amount) || (g.get(i - 1) == '时' && amount.unit.name().equals("分"));
    }
    if (amount.isChinese()) {
      return false;
    }
    char next = g.get(amount.end);
    char after = g.get(amount.end + 1);
    boolean joined = (next == ':' || next == '.' || next == '-' || next == '/');
    return Glyphs.isLetter(next)
        || (joined && Glyphs.isDigit(after))
        || next == '号'
        || (next == '时' && (Glyphs.isDigit(after) || !Glyphs.isWord(after)))
        || (g.at[i] == '0' && Glyphs.isDigit(g.get(i + 1)));
  }

  /// 2023级, 2023届, 6年级: the unit word belongs to a name.
  private boolean isYearOf(AmountReader amount) {
    String unit = amount.unit.name();
    if (unit.equals("年")) {
      return g.get(amount.end) == '级';
    }
    boolean edition = unit.equals("级") || unit.equals("届") || unit.equals("款");
    int value = edition && amount.low.precision() <= 4 ? amount.low.intValue() : 0;
    return value >= FIRST_YEAR && value <= LAST_YEAR;
  }

  /// A dash is a sign unless it joins: it stands apart from what is before and touches the number.
  boolean isSign(int i) {
    char before = g.get(i - 1);
    char printed = g.text.charAt(i);
    boolean longDash = printed == '—' || printed == '―' || printed == '─';
    return !(longDash && i > 0)
        && !joins(before)
        && g.get(i + 1) != '-'
        && (!Glyphs.beginsNumeral(g.get(i + 1)) || !Glyphs.isWord(before));
  }

  private static boolean joins(char before) {
    return before == '-'
        || before == '%'
        || before == ')'
        || Glyphs.isDigit(before)
        || Glyphs.isLetter(before);
  }

  /// .5 is a decimal where no word and no other point stands before.
  boolean beginsDecimal(int i) {
    char before = g.get(i - 1);
    return Glyphs.isDigit(g.get(i + 1)) && before != '.' && !Glyphs.isWord(before);
  }
}
