package io.hengji.core.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads one amount: a number or a range, its unit, the base of its rate.
final class AmountReader {
  private static final String NO_HALF_BEFORE = "年天数价径成导球岛";

  private static final int MONEY_REACH = 6;

  private final Glyphs g;
  private final NumberReader first;
  private @Nullable NumberReader secondReader;
  private final UnitReader units;

  BigDecimal low = BigDecimal.ZERO;
  BigDecimal high = BigDecimal.ZERO;
  Unit unit = Unit.NONE;
  int start;
  int end;

  /// True for numbers that are read past but name no amount: 二三十, 十折.
  boolean vague;

  /// True if a range was read.
  boolean range;

  AmountReader(Glyphs g) {
    this.g = g;
    this.first = new NumberReader(g);
    this.units = new UnitReader(g);
  }

  /// The reader of a range's other end, made when a range is first suspected.
  private NumberReader second() {
    if (secondReader == null) {
      secondReader = new NumberReader(g);
    }
    return secondReader;
  }

  boolean read(int from) {
    range = false;
    if (!first.read(from)) {
      return false;
    }
    start = from;
    vague = first.vague;
    one(first);
    if (vague) {
      return true;
    }
    boolean bare = unit.isNone();
    int firstEnd = end;
    BigDecimal value = low;
    Unit firstUnit = unit;
    if (!readRange(bare)) {
      low = value;
      high = value;
      unit = firstUnit;
      end = firstEnd;
    }
    return true;
  }

  /// The amount as it stands.
  Amount amount() {
    return new Amount(
        g.printed(start, end), Numbers.plain(low), Numbers.plain(high), unit, start, end);
  }

  /// A bare number behind a sign of money is in yuan.
  void inYuan() {
    if (unit.isNone()) {
      unit = Units.YUAN;
    }
  }

  void withBase(Optional<String> base) {
    if (unit.per().isEmpty()) {
      unit = withBase(unit, base);
    }
  }

  /// True if the number just read stands as one Chinese character alone, without a unit.
  boolean isLoneFigure() {
    return first.chinese && unit.isNone() && !range && end - first.start == 1;
  }

  /// True for 百户, 千斤: a scale word alone counts nothing.
  boolean isLoneScale() {
    return first.end - first.start == 1 && Glyphs.scale(g.get(first.start)) > 1;
  }

  /// True for one financial figure before a counting word (陆部, 拾起): rather a word than an amount.
  boolean isLoneFinancial() {
    return first.end - first.start == 1
        && Glyphs.isFinancial(g.get(first.start))
        && unit.kind() == UnitKind.COUNT
        && (Glyphs.isWord(g.get(first.start - 1)) || Glyphs.isWord(g.get(end)));
  }

  boolean isChinese() {
    return first.chinese;
  }

  /// The end of the number itself, before its unit.
  int numberEnd() {
    return first.end;
  }

  /// Value, unit and end of one number.
  private void one(NumberReader number) {
    low = number.value;
    end = number.end;
    unit = number.unit == null ? Unit.NONE : number.unit;
    if (number.unit != null) {
      high = low;
      return;
    }
    int at = g.skip(end);
    if (number.chinese && g.get(at) == '打' && isDozen(at + 1)) {
      low = low.multiply(BigDecimal.valueOf(12));
      end = at + 1;
    } else if (units.read(at)) {
      unit = units.unit;
      end = units.end;
      colloquialYuan(number);
      keepPrintedScale(number);
      readTail();
    }
    high = low;
  }

  private boolean isDozen(int after) {
    char next = g.get(after);
    return next == 0 || "印开造击卡工包扫磨好赢通破".indexOf(next) < 0;
  }

  /// 块 is a yuan where money is spoken of (花费三块, 三块五), else it counts pieces.
  private void colloquialYuan(NumberReader number) {
    if (!unit.name().equals("块")) {
      return;
    }
    int behind = Glyphs.figure(g.get(end));
    if (behind > 0 && (g.get(end + 1) == '毛' || !Glyphs.isWord(g.get(end + 1)))) {
      low = number.value.add(BigDecimal.valueOf(behind).scaleByPowerOfTen(-1));
      unit = Units.YUAN;
      end += g.get(end + 1) == '毛' ? 2 : 1;
      return;
    }
    for (int i = Math.max(0, number.start - MONEY_REACH); i < number.start; i++) {
      if ("花价钱付卖售".indexOf(g.at[i]) >= 0) {
        unit = withBase(Units.YUAN, unit.per());
        return;
      }
    }
  }

  /// 140.4万元 stays 140.4 in 万元.
  private void keepPrintedScale(NumberReader number) {
    if (unit.kind() == UnitKind.MONEY && number.finalScale > 0 && isYuan(unit)) {
      Unit scaled = number.finalScale == 4 ? Units.TEN_THOUSAND_YUAN : Units.HUNDRED_MILLION_YUAN;
      unit = withBase(scaled, unit.per());
      low = number.unscaled;
    }
  }

  private static boolean isYuan(Unit unit) {
    return unit.kind() == UnitKind.MONEY && unit.factor().compareTo(BigDecimal.ONE) == 0;
  }

