package io.hengji.core.quantity;

/// Prints whole numbers the ways that people and banks write them in Chinese.
record Spelling(String figures, String scales, String great) {
  static final Spelling SIMPLIFIED = new Spelling("零一二三四五六七八九", "十百千", "万亿");
  static final Spelling TRADITIONAL = new Spelling("零一二三四五六七八九", "十百千", "萬億");
  static final Spelling FINANCIAL = new Spelling("零壹贰叁肆伍陆柒捌玖", "拾佰仟", "万亿");
  static final Spelling OLD_FINANCIAL = new Spelling("零壹貳參肆伍陸柒捌玖", "拾佰仟", "萬億");

  /// The number below ten to the sixteenth, every figure spelled out.
  String print(long number) {
    if (number == 0) {
      return figures.substring(0, 1);
    }
    StringBuilder out = new StringBuilder();
    long hundredMillions = number / 100_000_000;
    if (hundredMillions > 0) {
      out.append(belowHundredMillion(hundredMillions)).append(great.charAt(1));
    }
    long rest = number % 100_000_000;
    if (rest > 0) {
      if (hundredMillions > 0 && rest < 10_000_000) {
        out.append(figures.charAt(0));
      }
      out.append(belowHundredMillion(rest));
    }
    return out.toString();
  }

  private String belowHundredMillion(long number) {
    StringBuilder out = new StringBuilder();
    int tenThousands = (int) (number / 10_000);
    int rest = (int) (number % 10_000);
    if (tenThousands > 0) {
      out.append(section(tenThousands)).append(great.charAt(0));
    }
    if (rest > 0) {
      if (tenThousands > 0 && rest < 1000) {
        out.append(figures.charAt(0));
      }
      out.append(section(rest));
    }
    return out.toString();
  }

  /// A number below ten thousand.
  private String section(int number) {
    StringBuilder out = new StringBuilder();
    boolean gap = false;
    int unit = 1000;
    for (int place = 2; place >= -1; place--) {
      int figure = number / unit % 10;
      unit /= 10;
      if (figure == 0) {
        gap = !out.isEmpty();
        continue;
      }
      if (gap) {
        out.append(figures.charAt(0));
      }
      gap = false;
      out.append(figures.charAt(figure));
      if (place >= 0) {
        out.append(scales.charAt(place));
      }
    }
    return out.toString();
  }

  /// The decimals figure by figure behind 点.
  String printDecimals(String decimals) {
    StringBuilder out = new StringBuilder("点");
    decimals.chars().forEach(c -> out.append(figures.charAt(c - '0')));
    return out.toString();
  }
}
