package io.hengji.core.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// Goes through a text once and finds its amounts and dates; passes over figures that count
/// nothing: identifiers, document numbers, list markers, ordinals, set phrases.
final class TextScanner {
  private static final String DATE_BEGINNINGS = "年本今当全上下前第次明来翌去春除元端中劳儿教国建“”\"";
  private static final String OTHER_BEGINNINGS = "第负数几半对每均¥-+.";
  private static final int DATE = 1;
  private static final int NUMERAL = 2;
  private static final int OTHER = 4;
  private static final byte[] ROLES = roles();
  private static final Lexicon<Boolean> SET_PHRASES = Lexicon.ofList("set-phrases.txt");
  private static final int BASE_REACH = 6;

  private final Glyphs g;
  private final AmountReader amounts;
  private final OptionalInt year;
  private final OperatorReader operators;
  private final MarkerReader markers;
  private final Identifiers identifiers;
  private final List<Found> found = new ArrayList<>(4);

  /// Made for the first date only; most texts have none.
  private @Nullable DateReader dates;

  private Optional<String> base = Optional.empty();
  private int baseStart;
  private int baseEnd;

  TextScanner(Glyphs g, OptionalInt year) {
    this.g = g;
    this.amounts = new AmountReader(g);
    this.year = year;
    this.operators = new OperatorReader(g);
    this.markers = new MarkerReader(g);
    this.identifiers = new Identifiers(g);
  }

  private static byte[] roles() {
    byte[] roles = new byte[Character.MAX_VALUE + 1];
    DATE_BEGINNINGS.chars().forEach(c -> roles[c] |= DATE);
    OTHER_BEGINNINGS.chars().forEach(c -> roles[c] |= OTHER);
    for (char c = 0; c < roles.length - 1; c++) {
      if (Glyphs.isDigit(c) || Glyphs.beginsNumeral(c)) {
        roles[c] |= DATE | NUMERAL;
      }
      if (Glyphs.isLetter(c)) {
        roles[c] |= OTHER;
      }
    }
    return roles;
  }

  List<Found> scan() {
    int i = 0;
    while (i < g.length) {
      i = ROLES[g.at[i]] == 0 ? i + 1 : Math.max(step(i), i + 1);
    }
    return found;
  }

  /// Reads what begins at `i`; the place to go on from.
  private int step(int i) {
    char c = g.at[i];
    int role = ROLES[c];
    if ((role & DATE) != 0 && DateReader.mayBegin(g, i, dates != null)) {
      int end = day(i);
      if (end > i) {
        return end;
      }
    }
    if ((role & NUMERAL) != 0) {
      return Glyphs.isDigit(c) ? arabic(i) : chinese(i);
    }
    if (Glyphs.isLetter(c)) {
      return c == 'R' && g.startsWith("RMB", i) ? currency(i, 3) : identifiers.end(i);
    }
    return switch (c) {
      case '第' -> pastNumeral(g.skip(i + 1));
      case '每' -> leadingBase(i);
      case '均' -> average(i);
      case '¥' -> currency(i, 1);
      case '负' -> beginsNumber(g.skip(i + 1)) ? amount(i) : i + 1;
      case '数', '几' -> Glyphs.scale(g.get(i + 1)) > 0 ? pastNumeral(i + 1) : i + 1;
      case '半' -> amount(i);
      case '对' -> g.get(i - 1) == '打' ? amount(i) : i + 1;
      case '-', '+' -> isSign(i) ? amount(i) : i + 1;
      case '.' -> identifiers.beginsDecimal(i) ? amount(i) : i + 1;
      default -> i + 1;
    };
  }

  /// A dash behind a date joins it to the next.
  private boolean isSign(int i) {
    boolean joins = !found.isEmpty() && found.getLast().end() == g.skipBack(i);
    return !joins && identifiers.isSign(i) && beginsNumber(i + 1);
  }

  private boolean beginsNumber(int i) {
    char c = g.get(i);
    return Glyphs.isDigit(c) || c == '.' || Glyphs.beginsNumeral(c);
  }

  private int arabic(int i) {
    int marker = markers.end(i);
    return marker > i ? marker : amount(i);
  }

  private int chinese(int i) {
    int marker = markers.chineseEnd(i);
    if (marker > i) {
      return marker;
    }
    Lexicon.Entry<Boolean> phrase = SET_PHRASES.at(g, i);
    if (phrase != null && !isDenominator(i + phrase.length())) {
      return i + phrase.length();
    }
    if (g.at[i] == '一' && LoneFigure.endsWord(g, i)) {
      return i + 1;
    }
    if (LoneFigure.beginsGuess(g, i)) {
      return pastNumeral(i + 2);
    }
    return amount(i);
  }

  /// 千万分之六, 十分之一: the phrase only looks like one.
  private boolean isDenominator(int end) {
    return g.startsWith("分之", end) || g.startsWith("分之", end - 1);
  }

  private int currency(int i, int length) {
    int at = g.skip(i + length);
    if (!Glyphs.isDigit(g.get(at)) || !amounts.read(at)) {
      return i + length;
    }
    amounts.inYuan();
    amounts.start = i;
    return keep(i);
  }

  /// Reads an amount at `i` and keeps it if it counts something.
  private int amount(int i) {
    if (!amounts.read(i)) {
      return Glyphs.isDigit(g.get(i)) ? identifiers.end(i) : i + 1;
    }
    if (amounts.vague || markers.isLabelled(i, amounts)) {
      return amounts.end;
    }
    if (amounts.isLoneFinancial()
        || amounts.isLoneScale()
        || (amounts.isLoneFigure() && !LoneFigure.counts(g, i))) {
      return i + 1;
    }
    if (identifiers.isIdentifier(i, amounts)) {
      return identifiers.end(Math.max(i, amounts.numberEnd() - 1));
    }
    return keep(i);
  }

  private int keep(int i) {
    operators.read(amounts);
    int start = operators.start;
    if (base.isPresent() && baseReaches(i)) {
      amounts.withBase(base);
      start = Math.min(start, baseStart);
      amounts.start = baseEnd == i ? baseStart : amounts.start;
    }
    base = Optional.empty();
    Amount amount = amounts.amount();
    found.add(new Found.Figure(amount, operators.comparison, start, operators.end));
    return Math.max(operators.end, amounts.end);
  }

  private boolean baseReaches(int i) {
    if (i - baseEnd > BASE_REACH) {
      return false;
    }
    for (int p = baseEnd; p < i; p++) {
      if (Sense.isBreak(g.at[p]) || g.at[p] == '、') {
        return false;
      }
    }
    return true;
  }

  /// The end of the date at `i`, or `i` if there is none.
  private int day(int i) {
    if (dates == null) {
      dates = new DateReader(g, year);
    }
    if (!dates.read(i)) {
      return i;
    }
    found.add(new Found.Day(dates.last, dates.bounded, i, dates.end));
    return dates.end;
  }

  private int pastNumeral(int i) {
    return amounts.read(i) ? amounts.end : i + 1;
  }

  /// 每人每月 before a number is the base of its rate.
  private int leadingBase(int i) {
    UnitReader reader = new UnitReader(g);
    int end = reader.readLeadingBase(i);
    if (end == i) {
      return i + 1;
    }
    base = reader.unit.per();
    baseStart = i;
    baseEnd = end;
    return end;
  }

  /// 人均, 户均, 亩均.
  private int average(int i) {
    char before = g.get(i - 1);
    if ("人户亩村床".indexOf(before) >= 0) {
      base = Optional.of(String.valueOf(before));
      baseStart = i - 1;
      baseEnd = i + 1;
    }
    return i + 1;
  }
}
