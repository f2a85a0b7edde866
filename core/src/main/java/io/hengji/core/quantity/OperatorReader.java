package io.hengji.core.quantity;

/// Reads the operators around an amount: before it, behind it, and a remark in brackets on whether
/// the bound is included.
final class OperatorReader {
  private static final String FILLERS = "有为是到达了在约近于的:";
  private static final int MOST_FILLERS = 2;

  /// Whether brackets say that the bound is included.
  private enum Inclusion {
    UNSAID,
    WITH,
    WITHOUT
  }

  private final Glyphs g;
  private Inclusion inclusion = Inclusion.UNSAID;

  Comparison comparison = Comparison.NONE;

  /// Where operator and amount together begin and end.
  int start;

  int end;

  OperatorReader(Glyphs g) {
    this.g = g;
  }

  void read(AmountReader amount) {
    comparison = Comparison.NONE;
    inclusion = Inclusion.UNSAID;
    start = amount.start;
    end = amount.end;
    readBefore(amount.start);
    readInclusion();
    readAfter(amount.range);
    readInclusion();
    comparison =
        switch (inclusion) {
          case UNSAID -> comparison;
          case WITH -> comparison.withBound();
          case WITHOUT -> comparison.withoutBound();
        };
  }

  private void readBefore(int amountStart) {
    int p = g.skipBack(amountStart);
    for (int fillers = 0; p > 0; fillers++) {
      Lexicon.Entry<Comparison> word = Comparison.BEFORE.before(g, p);
      if (word != null && stands(word.word(), p - word.length())) {
        comparison = word.value();
        start = p - word.length();
        joinEquals();
        return;
      }
      if (fillers == MOST_FILLERS || FILLERS.indexOf(g.at[p - 1]) < 0) {
        break;
      }
      p = g.skipBack(p - 1);
    }
    readThan(amountStart);
  }

  /// 超 and 过 are operators only outside words such as 超市 or 通过; 过 is one before a number alone.
  private boolean stands(String word, int at) {
    char before = g.get(at - 1);
    return !(word.equals("超") && before == '赶')
        && !(word.equals("最高") && before == '创')
        && !(word.equals("不到") && before == '达')
        && !(word.equals("=") && (before == '×' || before == '/'));
  }

  /// < = and > = with a space between, 大于 或 等于.
  private void joinEquals() {
    if (comparison != Comparison.EXACTLY) {
      return;
    }
    int p = g.skipBack(start);
    char before = g.get(p - 1);
    if (before == '或' || before == '者') {
      p = g.skipBack(before == '者' && g.get(p - 2) == '或' ? p - 2 : p - 1);
    }
    Lexicon.Entry<Comparison> word = Comparison.BEFORE.before(g, p);
    if (word != null) {
      Comparison joined = word.value().withBound();
      if (joined != Comparison.EXACTLY) {
        comparison = joined;
        start = p - word.length();
      }
    }
  }

  /// 比三十大, 比170低; 过20.
  private void readThan(int amountStart) {
    int p = g.skipBack(amountStart);
    char before = g.get(p - 1);
    if (before == '过' && "通经不超越胜难渡".indexOf(g.get(p - 2)) < 0) {
      comparison = Comparison.MORE_THAN;
      start = p - 1;
      return;
    }
    if (before != '比') {
      return;
    }
    char than = g.get(g.skip(end));
    boolean more = than == '大' || than == '高' || than == '多';
    if (more || than == '小' || than == '低' || than == '少') {
      comparison = more ? Comparison.MORE_THAN : Comparison.LESS_THAN;
      start = p - 1;
      end = g.skip(end) + 1;
    }
  }

  private void readAfter(boolean range) {
    int p = g.skip(end);
    Lexicon.Entry<Comparison> word = Comparison.AFTER.at(g, p);
    if (word == null) {
      readAbout(p, range);
      readSign(p);
      readPlus();
      return;
    }
    char behind = g.get(p + word.length());
    boolean needsEdge = word.word().equals("内") || word.word().equals("起");
    if (needsEdge && Glyphs.isWord(behind) && "完到办支拨".indexOf(behind) < 0) {
      return;
    }
    if (comparison == Comparison.NONE || comparison == Comparison.EXACTLY) {
      comparison = word.value();
    }
    end = p + word.length();
  }

  /// A sign behind a number speaks of what follows it: 5≤x.
  private void readSign(int p) {
    Comparison sign =
        switch (g.get(p)) {
          case '≤' -> Comparison.AT_LEAST;
          case '<' -> Comparison.MORE_THAN;
          case '≥' -> Comparison.AT_MOST;
          case '>' -> Comparison.LESS_THAN;
          default -> Comparison.NONE;
        };
    if (sign != Comparison.NONE && comparison == Comparison.NONE && Glyphs.isWord(g.get(p + 1))) {
      comparison = sign;
      end = p + 1;
    }
  }

  /// 1000+.
  private void readPlus() {
    if (g.get(end) == '+' && !Glyphs.isDigit(g.get(end + 1))) {
      comparison = comparison == Comparison.NONE ? Comparison.AT_LEAST : comparison;
      end++;
    }
  }

  private void readAbout(int p, boolean range) {
    if (range && g.startsWith("之间", p)) {
      end = p + 2;
    }
    if (range && g.get(p) == '间') {
      end = p + 1;
    }
    if (g.startsWith("左右", p) || g.startsWith("上下", p)) {
      end = p + 2;
    }
  }

  /// (含), (不含), (含本数), (含100人).
  private void readInclusion() {
    int p = g.skip(end);
    if (g.get(p) != '(') {
      return;
    }
    int close = closing(p);
    if (close < 0) {
      return;
    }
    if (g.startsWith("不含", p + 1) || g.startsWith("不包括", p + 1)) {
      inclusion = Inclusion.WITHOUT;
      end = close + 1;
    } else if (g.get(p + 1) == '含' || g.startsWith("包括", p + 1)) {
      if (Comparison.AFTER.at(g, p) == null) {
        inclusion = Inclusion.WITH;
        end = close + 1;
      }
    }
  }

  private int closing(int open) {
    for (int p = open + 1; p < g.length && p - open < 16; p++) {
      if (g.at[p] == ')') {
        return p;
      }
    }
    return -1;
  }
}
