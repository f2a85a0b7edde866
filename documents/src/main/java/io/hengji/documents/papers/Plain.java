package io.hengji.documents.papers;

import java.text.Normalizer;

/// Text as titles, headings and captions are compared: in compatibility form, without white space.
final class Plain {

  private Plain() {}

  static String of(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}]", "");
  }

  /// The text without what stands in brackets.
  static String withoutBrackets(String plain) {
    return plain.replaceAll("[(\\[【〔][^)\\]】〕]*[)\\]】〕]", "");
  }
}
