package io.hengji.server.overview;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that waits for somebody, with what is known of it.
record Task(
    String kind,
    UUID project,
    int year,
    String name,
    String unit,
    @Nullable LocalDate due,
    @Nullable BigDecimal claimed,
    @Nullable BigDecimal computed,
    int blockers,
    int errors,
    int warnings,
    int hints) {

  TaskKind of() {
    return TaskKind.valueOf(kind);
  }

  String address() {
    return of().page() + project;
  }

  /// The days left; negative when it is overdue.
  long left(LocalDate today) {
    return due == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(today, due);
  }
}
