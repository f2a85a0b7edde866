package io.hengji.core.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Reads one number with its sign, as a fraction or as a share: `-3/2`, `三百五又三分之一`, `百分之九十`, `九成`,
/// `七二折`.
final class NumberReader {

  private final Glyphs g;
  private final NumeralReader numeral;

  BigDecimal value = BigDecimal.ZERO;
  int start;
  int end;

  /// Percent where the words of the number itself say so, else null.
  @Nullable Unit unit;

  /// See [NumeralReader#unscaled] and [NumeralReader#finalScale].
  BigDecimal unscaled = BigDecimal.ZERO;

  int finalScale;
  boolean vague;
  boolean chinese;

  /// True if the number is told in tenths: 三成.
  boolean tenths;

  NumberReader(Glyphs g) {
    this.g = g;
    this.numeral = new NumeralReader(g);
  }

  boolean read(int from) {
    start = from;
    int p = from;
    boolean negative = false;
    char c = g.get(p);
    if (c == '负' || c == '-' || c == '+') {
      negative = c != '+';
      p = c == '负' ? g.skip(p + 1) : p + 1;
    } else if (c == '零' && g.get(p + 1) == '下') {
      negative = true;
      p += 2;
    }
    if (!readUnsigned(p)) {
      return false;
    }
    if (negative) {
      value = value.negate();
      unscaled = unscaled.negate();
    }
    return true;
  }

  private boolean readUnsigned(int p) {
    unit = null;
    tenths = false;
    finalScale = 0;
    vague = false;
    if (readHalf(p)) {
      return true;
    }
    int share = shareScale(p);
    if (share > 0) {
      return readShare(share);
    }
    if (!numeral.read(p)) {
      return false;
    }
    take();
    if (vague) {
      readTenths(g.skip(end));
      return true;
    }
    readFraction();
    readTenths(g.skip(end));
    return true;
  }

  private void take() {
    value = numeral.value;
    end = numeral.end;
    unscaled = numeral.unscaled;
    finalScale = numeral.finalScale;
    vague = numeral.vague;
    chinese = numeral.chinese;
  }

  /// 半百, 半成, 半折, 对折, 一半.
  private boolean readHalf(int p) {
    char c = g.get(p);
    char next = g.get(p + 1);
    chinese = true;
    if (c == '半' && next == '百') {
      value = BigDecimal.valueOf(50);
      end = p + 2;
      return true;
    }
    if (c == '半' && (next == '成' || next == '折') && endsTenths(p + 2, next)) {
      value = BigDecimal.valueOf(next == '成' ? 5 : 50);
      unit = Units.PERCENT;
      end = p + 2;
      return true;
    }
    if (c == '半' && isHalfOfUnit(p)) {
      value = new BigDecimal("0.5");
      end = next == '个' ? p + 2 : p + 1;
      return true;
    }
    if (c == '对' && next == '折' && g.get(p - 1) == '打') {
      value = BigDecimal.valueOf(50);
      unit = Units.PERCENT;
      end = p + 2;
      return true;
    }
    if (c == '一' && next == '半') {
      value = new BigDecimal("0.5");
      end = p + 2;
      return true;
    }
    return false;
  }

  /// 半年, 半小时, 半个月; not 上半年 or 每半年.
  private boolean isHalfOfUnit(int p) {
    int at = g.get(p + 1) == '个' ? p + 2 : p + 1;
    Lexicon.Entry<Unit> word = Units.WORDS.at(g, at);
    return word != null
        && (word.value().kind() == UnitKind.TIME || word.value().kind() == UnitKind.CALENDAR)
        && "上下大每两前后".indexOf(g.get(p - 1)) < 0;
  }

  /// The power of ten before 分之 where no figure counts it (百分之, 千分之, 万万分之), else 0; `end` is then
  /// set behind 分之.
  private int shareScale(int p) {
    int scale = 0;
    int at = p;
    while (Glyphs.scale(g.get(at)) > 1) {
      scale += Glyphs.scale(g.at[at]);
      at = g.skip(at + 1);
    }
    int after = scale == 0 ? -1 : afterSpaced(at, "分之");
    if (after < 0) {
      return 0;
    }
    end = after;
    return scale;
  }

  private boolean readShare(int scale) {
    int p = g.skip(end);
    boolean negative = g.get(p) == '负' || g.get(p) == '-';
    if (!numeral.read(negative ? p + 1 : p)) {
      return false;
    }
    take();
    value = value.scaleByPowerOfTen(2 - scale);
    value = negative ? value.negate() : value;
    value = value.scale() < 0 ? value.setScale(0) : value;
    finalScale = 0;
    unit = Units.PERCENT;
    return true;
  }

  /// The place behind the word at `p` if it stands there, spaces between its letters or not; or -1.
  private int afterSpaced(int p, String word) {
    int at = p;
    for (int k = 0; k < word.length(); k++) {
      at = k == 0 ? at : g.skip(at);
      if (g.get(at) != word.charAt(k)) {
        return -1;
      }
      at++;
    }
    return at;
  }

