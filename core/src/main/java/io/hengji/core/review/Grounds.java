package io.hengji.core.review;

import io.hengji.core.form.CellPath;
import io.hengji.core.form.Column;
import io.hengji.core.form.DoubtfulCell;
import io.hengji.core.form.Form;
import io.hengji.core.form.FundColumn;
import java.util.List;
import java.util.stream.Collectors;

/// What a finding rests on: the cells that it names, and those that go into the same points, sums
/// and rates.
public final class Grounds {
  private static final int NAMED = 3;

  private Grounds() {}

  /// Those of a form's doubtful cells that a finding rests on.
  public static List<DoubtfulCell> doubtful(List<DoubtfulCell> ofForm, Finding finding) {
    if (ofForm.isEmpty()) {
      return List.of();
    }
    return ofForm.stream()
        .filter(doubtful ->
            supports(doubtful.at(), finding.at())
                || finding.also().stream().anyMatch(also -> supports(doubtful.at(), also)))
        .toList();
  }

  /// The finding, with a sentence behind it if it rests on doubtful cells.
  public static Finding told(Form form, List<DoubtfulCell> ofForm, Finding finding) {
    List<DoubtfulCell> doubtful = doubtful(ofForm, finding);
    if (doubtful.isEmpty()) {
      return finding;
    }
    String names =
        doubtful.stream()
            .limit(NAMED)
            .map(cell -> Caption.of(form, cell.at()))
            .collect(Collectors.joining("、"));
    String rest = doubtful.size() > NAMED ? "等" + doubtful.size() + "个单元格" : "";
    return new Finding(
        finding.check(),
        finding.severity(),
        finding.at(),
        finding.place(),
        finding.message() + "所依据的" + names + rest + "由图像识别得到，把握不足，请先对照原件核对。",
        finding.cites(),
        finding.also());
  }

  private static boolean supports(CellPath cell, CellPath at) {
    if (cell.equals(at)) {
      return true;
    }
    return switch (at) {
      case CellPath.IndicatorRow(int row) -> isInRow(cell, row);
      case CellPath.IndicatorCell(int row, Column _) -> isInRow(cell, row) && isFigure(cell);
      case CellPath.FundRow(int row) -> isInFund(cell, row);
      case CellPath.FundCell(int _, FundColumn column) -> isSummed(cell, column);
      case CellPath.GroupCell(int _, Column column) -> isOfColumn(cell, column);
      case CellPath.Field field -> isOfField(cell, field);
    };
  }

  private static boolean isInRow(CellPath cell, int row) {
    return cell instanceof CellPath.IndicatorCell(int index, Column _) && index == row;
  }

  private static boolean isFigure(CellPath cell) {
    return cell instanceof CellPath.IndicatorCell(int _, Column column)
        && switch (column) {
          case NATURE, INITIAL_TARGET, TARGET, UNIT, ACTUAL, WEIGHT, SCORE -> true;
          case LEVEL1, LEVEL2, LEVEL3, DEVIATION -> false;
        };
  }

  private static boolean isInFund(CellPath cell, int row) {
    return cell instanceof CellPath.FundCell(int index, FundColumn _) && index == row;
  }

  /// Whether a cell of the block of funds is a part of the same sum, or of the same rate.
  private static boolean isSummed(CellPath cell, FundColumn of) {
    return cell instanceof CellPath.FundCell(int _, FundColumn column)
        && switch (of) {
          case INITIAL, ANNUAL, EXECUTED, ITEM -> column == of;
          case RATE, WEIGHT, SCORE -> column != FundColumn.ITEM && column != FundColumn.INITIAL;
        };
  }

  private static boolean isOfColumn(CellPath cell, Column column) {
    return switch (cell) {
      case CellPath.IndicatorCell(int _, Column own) -> own == column;
      case CellPath.GroupCell(int _, Column own) -> own == column;
      case CellPath.FundCell _, CellPath.FundRow _, CellPath.IndicatorRow _, CellPath.Field _ ->
          false;
    };
  }

  private static boolean isOfFunds(CellPath cell, FundColumn column) {
    return cell instanceof CellPath.FundCell(int _, FundColumn own) && own == column;
  }

  private static boolean isOfField(CellPath cell, CellPath.Field field) {
    return switch (field) {
      case TOTAL, TOTAL_SCORE, TOTAL_GRADE ->
          isOfColumn(cell, Column.SCORE)
              || cell.equals(CellPath.Field.TOTAL_SCORE)
              || isOfFunds(cell, FundColumn.SCORE);
      case TOTAL_WEIGHT -> isOfColumn(cell, Column.WEIGHT) || isOfFunds(cell, FundColumn.WEIGHT);
      case GOAL -> cell == CellPath.Field.GOAL_EXPECTED || cell == CellPath.Field.GOAL_ACTUAL;
      case TITLE,
          YEAR,
          PROJECT,
          DEPARTMENT,
          UNIT,
          AMOUNT_UNIT,
          FUNDS,
          GOAL_EXPECTED,
          GOAL_ACTUAL,
          INDICATORS,
          GROUPS,
          REMARKS ->
          false;
    };
  }
}
