package io.hengji.core.quantity;

import java.util.Set;

/// Finds the figures that only number or name something: `1.`, `(3)`, `十二、`, `[2016]42号`, `附件1`.
final class MarkerReader {
  private static final int LONGEST_MARKER = 2;
  private static final Lexicon<Boolean> LABELS = Lexicon.of("指标 附件 附表 表 图 注 序号 编号 标准号 电话 邮编 账号 卡号");

  /// Units that count labels themselves.
  private static final Set<String> COUNTS = Set.of("个", "项", "条", "类", "种", "份", "分", "%", "张");

  private final Glyphs g;

  /// The number of the marker before, from which the next one counts on.
  private int last;

  MarkerReader(Glyphs g) {
    this.g = g;
  }

  /// Where the marker or document number at `i` ends, or `i` if there is none.
  int end(int i) {
    int figures = i;
    while (Glyphs.isDigit(g.get(figures))) {
      figures++;
    }
    char before = g.get(i - 1);
    char after = g.get(figures);
    if (before == '[' && after == ']' && figures - i == 4) {
      return documentNumberEnd(figures + 1);
    }
    if (figures - i > LONGEST_MARKER || Glyphs.isDigit(before) || before == '.') {
      return i;
    }
    if (before == '(' && after == ')') {
      return beginsSentence(i - 1) && g.skip(figures + 1) < g.length ? figures + 1 : i;
    }
    return marks(i, figures, after) ? figures + 1 : i;
  }

  private boolean marks(int i, int figures, char after) {
    if (after != '.' && after != '、' && after != ')') {
      return false;
    }
    int next = g.skip(figures + 1);
    int number = Integer.parseInt(g.text, i, figures, 10);
    boolean follows = number == last + 1 && last > 0;
    boolean beginsList = number == 1 && after == '、' && g.text.indexOf("2、", next + 1) > 0;
    boolean figureNext = Glyphs.isDigit(g.get(next)) || g.get(next) == '%';
    boolean decimal = after == '.' && next == figures + 1 && figureNext;
    boolean listed = follows || (beginsSentence(i) && (!figureNext || beginsList));
    boolean marks = next < g.length && !decimal && listed;
    if (marks) {
      last = number;
    }
    return marks;
  }

  private int documentNumberEnd(int p) {
    int q = g.skip(p);
    while (Glyphs.isDigit(g.get(q))) {
      q++;
    }
    return g.get(g.skip(q)) == '号' ? g.skip(q) + 1 : p;
  }

  /// Where 十二、 or (十二) at the beginning of a sentence ends, or `i`.
  int chineseEnd(int i) {
    int p = i;
    while (Glyphs.figure(g.get(p)) >= 0 || Glyphs.scale(g.get(p)) == 1) {
      p++;
    }
    char after = g.get(p);
    boolean bracketed = g.get(i - 1) == '(' && after == ')' && beginsSentence(i - 1);
    boolean marks = after == '、' && !Glyphs.beginsNumeral(g.get(p + 1)) && beginsSentence(i);
    return p > i && p - i <= LONGEST_MARKER + 1 && (bracketed || marks) ? p + 1 : i;
  }

  /// True if the number at `i` is the number of a label: 指标1, 附件2, 指标1项目及时率; not 指标10个.
  boolean isLabelled(int i, AmountReader amount) {
    if (amount.range || COUNTS.contains(amount.unit.name())) {
      return false;
    }
    Lexicon.Entry<Boolean> label = LABELS.before(g, i);
    return label != null && (label.length() > 1 || !Glyphs.isWord(g.get(i - 2)));
  }

  private boolean beginsSentence(int i) {
    int p = g.skipBack(i);
    return p == 0 || "。;:!?".indexOf(g.get(p - 1)) >= 0;
  }
}
