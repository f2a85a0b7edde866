package io.hengji.core.quantity;

import java.math.BigDecimal;

/// Reads one number at a place of a text, in Arabic figures, in Chinese ones or in both: `6,000.5`,
/// `三千二百`, `5亿1万4千6百`, `一点五亿`, `500余万`.
final class NumeralReader {
  /// What is longer is no quantity but an identifier.
  private static final int MOST_FIGURES = 40;

  private static final int HUNDRED_MILLION = 8;
  private static final int MOST_PARTS = 8;

  private static final BigDecimal[] NO_PARTS = {};
  private static final int[] NO_SCALES = {};

  private final Glyphs g;
  private final ArabicReader arabic;
  private BigDecimal[] parts = NO_PARTS;
  private int[] partScales = NO_SCALES;
  private int partCount;

  private BigDecimal section = BigDecimal.ZERO;
  private boolean sectionOpen;
  private BigDecimal current = BigDecimal.ZERO;
  private boolean currentOpen;
  private boolean afterZero;
  private boolean decimal;
  private int lastScale;
  private int lastSmall;

  BigDecimal value = BigDecimal.ZERO;
  int end;

  /// The value before 万 or 亿 where that is the last character and no greater word stands before.
  BigDecimal unscaled = BigDecimal.ZERO;

  /// The power of ten of that last 万 or 亿, or 0.
  int finalScale;

  /// True for 二三十, 两三个, 几十: a number that is not named.
  boolean vague;

  /// True if the number is written without any Arabic figure.
  boolean chinese;

  NumeralReader(Glyphs g) {
    this.g = g;
    this.arabic = new ArabicReader(g);
  }

  /// True if a number begins at `start`; its value and end are then set. A vague one is read past
  /// and leaves `vague` set.
  boolean read(int start) {
    reset(start);
    char c = g.get(start);
    if (Glyphs.isDigit(c) || (c == '.' && Glyphs.isDigit(g.get(start + 1)))) {
      return readArabicFirst(start);
    }
    if (!Glyphs.beginsNumeral(c)) {
      return false;
    }
    chinese = true;
    if (Glyphs.figure(c) >= 0 && isFigureRun(start)) {
      return readFigureRun(start);
    }
    return readAtoms(start);
  }

  private void reset(int start) {
    partCount = 0;
    section = BigDecimal.ZERO;
    sectionOpen = false;
    currentOpen = false;
    afterZero = false;
    decimal = false;
    lastScale = 0;
    lastSmall = 4;
    finalScale = 0;
    vague = false;
    chinese = false;
    end = start;
  }

  private boolean readArabicFirst(int start) {
    if (!arabic.read(start, MOST_FIGURES)) {
      return false;
    }
    value = arabic.value;
    end = arabic.end;
    int next = g.skip(end);
    if (Glyphs.scale(g.get(next)) == 0 && !isFiller(g.get(next)) && !isHundredMillions(next)) {
      return true;
    }
    if (isFiller(g.get(next)) && Glyphs.scale(g.get(g.skip(next + 1))) == 0) {
      boolean more = g.at[next] == '多' || g.at[next] == '余';
      end = more && Units.WORDS.at(g, g.skip(next + 1)) != null ? next + 1 : end;
      return true;
    }
    current = value;
    currentOpen = true;
    decimal = value.scale() > 0;
    continueAtoms(end);
    return true;
  }

  /// 两个亿: 个 before 亿 adds nothing.
  private boolean isHundredMillions(int at) {
    return g.get(at) == '个' && g.get(at + 1) == '亿' && (currentOpen || at >= end);
  }

  /// Two or more plain Chinese figures in a row, with no scale word between them.
  private boolean isFigureRun(int start) {
    char second = g.get(start + 1);
    return Glyphs.figure(g.at[start]) >= 0
        && Glyphs.figure(second) >= 0
        && (second != '两' || g.at[start] == '两')
        && g.at[start] != '零';
  }

  /// 二〇二三 and other runs of three figures or more are read figure by figure; two are vague.
  private boolean readFigureRun(int start) {
    int p = start;
    BigDecimal run = BigDecimal.ZERO;
    boolean zero = false;
    while (p - start < MOST_FIGURES && Glyphs.figure(g.get(p)) >= 0) {
      run = run.multiply(BigDecimal.TEN).add(BigDecimal.valueOf(Glyphs.figure(g.at[p])));
      zero |= g.at[p] == '零';
      p++;
    }
    end = p;
    value = run;
    vague = p - start == 2 && !zero && g.get(g.skip(p)) != '折';
    if (vague) {
      while (Glyphs.scale(g.get(end)) > 0 || isFiller(g.get(end))) {
        end++;
      }
    }
    return true;
  }

