package io.hengji.core.form;

import io.hengji.core.form.CellPath.Field;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/// A cell of a form that is to hold another text, as in the question what would follow if it did.
///
/// @param at a cell, no whole row or block
public record CellChange(CellPath at, String text) {

  private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");

  /// True where the path names a cell that the form has or could have: not a whole row or block,
  /// and no row beyond the last.
  public boolean fits(Form form) {
    return switch (at) {
      case Field.YEAR -> YEAR.matcher(text).matches();
      case Field.FUNDS, Field.GOAL, Field.INDICATORS, Field.GROUPS, Field.TOTAL -> false;
      case Field _ -> true;
      case CellPath.FundCell(int index, FundColumn _) -> index < form.funds().size();
      case CellPath.IndicatorCell(int index, Column _) -> index < form.indicators().size();
      case CellPath.GroupCell(int index, Column _) -> index < form.groups().size();
      case CellPath.FundRow _, CellPath.IndicatorRow _ -> false;
    };
  }

  /// The form with the changed cell; the form itself where the change does not fit.
  public Form in(Form form) {
    Form changed =
        FormCells.mapped(
            form, (path, cell) -> path.equals(at) ? new Cell(text, cell.place()) : cell);
    return new Form(
        changed.source(),
        changed.head(),
        changed.funds(),
        changed.goal(),
        changed.indicators(),
        changed.groups(),
        changed.total(),
        columns(form),
        fundColumns(form),
        changed.remarks(),
        changed.notes(),
        changed.unread(),
        changed.notices());
  }

  private Set<Column> columns(Form form) {
    if (!(at instanceof CellPath.IndicatorCell(int _, Column column)) || text.isEmpty()) {
      return form.columns();
    }
    Set<Column> columns = EnumSet.of(column);
    columns.addAll(form.columns());
    return columns;
  }

  private Set<FundColumn> fundColumns(Form form) {
    if (!(at instanceof CellPath.FundCell(int _, FundColumn column)) || text.isEmpty()) {
      return form.fundColumns();
    }
    Set<FundColumn> columns = EnumSet.of(column);
    columns.addAll(form.fundColumns());
    return columns;
  }
}