  private void readFraction() {
    int p = g.skip(end);
    char c = g.get(p);
    if (c == '分') {
      readChineseFraction(p);
    } else if (c == '又') {
      readMixed(p);
    } else if (c == '/' && p == end && !chinese) {
      readStroke(BigDecimal.ZERO, value, p);
    } else if (p > end && Glyphs.isDigit(c) && !chinese && value.scale() == 0) {
      readMixedStroke(p);
    } else if (c == '个') {
      readPoints(p);
    }
  }

  /// 个百分点 with spaces between.
  private void readPoints(int p) {
    int after = afterSpaced(p, "个百分点");
    if (after > 0) {
      unit = Units.PERCENT;
      end = after;
      finalScale = 0;
    }
  }

  /// The value is the denominator, 分之 follows, and then the numerator.
  private void readChineseFraction(int p) {
    int after = afterSpaced(p, "分之");
    if (after < 0 || value.signum() == 0) {
      return;
    }
    BigDecimal denominator = value;
    int at = g.skip(after);
    boolean negative = g.get(at) == '负';
    if (!numeral.read(negative ? g.skip(at + 1) : at) || numeral.vague) {
      return;
    }
    take();
    finalScale = 0;
    value = divide(negative ? value.negate() : value, denominator);
  }

  private void readMixed(int p) {
    BigDecimal whole = value;
    int wholeEnd = end;
    int at = g.skip(p + 1);
    if (numeral.read(at) && !numeral.vague) {
      take();
      readChineseFraction(g.skip(end));
      if (end > numeral.end || value.compareTo(BigDecimal.ONE) < 0) {
        value = whole.add(value);
        finalScale = 0;
        return;
      }
    }
    value = whole;
    end = wholeEnd;
  }

  private void readMixedStroke(int p) {
    int q = figuresEnd(p);
    if (g.get(q) == '/' && figuresEnd(q + 1) > q + 1 && q - p <= 2) {
      BigDecimal whole = value;
      readStroke(whole, new BigDecimal(new String(g.at, p, q - p)), q);
    }
  }

  private void readStroke(BigDecimal whole, BigDecimal numerator, int stroke) {
    int q = figuresEnd(stroke + 1);
    char after = g.get(q);
    if (q == stroke + 1
        || q - stroke > 6
        || after == '/'
        || (after == '.' && Glyphs.isDigit(g.get(q + 1)))
        || numerator.scale() > 0) {
      return;
    }
    BigDecimal denominator = new BigDecimal(new String(g.at, stroke + 1, q - stroke - 1));
    if (denominator.signum() != 0) {
      value = whole.add(divide(numerator, denominator));
      finalScale = 0;
      end = q;
    }
  }

  private int figuresEnd(int p) {
    while (Glyphs.isDigit(g.get(p))) {
      p++;
    }
    return p;
  }

  /// 九成, 七成六, 三成半, 八点五折, 七二折.
  private void readTenths(int p) {
    char c = g.get(p);
    if (c != '成' && c != '折') {
      c = readSecondFigure(p);
      p = g.skip(end);
    }
    if ((c != '成' && c != '折') || !endsTenths(p + 1, c)) {
      return;
    }
    boolean asPercent = c == '折' && value.compareTo(BigDecimal.TEN) > 0;
    if (c == '折' && value.compareTo(BigDecimal.TEN) == 0) {
      vague = true;
    }
    value = asPercent ? value : value.multiply(BigDecimal.TEN);
    value = value.stripTrailingZeros();
    value = value.scale() < 0 ? value.setScale(0) : value;
    unit = Units.PERCENT;
    tenths = true;
    finalScale = 0;
    end = p + 1;
    int next = g.skip(end);
    int figure = Glyphs.figure(g.get(next));
    if (g.get(end) == '半') {
      value = value.add(BigDecimal.valueOf(5));
      end++;
    } else if (figure > 0 && !Glyphs.isWord(g.get(next + 1))) {
      value = value.add(BigDecimal.valueOf(figure));
      end = next + 1;
    }
  }

  /// 九 九 折, 7 2 折: a second figure apart from the first. The character behind it, or zero.
  private char readSecondFigure(int p) {
    int second = g.get(p) >= '0' && g.get(p) <= '9' ? g.get(p) - '0' : Glyphs.figure(g.get(p));
    int after = g.skip(p + 1);
    if (second < 0 || g.get(after) != '折' || p == end || value.precision() > 1) {
      return 0;
    }
    value = value.multiply(BigDecimal.TEN).add(BigDecimal.valueOf(second));
    end = p + 1;
    return '折';
  }

  /// False where 成 or 折 begins another word: 成立, 成员, 折旧.
  private boolean endsTenths(int after, char c) {
    String others = c == '成' ? "立员果功本绩效为年人都分长品就熟套" : "旧扣页算合叠价";
    char next = g.get(after);
    return next == 0 || others.indexOf(next) < 0;
  }

  static BigDecimal divide(BigDecimal numerator, BigDecimal denominator) {
    return Numbers.strip(numerator.divide(denominator, Numbers.PRECISION));
  }
}
