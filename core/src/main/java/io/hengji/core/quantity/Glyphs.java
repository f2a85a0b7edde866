package io.hengji.core.quantity;

/// A text with every character folded to one plain form of itself, place by place: full-width signs
/// to ASCII, traditional figures and unit words to simplified ones, all dashes to `-`. It ends in a
/// zero character, so that a reader may look one place past the end.
final class Glyphs {
  private static final char[] FOLD = new char[Character.MAX_VALUE + 1];

  /// Pairs: as printed, as folded.
  private static final String PAIRS =
      "萬万億亿兩两倆俩點点個个對对雙双貳贰弍二弌一參叁叄叁陸陆負负幾几餘余塊块圓圆圜圆幣币張张畝亩頃顷噸吨號号間间條条臺台輛辆項项類类種种場场"
          + "戶户歲岁時时週周達达過过於于從从與与內内後后為为這这銭钱錢钱鐘钟裏里裡里釐厘開开關关萬万無无節节當当滿满會会據据總总約约將将超超淨净"
          + "〇零○零◯零﹦=≧≥≦≤⩾≥⩽≤﹥>﹤<～~∼~〜~﹏~−-–-—-―-─-‐-‑-﹣-╴-━-﹪%﹒.﹐,٬,‚,・·•·∙·‧·․.‘'’'ʼ'′'￥¥＄$﹩$∶:﹕:﹔;﹙(﹚)〔[〕]【[】]［[］]"
          + "×*✕*╳*✖*㎡㎡㎥㎥\u202F\u00A0\u2009\u00A0\u2007\u00A0";

  static {
    for (int c = 0; c < FOLD.length; c++) {
      FOLD[c] = (char) c;
    }
    for (char c = '！'; c <= '～'; c++) {
      FOLD[c] = (char) (c - '！' + '!');
    }
    for (char c : new char[] {'\t', '\n', '\r', '\f', '\u000B', '\u3000', '\u2002', '\u2003'}) {
      FOLD[c] = ' ';
    }
    FOLD['\u200B'] = ' ';
    FOLD['\uFEFF'] = ' ';
    for (int i = 0; i + 1 < PAIRS.length(); i += 2) {
      FOLD[PAIRS.charAt(i)] = PAIRS.charAt(i + 1);
    }
  }

  final String text;
  final char[] at;
  final int length;

  private Glyphs(String text) {
    this.text = text;
    this.length = text.length();
    this.at = new char[length + 1];
    text.getChars(0, length, at, 0);
    for (int i = 0; i < length; i++) {
      at[i] = FOLD[at[i]];
    }
  }

  static Glyphs of(String text) {
    return new Glyphs(text);
  }

  /// The folded character, or zero outside the text.
  char get(int i) {
    return i >= 0 && i < length ? at[i] : 0;
  }

  /// The first place from `i` on that is no white space.
  int skip(int i) {
    while (i < length && isSpace(at[i])) {
      i++;
    }
    return i;
  }

  /// The end of the last word before `end`: white space before it is passed over.
  int skipBack(int end) {
    while (end > 0 && isSpace(at[end - 1])) {
      end--;
    }
    return end;
  }

  boolean startsWith(String word, int i) {
    if (i < 0 || i + word.length() > length) {
      return false;
    }
    for (int k = 0; k < word.length(); k++) {
      if (at[i + k] != word.charAt(k)) {
        return false;
      }
    }
    return true;
  }

  boolean endsWith(String word, int end) {
    return startsWith(word, end - word.length());
  }

  String printed(int start, int end) {
    return text.substring(start, end);
  }

  static boolean isSpace(char c) {
    return c == ' ' || c == '\u00A0';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /// A character that words are written with: Chinese, Latin or a figure.
  static boolean isWord(char c) {
    return Character.isLetterOrDigit(c);
  }

  /// The value of a Chinese figure, or -1.
  static int figure(char c) {
    return switch (c) {
      case '零' -> 0;
      case '一', '壹' -> 1;
      case '二', '贰', '两', '俩' -> 2;
      case '三', '叁' -> 3;
      case '四', '肆' -> 4;
      case '五', '伍' -> 5;
      case '六', '陆' -> 6;
      case '七', '柒' -> 7;
      case '八', '捌' -> 8;
      case '九', '玖' -> 9;
      default -> -1;
    };
  }

  /// The power of ten of a Chinese scale word, or 0.
  static int scale(char c) {
    return switch (c) {
      case '十', '拾' -> 1;
      case '百', '佰' -> 2;
      case '千', '仟' -> 3;
      case '万' -> 4;
      case '亿' -> 8;
      case '兆' -> 12;
      default -> 0;
    };
  }

  /// A Chinese figure or scale word of those that banks write; alone they are ordinary words.
  static boolean isFinancial(char c) {
    return "壹贰叁肆伍陆柒捌玖拾佰仟俩".indexOf(c) >= 0;
  }

  static boolean beginsNumeral(char c) {
    return c >= '一' && (figure(c) >= 0 || scale(c) > 0);
  }
}
