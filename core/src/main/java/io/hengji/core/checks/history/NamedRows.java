package io.hengji.core.checks.history;

import io.hengji.core.compare.RowName;
import io.hengji.core.form.Column;
import io.hengji.core.form.Form;
import io.hengji.core.form.Indicator;
import io.hengji.core.review.IndicatorCase;
import io.hengji.core.review.ReviewedForm;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The rows of a form by their names. A name that a form has twice is nobody's.
final class NamedRows {

  private NamedRows() {}

  /// The rows of a form by their names.
  static Map<RowName, IndicatorCase> rows(ReviewedForm form) {
    Map<RowName, IndicatorCase> rows = new HashMap<>();
    Set<RowName> twice = new HashSet<>();
    IndicatorCase.of(form.form())
        .filter(row -> !row.isEmpty(Column.LEVEL3))
        .forEach(row -> {
          if (rows.put(RowName.of(row.row()), row) != null) {
            twice.add(RowName.of(row.row()));
          }
        });
    twice.forEach(rows::remove);
    return rows;
  }

  /// The name of the row at an index; none where the form has no such row.
  static Optional<RowName> at(Form form, int index) {
    List<Indicator> rows = form.indicators();
    return index < rows.size() ? Optional.of(RowName.of(rows.get(index))) : Optional.empty();
  }
}