  static Unit withBase(Unit unit, Optional<String> per) {
    return per.isEmpty() ? unit : new Unit(unit.name(), unit.kind(), unit.factor(), per);
  }

  /// What may follow a unit and adds to the amount: 一吨半, 五元三毛, 两个半月; 整 and 人民币 add nothing.
  private void readTail() {
    if (unit.kind() == UnitKind.MONEY) {
      readSmallMoney();
    }
    if (g.get(end) != '半') {
      return;
    }
    if (unit.name().equals("个") && units.read(end + 1)) {
      low = low.add(new BigDecimal("0.5"));
      unit = units.unit;
      end = units.end;
    } else if (unit.kind() != UnitKind.COUNT && NO_HALF_BEFORE.indexOf(g.get(end + 1)) < 0) {
      low = low.add(new BigDecimal("0.5"));
      end++;
    }
  }

  private void readSmallMoney() {
    if (isYuan(unit)) {
      int at = readCoins(g.skip(end), "角毛", "0.1");
      readCoins(at, "分", "0.01");
    }
    if (g.get(end) == '整' || (g.get(end) == '正' && !Glyphs.isWord(g.get(end + 1)))) {
      end++;
    }
    int after = g.skip(end);
    if (g.startsWith("人民币", after)) {
      end = after + 3;
    }
  }

  private int readCoins(int at, String words, String worth) {
    int figure = Glyphs.isDigit(g.get(at)) ? g.at[at] - '0' : Glyphs.figure(g.get(at));
    if (figure < 0 || words.indexOf(g.get(at + 1)) < 0 || g.get(at + 2) == '之') {
      return at;
    }
    low = low.add(new BigDecimal(worth).multiply(BigDecimal.valueOf(figure)));
    end = at + 2;
    return g.skip(end);
  }

  /// A connecting word and a second number that is not below the first.
  private boolean readRange(boolean bare) {
    int at = g.skip(end);
    boolean between = g.get(at) == '与' || g.get(at) == '和';
    int next = connectorEnd(at);
    if (next < 0) {
      return false;
    }
    next = g.skip(next);
    char c = g.get(next);
    if (!Glyphs.isDigit(c) && !Glyphs.beginsNumeral(c)) {
      return false;
    }
    NumberReader second = second();
    if (!second.read(next) || second.vague) {
      return false;
    }
    BigDecimal firstLow = low;
    Unit firstUnit = unit;
    one(second);
    if (between && unit.name().equals("间")) {
      unit = Unit.NONE;
      end = second.end;
    }
    if (between && !isBetween(g.skip(end))) {
      return false;
    }
    if (g.get(end) == '-' && Glyphs.isDigit(g.get(end + 1))) {
      return false;
    }
    high = low;
    low = firstLow;
    if (!(bare ? bringFirstTo(second) : bringTogether(firstUnit)) || low.compareTo(high) > 0) {
      return false;
    }
    range = true;
    return true;
  }

  private boolean isBetween(int at) {
    return g.get(at) == '间' || g.startsWith("之间", at);
  }

  private int connectorEnd(int at) {
    char c = g.get(at);
    if (c == '-') {
      boolean spaceOnlyBefore = at > end && !Glyphs.isSpace(g.get(at + 1));
      return spaceOnlyBefore ? -1 : g.get(at + 1) == '-' ? at + 2 : at + 1;
    }
    boolean connects = c == '~' || c == '至' || c == '到' || c == '与' || c == '和';
    return connects ? at + 1 : -1;
  }

  /// The first number has no unit of its own: 1000-5000元, 30万－50万元, 3-5万元, 三至五成.
  private boolean bringFirstTo(NumberReader second) {
    if (second.tenths) {
      low = low.multiply(BigDecimal.TEN);
      return true;
    }
    boolean inScaledMoney = unit.kind() == UnitKind.MONEY && second.finalScale > 0;
    if (inScaledMoney && first.finalScale == second.finalScale) {
      low = first.unscaled;
      return true;
    }
    if (first.finalScale == 0 && second.finalScale > 0 && low.compareTo(second.unscaled) <= 0) {
      low = inScaledMoney ? low : Numbers.strip(low.scaleByPowerOfTen(second.finalScale));
      return true;
    }
    if (inScaledMoney) {
      high = second.value;
      unit = withBase(Units.YUAN, unit.per());
    }
    return true;
  }

  /// Both numbers have a unit, or only the first has one.
  private boolean bringTogether(Unit firstUnit) {
    if (unit.isNone()) {
      unit = firstUnit;
      return true;
    }
    if (firstUnit.name().equals(unit.name())) {
      return true;
    }
    if (firstUnit.kind() != unit.kind() || !unit.kind().converts()) {
      return false;
    }
    low = Numbers.strip(low.multiply(firstUnit.factor()));
    high = Numbers.strip(high.multiply(unit.factor()));
    return unit.kind() == UnitKind.MONEY && toYuan();
  }

  private boolean toYuan() {
    unit = withBase(Units.YUAN, unit.per());
    return true;
  }
}
