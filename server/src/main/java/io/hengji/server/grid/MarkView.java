package io.hengji.server.grid;

import io.hengji.core.checks.CheckName;
import io.hengji.core.form.CellPath;
import io.hengji.core.review.Finding;
import io.hengji.core.review.Severity;
import java.util.Locale;

/// A finding in few characters, as it stands at the end of a row.
///
/// @param number of the finding on this form, from 1
/// @param cell the id of the cell that is wrong
public record MarkView(int number, Severity severity, String brief, String english, String cell) {

  public static MarkView of(int number, Finding finding) {
    CheckName name = CheckName.of(finding.check());
    return new MarkView(
        number, finding.severity(), name.brief(), name.english(), cellId(finding.at()));
  }

  /// The id of the cell of a path on the page: `row-3-actual`.
  public static String cellId(CellPath path) {
    return switch (path) {
      case CellPath.IndicatorCell(int row, var column) -> "row-" + row + "-" + column.field();
      case CellPath.IndicatorRow(int row) -> "row-" + row + "-actual";
      case CellPath.FundCell _, CellPath.FundRow _ -> "funds";
      case CellPath.GroupCell _ -> "grid";
      case CellPath.Field field -> field.toString().replace('.', '-').toLowerCase(Locale.ROOT);
    };
  }
}
