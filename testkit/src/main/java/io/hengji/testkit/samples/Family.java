package io.hengji.testkit.samples;

/// The families of layouts, each named after what is special about it.
public enum Family {
  /// The national form: labels at the side, levels merged, all columns.
  NATIONAL,
  /// Captions over two rows.
  TWO_ROWS,
  /// Operators, values and units in columns of their own.
  OPERATORS,
  /// Levels in rows of their own, above their indicators.
  HEADINGS,
  /// Weights in brackets behind the names of levels.
  BRACKETS,
  /// Weights of levels in columns of their own.
  LEVEL_WEIGHTS,
  /// Rows with the sum of a level.
  SUBTOTALS,
  /// Columns that explain: what is counted, how it is scored, where it comes from.
  RUBRICS,
  /// A second score by somebody else.
  REVIEWED,
  /// Initial and adjusted targets.
  ADJUSTED,
  /// Last year and half a year beside the year.
  PERIODS,
  /// Numbered rows, goals in numbered rows.
  NUMBERED,
  /// Two levels, or none.
  FEW_LEVELS,
  /// The head in lines above, every block a table of its own.
  LOOSE,
  /// Total and grade in the head.
  TOTAL_FIRST,
  /// Funds across, or as labels with answers.
  FUNDS_ACROSS,
  /// No funds at all.
  NO_FUNDS,
  /// Central, provincial and local funds.
  GOVERNMENTS,
  /// A whole department, by income and expenditure.
  DEPARTMENT,
  /// A transfer payment, without points.
  TRANSFER;

  /// Whether indicators and funds carry points.
  public boolean hasPoints() {
    return this != TRANSFER;
  }

  public boolean hasFunds() {
    return this != NO_FUNDS;
  }
}
