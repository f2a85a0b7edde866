package io.hengji.documents.excel;

import java.math.BigDecimal;
import java.util.Optional;

/// The condition of a section of a number format: `[>=100]`.
record FormatCondition(String operator, BigDecimal bound) {

  /// Reads what stands between the brackets; empty where it is no condition.
  static Optional<FormatCondition> parse(String text) {
    int length = text.startsWith(">=") || text.startsWith("<=") || text.startsWith("<>") ? 2 : 1;
    if (text.length() <= length || "<>=".indexOf(text.charAt(0)) < 0) {
      return Optional.empty();
    }
    return StoredNumber.parse(text.substring(length).strip())
        .map(bound -> new FormatCondition(text.substring(0, length), bound));
  }

  boolean holds(BigDecimal value) {
    int order = value.compareTo(bound);
    return switch (operator) {
      case ">=" -> order >= 0;
      case "<=" -> order <= 0;
      case "<>" -> order != 0;
      case ">" -> order > 0;
      case "<" -> order < 0;
      default -> order == 0;
    };
  }
}
