package io.hengji.core.checks.form;

import io.hengji.core.form.Column;
import io.hengji.core.review.IndicatorCase;
import io.hengji.core.rules.IndicatorClass;
import java.util.regex.Pattern;

/// Which rows want a target, and what counts as an empty cell.
final class TargetedRows {

  private static final Pattern DASHES = Pattern.compile("[-－—–―─\\s]*");

  private TargetedRows() {}

  /// Rows of another tree (项目决策, 项目管理) are judged without a target; a layout without level 1 says
  /// nothing of the kind.
  static boolean wantTarget(IndicatorCase row) {
    return row.isEmpty(Column.LEVEL1) || IndicatorClass.of(row.text(Column.LEVEL1)).isPresent();
  }

  /// True for an empty cell and for one with a dash alone.
  static boolean isBlank(IndicatorCase row, Column column) {
    return DASHES.matcher(row.text(column)).matches();
  }
}
