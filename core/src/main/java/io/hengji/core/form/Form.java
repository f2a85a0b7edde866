package io.hengji.core.form;

import java.util.List;
import java.util.Set;

/// A self-evaluation form as printed.
///
/// @param funds the rows of the block of funds, in printed order
/// @param indicators the rows of the table of indicators, in printed order, without rows that hold
///   only their levels or a placeholder
/// @param groups the levels whose own cell or row prints a weight or a score, in printed order
/// @param columns the columns that the table of indicators has
/// @param fundColumns the columns that the block of funds has
/// @param remarks what the box 其他需要说明的事项 says
/// @param notes the notes printed under the form
/// @param unread what was found and not understood
/// @param notices what a reader of the form should know about its file
public record Form(
    Source source,
    Head head,
    List<Fund> funds,
    Goal goal,
    List<Indicator> indicators,
    List<Group> groups,
    Total total,
    Set<Column> columns,
    Set<FundColumn> fundColumns,
    Cell remarks,
    List<Cell> notes,
    List<Unread> unread,
    List<Notice> notices) {

  public Form {
    funds = List.copyOf(funds);
    indicators = List.copyOf(indicators);
    groups = List.copyOf(groups);
    columns = Set.copyOf(columns);
    fundColumns = Set.copyOf(fundColumns);
    notes = List.copyOf(notes);
    unread = List.copyOf(unread);
    notices = List.copyOf(notices);
  }

  public boolean has(Column column) {
    return columns.contains(column);
  }

  public boolean has(FundColumn column) {
    return fundColumns.contains(column);
  }

  /// The cell that a path names; [Cell#EMPTY] where the path names a whole row or what is missing.
  public Cell cell(CellPath path) {
    return path.in(this);
  }

  /// Where the cell of a path stands; the row's place for a whole row, the form's own place where
  /// nothing nearer is known.
  public Place place(CellPath path) {
    return path.placeIn(this);
  }

  /// The form with other rows in its table of indicators.
  public Form withIndicators(List<Indicator> rows) {
    return new Form(
        source,
        head,
        funds,
        goal,
        rows,
        groups,
        total,
        columns,
        fundColumns,
        remarks,
        notes,
        unread,
        notices);
  }
}