  private boolean readAtoms(int start) {
    char c = g.at[start];
    int scale = Glyphs.scale(c);
    if (scale >= 4) {
      return false;
    }
    continueAtoms(start);
    return end > start;
  }

  private void continueAtoms(int start) {
    int p = start;
    end = start;
    while (true) {
      int at = g.skip(p);
      char c = g.get(at);
      int next;
      if (isHundredMillions(at)) {
        next = at + 1;
      } else if (Glyphs.figure(c) >= 0) {
        next = takeFigure(at, p);
      } else if (Glyphs.scale(c) > 0) {
        next = takeScale(at);
      } else if (Glyphs.isDigit(c)) {
        next = takeArabic(at, p);
      } else if (c == '点' && !decimal) {
        next = takeFraction(at);
      } else if (isFiller(c)) {
        next = takeFiller(at);
      } else {
        break;
      }
      if (next < 0) {
        break;
      }
      p = next;
      end = next;
    }
    finish();
  }

  private int takeFigure(int at, int from) {
    char c = g.at[at];
    if (currentOpen) {
      if (chinese && !decimal && at == from && c != '零' && c != '两') {
        vague = true;
        return at + 1;
      }
      return -1;
    }
    if (decimal) {
      return -1;
    }
    if (c == '零') {
      if (lastScale == 0 && !isScaleOrPoint(g.get(g.skip(at + 1)))) {
        current = BigDecimal.ZERO;
        currentOpen = true;
        return at + 1;
      }
      char next = g.get(g.skip(at + 1));
      if (lastScale > 0
          && !Glyphs.beginsNumeral(next)
          && !Glyphs.isDigit(next)
          && !isFiller(next)) {
        return -1;
      }
      afterZero = true;
      lastSmall = 4;
      if (next == '点') {
        current = BigDecimal.ZERO;
        currentOpen = true;
      }
      return at + 1;
    }
    if ((c == '两' || c == '俩') && lastScale > 0 && smallScale(g.skip(at + 1)) < 2) {
      return -1;
    }
    current = BigDecimal.valueOf(Glyphs.figure(c));
    currentOpen = true;
    return at + 1;
  }

  private static boolean isScaleOrPoint(char c) {
    return Glyphs.scale(c) > 0 || c == '点';
  }

  private int smallScale(int at) {
    return Glyphs.scale(g.get(at));
  }

  /// An Arabic figure after a scale word: 5万4千, 3万4000, 1千零20.
  private int takeArabic(int at, int from) {
    if (currentOpen || decimal || lastScale == 0) {
      return -1;
    }
    int p = at;
    while (Glyphs.isDigit(g.get(p))) {
      p++;
    }
    int figures = p - at;
    char after = g.get(p);
    if (figures > lastScale || after == '.' || after == ',' || "年月日号%/:-~".indexOf(after) >= 0) {
      return -1;
    }
    int scale = Glyphs.scale(g.get(g.skip(p)));
    if ((at > from && scale == 0) || (scale >= lastScale && (scale < 4 || lastScale >= 4))) {
      return -1;
    }
    current = new BigDecimal(new String(g.at, at, figures));
    currentOpen = true;
    if (figures > 1) {
      afterZero = true;
    }
    return p;
  }

  private int takeScale(int at) {
    int scale = Glyphs.scale(g.at[at]);
    if (isUnitWord(at)) {
      return -1;
    }
    return scale < 4 ? takeSmall(at, scale) : takeGreat(at, scale);
  }

  /// 千 of 千瓦 and 兆 of 兆字节 belong to the unit; 万元 and 亿元 are looked at later.
  private boolean isUnitWord(int at) {
    Lexicon.Entry<Unit> word = Units.WORDS.at(g, at);
    return word != null
        && word.length() > 1
        && (word.value().kind() != UnitKind.MONEY || (!currentOpen && !sectionOpen))
        && (currentOpen || sectionOpen || partCount > 0);
  }

