package io.hengji.ocr;

import java.util.List;

/// What a recogniser makes of a picture of one line.
///
/// @param text the characters
/// @param middles for each code point of the text, where its middle lies, as a share of the width
/// @param sure for each code point, how probable it is
/// @param weakest the probability of the least probable character, or of nothing more being there
record Reading(String text, List<Double> middles, List<Double> sure, double weakest) {

  /// Stands for what is there and cannot be read.
  static final Reading NOTHING = new Reading(" ", List.of(0.5), List.of(0.0), 0);

  Reading {
    middles = List.copyOf(middles);
    sure = List.copyOf(sure);
  }
}
