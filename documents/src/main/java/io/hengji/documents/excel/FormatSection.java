package io.hengji.documents.excel;

import java.util.List;
import java.util.Optional;

/// A section of a number format.
record FormatSection(Kind kind, List<Piece> pieces, Optional<FormatCondition> condition) {
  FormatSection {
    pieces = List.copyOf(pieces);
  }

  /// What a section shows.
  enum Kind {
    GENERAL,
    NUMBER,
    DATE,
    TEXT
  }

  /// What a piece of a section stands for.
  enum Role {
    LITERAL,
    DIGIT,
    POINT,
    COMMA,
    PERCENT,
    EXPONENT,
    VALUE,
    DATE,
    ELAPSED,
    HALF_DAY
  }

  /// A piece of a section: a literal, a place of a digit, letters that stand for a part of a date.
  record Piece(Role role, String text) {}

  /// The literals with a text where the value goes.
  String showText(String value) {
    StringBuilder shown = new StringBuilder();
    for (Piece piece : pieces) {
      switch (piece.role()) {
        case LITERAL -> shown.append(piece.text());
        case PERCENT -> shown.append('%');
        case VALUE -> shown.append(value);
        default -> {}
      }
    }
    return shown.toString().strip();
  }
}
