package io.hengji.writers.narrative;

import io.hengji.core.form.CellPath;
import io.hengji.core.form.Column;
import io.hengji.core.form.Form;
import io.hengji.core.score.FormScore;
import io.hengji.core.score.Points;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The points of a level 1: those of its indicators, added up.
///
/// @param rows the indicators of the class
record ClassPoints(String name, List<Integer> rows, Form form, FormScore score) {

  /// The classes of a form, in printed order.
  static List<ClassPoints> of(Form form, FormScore score) {
    Map<String, List<Integer>> rows = new LinkedHashMap<>();
    for (int i = 0; i < form.indicators().size(); i++) {
      String name = form.indicators().get(i).level1().text();
      if (!name.isEmpty()) {
        rows.computeIfAbsent(name, _ -> new ArrayList<>()).add(i);
      }
    }
    return rows.entrySet().stream()
        .map(entry -> new ClassPoints(entry.getKey(), entry.getValue(), form, score))
        .toList();
  }

  Optional<String> weight() {
    return sum(rows.stream().map(row -> score.indicators().get(row)).map(Points::weight).toList());
  }

  Optional<String> claimed() {
    return sum(rows.stream().map(row -> score.indicators().get(row)).map(Points::claimed).toList());
  }

  /// The cell that stands for all that are added.
  CellPath path(Column column) {
    return CellPath.indicator(rows.getFirst(), column);
  }

  /// The sum of points; none where one is missing.
  static Optional<String> sum(List<Optional<BigDecimal>> parts) {
    if (parts.isEmpty() || parts.stream().anyMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    BigDecimal sum = parts.stream().map(Optional::get).reduce(BigDecimal.ZERO, BigDecimal::add);
    return Optional.of(plain(sum));
  }

  static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
