package io.hengji.server.monitoring;

import io.hengji.core.form.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/// What a unit expects of the year's end, row by row of its goal. A row is known by its name, so
/// that it stays with its indicator when the goal is adjusted.
record Forecast(List<Row> rows) {

  /// What is expected of an indicator.
  ///
  /// @param likelihood a [Likelihood], or empty
  record Row(String level2, String name, String expected, String likelihood) {

    Optional<Likelihood> chance() {
      return Likelihood.of(likelihood);
    }

    private boolean isOf(Indicator indicator) {
      return level2.equals(indicator.level2().text()) && name.equals(indicator.level3().text());
    }
  }

  Forecast {
    rows = List.copyOf(rows);
  }

  static Forecast read(String json) {
    return new Forecast(List.of(JsonMapper.shared().readValue(json, Row[].class)));
  }

  String json() {
    return JsonMapper.shared().writeValueAsString(rows);
  }

  /// What is expected of an indicator; nothing yet where nobody said.
  Row of(Indicator indicator) {
    return rows.stream()
        .filter(row -> row.isOf(indicator))
        .findFirst()
        .orElse(new Row(indicator.level2().text(), indicator.level3().text(), "", ""));
  }

  Forecast with(Indicator indicator, Row row) {
    List<Row> changed = new ArrayList<>(rows);
    changed.removeIf(one -> one.isOf(indicator));
    changed.add(row);
    return new Forecast(changed);
  }
}
