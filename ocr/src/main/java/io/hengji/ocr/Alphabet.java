package io.hengji.ocr;

import java.util.List;

/// The characters that a recogniser knows, in the order of its answers: first none at all, then
/// those of its list, last the space.
record Alphabet(List<String> characters) {

  /// An alphabet from its list, a character a line.
  static Alphabet of(String lines) {
    return new Alphabet(lines.lines().toList());
  }

  int size() {
    return characters.size() + 2;
  }

  /// The character of an answer; none for 0.
  String at(int answer) {
    if (answer == 0) {
      return "";
    }
    return answer <= characters.size() ? characters.get(answer - 1) : " ";
  }
}
