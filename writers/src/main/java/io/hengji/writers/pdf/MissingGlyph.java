package io.hengji.writers.pdf;

import java.io.IOException;

/// A character that none of the fonts has.
public final class MissingGlyph extends IOException {

  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 20;

  MissingGlyph(int character, String text) {
    super(
        "“%s”中的字符 U+%04X 在随带的字体里没有，PDF 印不出来，请换一个字或改存 DOCX。".formatted(shortened(text), character));
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST / 2)) + "…";
  }
}
