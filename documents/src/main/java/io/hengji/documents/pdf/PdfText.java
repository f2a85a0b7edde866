package io.hengji.documents.pdf;

import org.jspecify.annotations.Nullable;

/// What counts as text among the characters that fonts claim to show.
final class PdfText {
  private PdfText() {}

  /// Whether a font's word for a code says anything: it is there and no control character.
  static boolean says(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      return false;
    }
    char first = text.charAt(0);
    return first == '\t' || (first >= ' ' && first != 0xfffd && !(first >= 0x7f && first < 0xa0));
  }

  /// Whether a character is set as wide as it is tall and without spaces between words: Chinese,
  /// and the full-width forms beside it.
  static boolean isWide(int c) {
    return (c >= 0x2e80 && c <= 0xd7ff)
        || (c >= 0xf900 && c <= 0xfaff)
        || (c >= 0xfe30 && c <= 0xfe4f)
        || (c >= 0xff00 && c <= 0xffe6)
        || c >= 0x20000
        || (c >= 0x2010 && c <= 0x2027 && c != 0x2010);
  }
}
