package io.hengji.core.form;

/// One row of the table of indicators. Levels are repeated on every row they span; `nature` and
/// `unit` are filled only where the layout has such a column, `initialTarget` only where initial
/// and adjusted targets both stand (`target` is then the adjusted one if filled).
public record Indicator(
    Cell level1,
    Cell level2,
    Cell level3,
    Cell nature,
    Cell initialTarget,
    Cell target,
    Cell unit,
    Cell actual,
    Cell weight,
    Cell score,
    Cell deviation,
    Place at) {

  /// The cell of a column.
  public Cell cell(Column column) {
    return switch (column) {
      case LEVEL1 -> level1;
      case LEVEL2 -> level2;
      case LEVEL3 -> level3;
      case NATURE -> nature;
      case INITIAL_TARGET -> initialTarget;
      case TARGET -> target;
      case UNIT -> unit;
      case ACTUAL -> actual;
      case WEIGHT -> weight;
      case SCORE -> score;
      case DEVIATION -> deviation;
    };
  }
}
