package io.hengji.writers.pdf;

import java.text.Normalizer;

/// Text in characters that the fonts have: forms for compatibility (radicals, ligatures) become the
/// characters that they stand for.
final class Printable {

  private Printable() {}

  static String of(String text) throws MissingGlyph {
    for (int i = 0; i < text.length(); i++) {
      int c = text.codePointAt(i);
      if (Typeface.of(c).isEmpty()) {
        return replaced(text);
      }
      if (Character.isSupplementaryCodePoint(c)) {
        i++;
      }
    }
    return text;
  }

  private static String replaced(String text) throws MissingGlyph {
    StringBuilder out = new StringBuilder();
    for (int c : text.codePoints().toArray()) {
      if (Typeface.of(c).isPresent()) {
        out.appendCodePoint(c);
        continue;
      }
      if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
        continue;
      }
      String plain = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
      if (plain.isEmpty() || plain.codePoints().anyMatch(p -> Typeface.of(p).isEmpty())) {
        throw new MissingGlyph(c, text);
      }
      out.append(plain);
    }
    return out.toString();
  }
}
