package io.hengji.documents.flat;

import java.util.Optional;

/// A caption found in a text: what it announces and the range it takes; `wordTo` is where its own
/// words end and the brackets behind them begin; `above` is the caption that it stands under.
record Caption(Role role, int from, int wordTo, int to, Optional<Caption> above) {

  Caption(Role role, int from, int wordTo, int to) {
    this(role, from, wordTo, to, Optional.empty());
  }

  Caption under(Caption upper) {
    return new Caption(role, from, wordTo, to, Optional.of(upper));
  }
}
