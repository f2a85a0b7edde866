package io.hengji.core.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// Goes through a text once and finds its amounts and dates; passes over figures that count
/// nothing: identifiers, document numbers, list markers, ordinals, set phrases.
final class TextScanner {
  private static final Lexicon<Boolean> SET_PHRASES = Lexicon.of(setPhrases());
  private static final Lexicon<Boolean> LABELS =
      Lexicon.of(
          Map.of(
              "指标", true, "附件", true, "附表", true, "表", true, "图", true, "注", true, "序号", true, "编号",
              true, "标准号", true));
  private static final int PER_REACH = 6;

  private final Glyphs g;
  private final AmountReader amounts;
  private final DateReader dates;
  private final OperatorReader operators;
  private final List<Found> found = new ArrayList<>(4);

  private Optional<String> pendingBase = Optional.empty();
  private int pendingStart;
  private int pendingEnd;

  TextScanner(Glyphs g, OptionalInt year) {
    this.g = g;
    this.amounts = new AmountReader(g);
    this.dates = new DateReader(g, year);
    this.operators = new OperatorReader(g);
  }

  List<Found> scan() {
    int i = 0;
    while (i < g.length) {
      int next = step(i);
      i = Math.max(next, i + 1);
    }
    return found;
  }

  /// Reads what begins at `i`; the place to go on from.
  private int step(int i) {
    char c = g.at[i];
    if (Glyphs.isDigit(c)) {
      return arabic(i);
    }
    if (c < 0x80) {
      return ascii(i, c);
    }
    if (c == '每' || c == '均') {
      return base(i);
    }
    if (mayBeginDate(c) && dates.read(i)) {
      return day(i);
    }
    if (c == '第') {
      return ordinal(i);
    }
    if (c == '¥') {
      return currency(i, 1);
    }
    if (c == '负') {
      return Glyphs.isDigit(g.get(g.skip(i + 1))) || Glyphs.beginsNumeral(g.get(g.skip(i + 1)))
          ? amount(i)
          : i + 1;
    }
    if (c == '数' || c == '几' || c == '上' || c == '成') {
      return Glyphs.scale(g.get(i + 1)) > 0 && c != '上' ? pastNumeral(i + 1) : i + 1;
    }
    if (c == '半' || c == '对') {
      return half(i);
    }
    return Glyphs.beginsNumeral(c) ? chinese(i) : i + 1;
  }

  private static boolean mayBeginDate(char c) {
    return "年本今当全上下前第春除元端中劳儿教国建“”".indexOf(c) >= 0 || Glyphs.beginsNumeral(c);
  }

  private int ascii(int i, char c) {
    if (Glyphs.isLetter(c)) {
      return c == 'R' && g.startsWith("RMB", i) ? currency(i, 3) : identifierEnd(i);
    }
    if (c == '$') {
      return i + 1;
    }
    if (c == '"' && dates.read(i)) {
      return day(i);
    }
    if ((c == '-' || c == '+') && isSign(i)) {
      return Glyphs.isDigit(g.get(i + 1))
              || g.get(i + 1) == '.'
              || Glyphs.beginsNumeral(g.get(i + 1))
          ? amount(i)
          : i + 1;
    }
    if (c == '.'
        && Glyphs.isDigit(g.get(i + 1))
        && !Glyphs.isWord(g.get(i - 1))
        && g.get(i - 1) != '.') {
      return amount(i);
    }
    return i + 1;
  }

  /// A dash is a sign unless it joins: it stands apart from what is before and touches the number.
  private boolean isSign(int i) {
    char before = g.get(i - 1);
    char printed = g.text.charAt(i);
    boolean longDash = printed == '—' || printed == '―' || printed == '─';
    return before != '-'
        && g.get(i + 1) != '-'
        && !Glyphs.isDigit(before)
        && !Glyphs.isLetter(before)
        && before != '%'
        && before != ')'
        && !(longDash && i > 0)
        && (Glyphs.isDigit(g.get(i + 1)) || g.get(i + 1) == '.' || !Glyphs.isWord(before));
  }

  private int arabic(int i) {
    if (dates.read(i)) {
      return day(i);
    }
    int marker = MarkerReader.end(g, i);
    if (marker > i) {
      return marker;
    }
    return amount(i);
  }

  private int chinese(int i) {
    Lexicon.Entry<Boolean> phrase = SET_PHRASES.at(g, i);
    if (phrase != null && !g.startsWith("分之", i + phrase.length())) {
      return i + phrase.length();
    }
    char before = g.get(i - 1);
    if (g.at[i] == '一' && "统第唯单专逐万归划不同".indexOf(before) >= 0 && before != 0) {
      return i + 1;
    }
    return amount(i);
  }

