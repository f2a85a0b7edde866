package io.hengji.ocr;

import java.text.Normalizer;

/// Compares what two recognisers say: characters that differ in width alone, or in spaces, are one.
final class Alike {
  private Alike() {}

  static boolean are(String first, String second) {
    return plain(first).equals(plain(second));
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("\\s", "")
        .replaceAll("[“”″]", "\"")
        .replaceAll("[‘’′]", "'")
        .replace('—', '-')
        .replace('。', '.');
  }
}
