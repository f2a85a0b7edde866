package io.hengji.documents.papers;

import java.util.Optional;

/// What a column of a project list holds.
enum ListColumn {
  NUMBER,
  PROJECT,
  UNIT,
  AMOUNT,
  SCORE,
  REMARK,
  /// Known, and not kept.
  OTHER;

  private static final int LONGEST = 30;
  private static final CaptionWords<ListColumn> CAPTIONS =
      CaptionWords.read(ListColumn.class, "list-captions.txt");

  /// What a caption says; none where it is no caption of a list.
  static Optional<ListColumn> of(String caption) {
    if (caption.isEmpty() || caption.length() > LONGEST) {
      return Optional.empty();
    }
    return CAPTIONS.find(caption);
  }
}
