package io.hengji.documents.pdf;

import java.text.Normalizer;

/// Characters that fonts show in the shape of another: radicals of the dictionary (⽇, ⻚),
/// compatibility ideographs and ligatures, each mapped to the character that people mean.
/// Full-width forms stay as printed.
final class Radicals {
  private static final int FIRST_OF_SUPPLEMENT = 0x2e80;
  private static final int LAST_OF_SUPPLEMENT = 0x2ef3;

  // Mainland fonts draw these two as 户 and 青; Unicode knows their older forms only.
  private static final int RADICAL_DOOR = 0x2f3e;
  private static final int RADICAL_BLUE = 0x2fad;

  /// The characters that U+2E80 to U+2EF3 stand for, in order; of no use by itself, a radical
  /// stays.
  private static final String SUPPLEMENT =
      "⺀厂乛乚乙亻冂几刀刂卜㔾小小兀尣尢尣巳幺彑彐忄㣺扌攵⺚旡日月歺母"
          + "民氵氺灬爫爫丬牛犭王疋目示礻竹糹纟罓罒㓁网网羊羊羊耂肀聿肉臼艹艹"
          + "艹虎衤覀西见角角讠贝足车辶辶辶阝钅長镸长门阜阝雨青韦页风飞食食飠"
          + "饣首马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟";

  private Radicals() {}

  /// The text with every radical as the character it stands for.
  static String unified(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isOther(text.codePointAt(i))) {
        StringBuilder unified = new StringBuilder(text.length());
        text.codePoints().forEach(c -> unified.append(unified(c)));
        return unified.toString();
      }
    }
    return text;
  }

  private static String unified(int c) {
    if (c >= FIRST_OF_SUPPLEMENT && c <= LAST_OF_SUPPLEMENT) {
      return SUPPLEMENT.substring(c - FIRST_OF_SUPPLEMENT, c - FIRST_OF_SUPPLEMENT + 1);
    }
    String text = Character.toString(c);
    if (c == RADICAL_DOOR) {
      return "户";
    }
    if (c == RADICAL_BLUE) {
      return "青";
    }
    return isOther(c) ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
  }

  private static boolean isOther(int c) {
    return (c >= FIRST_OF_SUPPLEMENT && c <= 0x2fd5)
        || (c >= 0xf900 && c <= 0xfaff)
        || (c >= 0xfb00 && c <= 0xfb06)
        || (c >= 0x2f800 && c <= 0x2fa1f);
  }
}
