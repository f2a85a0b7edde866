package io.hengji.documents.flat;

/// A caption found in a text: what it announces and the range it takes; `wordTo` is where its own
/// words end and the brackets behind them begin.
record Caption(Role role, int from, int wordTo, int to) {}