  private int half(int i) {
    if (g.at[i] == '对') {
      return g.get(i - 1) == '打' ? amount(i) : i + 1;
    }
    char next = g.get(i + 1);
    return next == '百' || next == '成' || next == '折' ? amount(i) : i + 1;
  }

  private int currency(int i, int length) {
    int at = g.skip(i + length);
    if (!Glyphs.isDigit(g.get(at)) || !amounts.read(at)) {
      return i + length;
    }
    if (amounts.unit.isNone()) {
      amounts.unit = Units.YUAN;
    }
    amounts.start = i;
    return keep(i);
  }

  /// Reads an amount at `i` and keeps it if it counts something.
  private int amount(int i) {
    if (!amounts.read(i)) {
      return Glyphs.isDigit(g.get(i)) ? identifierEnd(i) : i + 1;
    }
    if (amounts.vague) {
      return amounts.end;
    }
    if (amounts.isLoneFinancial() || (amounts.isLoneFigure() && !LoneFigure.counts(g, i))) {
      return i + 1;
    }
    if (!amounts.isChinese() && isIdentifier(i)) {
      return identifierEnd(i);
    }
    if (isLabelled(i)) {
      return amounts.end;
    }
    return keep(i);
  }

  private int keep(int i) {
    operators.read(amounts.start, amounts.end);
    Unit unit = amounts.unit;
    if (pendingBase.isPresent() && unit.per().isEmpty() && i - pendingEnd <= PER_REACH) {
      unit = AmountReader.withBase(unit, pendingBase);
      operators.start = Math.min(operators.start, pendingStart);
    }
    pendingBase = Optional.empty();
    Amount amount =
        new Amount(
            g.printed(amounts.start, amounts.end),
            amounts.low,
            amounts.high,
            unit,
            amounts.start,
            amounts.end);
    found.add(new Found.Figure(amount, operators.comparison, operators.start, operators.end));
    return Math.max(operators.end, amounts.end);
  }

  private int day(int i) {
    found.add(new Found.Day(dates.by, dates.bounded, i, dates.end));
    return dates.end;
  }

  /// Letters or a second stroke, colon or point directly behind a number make it an identifier.
  private boolean isIdentifier(int i) {
    char next = g.get(amounts.end);
    char after = g.get(amounts.end + 1);
    if (amounts.unit.isNone()) {
      return Glyphs.isLetter(next)
          || ((next == ':' || next == '.' || next == '-' || next == '/') && Glyphs.isDigit(after))
          || next == '号'
          || (g.at[i] == '0' && Glyphs.isDigit(g.get(i + 1)));
    }
    return false;
  }

  private boolean isLabelled(int i) {
    return amounts.unit.isNone() && !amounts.range && LABELS.before(g, i) != null;
  }

  private int identifierEnd(int i) {
    int p = i;
    while (p < g.length && isIdentifierPart(p)) {
      p++;
    }
    return Math.max(p, i + 1);
  }

  private boolean isIdentifierPart(int p) {
    char c = g.at[p];
    if (Glyphs.isDigit(c) || Glyphs.isLetter(c) || c == '_') {
      return true;
    }
    boolean joint =
        c == '-' || c == '.' || c == '/' || c == ':' || c == '%' || c == '?' || c == '='
            || c == '&';
    return joint
        && (Glyphs.isDigit(g.get(p + 1)) || Glyphs.isLetter(g.get(p + 1)) || g.get(p + 1) == '/');
  }

  /// 第三方, 第42号: past the figures.
  private int ordinal(int i) {
    return pastNumeral(g.skip(i + 1));
  }

  private int pastNumeral(int i) {
    return amounts.read(i) ? amounts.end : i + 1;
  }

  /// 每人每月 before a number is the base of its rate.
  private int base(int i) {
    UnitReader reader = new UnitReader(g);
    int end = reader.readLeadingBase(i);
    if (end > i) {
      pendingBase = reader.unit.per();
      pendingStart = i;
      pendingEnd = end;
      return end;
    }
    return i + 1;
  }

  private static Map<String, Boolean> setPhrases() {
    Map<String, Boolean> phrases = new HashMap<>();
    for (String line : Units.lines("set-phrases.txt")) {
      for (String phrase : line.split(" ")) {
        phrases.put(phrase, true);
      }
    }
    return phrases;
  }
}
