package io.hengji.core.form;

import java.util.Optional;

/// One row of the block of funds. `item` is its caption without 其中： and a closing colon. `part`
/// says of which row it is a part.
public record Fund(
    FundKind kind,
    Cell item,
    Cell initial,
    Cell annual,
    Cell executed,
    Cell weight,
    Cell rate,
    Cell score,
    Optional<Part> part,
    Place at) {

  /// This row is part of the row with index `of`; rows of one `of` and `by` add up to it.
  public record Part(int of, By by) {}

  /// By what the rows of a breakdown divide their sum.
  public enum By {
    SOURCE("source"),
    INCOME("income"),
    EXPENDITURE("expenditure");

    private final String code;

    By(String code) {
      this.code = code;
    }

    /// The name in JSON.
    public String code() {
      return code;
    }
  }

  /// The cell of a column.
  public Cell cell(FundColumn column) {
    return switch (column) {
      case ITEM -> item;
      case INITIAL -> initial;
      case ANNUAL -> annual;
      case EXECUTED -> executed;
      case WEIGHT -> weight;
      case RATE -> rate;
      case SCORE -> score;
    };
  }
}
