package io.hengji.server.monitoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A project in the list of monitoring, with its latest day.
record MonitoringLine(
    UUID id,
    String code,
    String name,
    String unit,
    BigDecimal annualBudget,
    BigDecimal executed,
    @Nullable LocalDate day,
    @Nullable LocalDate due,
    @Nullable String state,
    @Nullable String light,
    int behind,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    @Nullable String grade) {

  String key() {
    return id + "~" + code;
  }

  String stateKey() {
    return state == null ? "monitoring.state.none" : MonitoringState.valueOf(state).key();
  }
}
