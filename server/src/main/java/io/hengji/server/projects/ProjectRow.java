package io.hengji.server.projects;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A project as the list shows it; money in yuan. What is not there yet is null.
public record ProjectRow(
    UUID id,
    int year,
    String code,
    String name,
    UUID departmentId,
    UUID unitId,
    String unit,
    String path,
    BigDecimal initialBudget,
    BigDecimal annualBudget,
    BigDecimal executed,
    int changes,
    String standing,
    @Nullable LocalDate due,
    @Nullable BigDecimal claimed,
    @Nullable BigDecimal computed,
    @Nullable String grade,
    int blockers,
    int errors,
    int warnings,
    int hints) {

  /// The columns of a query over project `p` and unit `u`.
  static final String COLUMNS =
      """
      p.id, p.year, p.code, p.name, p.department_id, p.unit_id, u.name as unit, u.path,
      p.initial_budget, p.annual_budget, p.executed, p.changes, p.standing, p.due, p.claimed,
      p.computed, p.grade, p.blockers, p.errors, p.warnings, p.hints
      """;

  Standing state() {
    return Standing.valueOf(standing);
  }

  ProjectFilter.Keyset place() {
    return new ProjectFilter.Keyset(departmentId, code, id);
  }
}
