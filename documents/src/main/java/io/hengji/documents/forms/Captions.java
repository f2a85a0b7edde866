package io.hengji.documents.forms;

import io.hengji.core.form.FundKind;

/// The word lists by which captions are understood.
final class Captions {
  static final Lexicon<Slot> COLUMNS = Lexicon.read("columns", Slot.class);
  static final Lexicon<SubCaption> UNDER = Lexicon.read("subcaptions", SubCaption.class);
  static final Lexicon<FundSlot> FUND_COLUMNS = Lexicon.read("fundcolumns", FundSlot.class);
  static final Lexicon<FundKind> FUND_ITEMS = Lexicon.read("funditems", FundKind.class);
  static final Lexicon<Label> LABELS = Lexicon.read("head", Label.class);
  static final Lexicon<Level> LEVELS = Lexicon.read("levels", Level.class);

  private Captions() {}

  /// How deep a level stands in the tree of indicators.
  enum Level {
    FIRST,
    SECOND
  }
}
