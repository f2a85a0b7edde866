package io.hengji.core.checks.history;

import io.hengji.core.form.Column;
import io.hengji.core.form.Form;
import io.hengji.core.form.Indicator;
import io.hengji.core.review.FormIdentity;
import io.hengji.core.review.IndicatorCase;
import io.hengji.core.review.ReviewedForm;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// By what an indicator is known again in the form of another year: its levels and its name, years
/// aside. A name that a form has twice is nobody's.
record SameRow(String level1, String level2, String name) {

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d年?度?");

  static SameRow of(Indicator row) {
    return new SameRow(
        FormIdentity.plain(row.level1().text()),
        FormIdentity.plain(row.level2().text()),
        withoutYear(row.level3().text()));
  }

  /// A text as texts of different years are compared.
  static String withoutYear(String text) {
    return FormIdentity.plain(YEAR.matcher(text).replaceAll(""));
  }

  /// The rows of a form by their names.
  static Map<SameRow, IndicatorCase> rows(ReviewedForm form) {
    Map<SameRow, IndicatorCase> rows = new HashMap<>();
    Set<SameRow> twice = new HashSet<>();
    IndicatorCase.of(form.form())
        .filter(row -> !row.isEmpty(Column.LEVEL3))
        .forEach(row -> {
          if (rows.put(of(row.row()), row) != null) {
            twice.add(of(row.row()));
          }
        });
    twice.forEach(rows::remove);
    return rows;
  }

  /// The name of the row at an index; none where the form has no such row.
  static Optional<SameRow> at(Form form, int index) {
    List<Indicator> rows = form.indicators();
    return index < rows.size() ? Optional.of(of(rows.get(index))) : Optional.empty();
  }
}