  private int takeSmall(int at, int scale) {
    if (scale >= lastSmall || (partCount > 0 && !currentOpen && !afterZero && scale > 1)) {
      return -1;
    }
    if (!currentOpen && scale > 1 && (sectionOpen || afterZero)) {
      return -1;
    }
    BigDecimal times = currentOpen ? current : BigDecimal.ONE;
    section = section.add(times.scaleByPowerOfTen(scale));
    sectionOpen = true;
    currentOpen = false;
    afterZero = false;
    lastSmall = scale;
    lastScale = scale;
    finalScale = 0;
    return at + 1;
  }

  private int takeGreat(int at, int scale) {
    boolean open = sectionOpen || currentOpen;
    if (!open && (partCount == 0 || afterZero)) {
      return -1;
    }
    BigDecimal sum = closeSection();
    if (open && partCount > 0 && partScales[partCount - 1] == scale) {
      reopen(sum);
      return -1;
    }
    unscaled = sum;
    finalScale = partCount == 0 && (scale == 4 || scale == HUNDRED_MILLION) ? scale : 0;
    while (partCount > 0 && (partScales[partCount - 1] < scale || !open)) {
      sum = sum.add(parts[--partCount]);
      open = true;
    }
    if (partCount == MOST_PARTS) {
      return -1;
    }
    if (parts.length == 0) {
      parts = new BigDecimal[MOST_PARTS];
      partScales = new int[MOST_PARTS];
    }
    parts[partCount] = sum.scaleByPowerOfTen(scale);
    partScales[partCount++] = scale;
    section = BigDecimal.ZERO;
    sectionOpen = false;
    currentOpen = false;
    afterZero = false;
    lastSmall = 4;
    lastScale = scale;
    return at + 1;
  }

  /// A second 万 after figures begins another number; what was read of it is kept as it stands.
  private void reopen(BigDecimal sum) {
    section = sum;
    sectionOpen = true;
    currentOpen = false;
  }

  private BigDecimal closeSection() {
    return currentOpen ? section.add(current) : section;
  }

  /// 点 with Chinese figures behind it.
  private int takeFraction(int at) {
    if (!currentOpen && !sectionOpen && partCount == 0) {
      return -1;
    }
    int p = g.skip(at + 1);
    int figures = 0;
    BigDecimal fraction = BigDecimal.ZERO;
    while (figures < MOST_FIGURES && Glyphs.figure(g.get(p)) >= 0 && g.at[p] != '两') {
      figures++;
      fraction =
          fraction.add(BigDecimal.valueOf(Glyphs.figure(g.at[p])).scaleByPowerOfTen(-figures));
      p =
          g.skip(p + 1) < g.length && Glyphs.figure(g.get(g.skip(p + 1))) >= 0
              ? g.skip(p + 1)
              : p + 1;
    }
    if (figures == 0) {
      return -1;
    }
    BigDecimal whole = sum();
    partCount = 0;
    section = BigDecimal.ZERO;
    sectionOpen = false;
    current = whole.add(fraction);
    currentOpen = true;
    decimal = true;
    afterZero = true;
    lastScale = 0;
    return p;
  }

  static boolean isFiller(char c) {
    return c == '多' || c == '余' || c == '几' || c == '来';
  }

  /// 多, 余 and 几 leave the number as it is: 一千多万 is counted as 一千万.
  private int takeFiller(int at) {
    char c = g.at[at];
    if ((currentOpen && chinese) || (lastScale == 0 && !currentOpen)) {
      return -1;
    }
    int next = g.skip(at + 1);
    if (Glyphs.scale(g.get(next)) >= 4) {
      return at + 1;
    }
    boolean last = !Glyphs.beginsNumeral(g.get(next)) && !Glyphs.isDigit(g.get(next));
    return last
            && lastScale > 0
            && (c != '来' || Units.WORDS.at(g, next) != null)
            && g.get(at - 1) != ' '
        ? at + 1
        : -1;
  }

  private void finish() {
    value = sum();
    if (finalScale > 0 && (currentOpen || sectionOpen)) {
      finalScale = 0;
    }
    if (value.scale() < 0) {
      value = value.setScale(0);
    }
  }

  private BigDecimal sum() {
    BigDecimal total = section;
    if (currentOpen) {
      boolean tail = !afterZero && !decimal && lastScale > 1 && current.precision() == 1;
      total = total.add(tail ? current.scaleByPowerOfTen(lastScale - 1) : current);
    }
    for (int i = 0; i < partCount; i++) {
      total = total.add(parts[i]);
    }
    return total;
  }
}
