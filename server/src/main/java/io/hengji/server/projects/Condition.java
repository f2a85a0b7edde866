package io.hengji.server.projects;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a number of the overview counts, so that the list shows the same projects: `SUBMITTED`,
/// `GRADE:优`, `CHECK:SCR-001`.
record Condition(Kind kind, String value) {

  private static final int LONGEST = 40;

  /// What is asked of a project `p` of a `:year`; `:that` is the value.
  enum Kind {
    GOAL_APPROVED(
        "p.id in (select g.project_id from goal g where g.year = :year and g.state = 'APPROVED')"),
    MONITORED("p.light is not null"),
    LIGHT("p.light = :that"),
    SUBMITTED(
        "p.standing in ('UNIT_REVIEW', 'DEPARTMENT_REVIEW', 'FINANCE_REVIEW', 'RECHECK', 'DECIDED', 'PUBLISHED')"),
    PASSED("p.standing in ('FINANCE_REVIEW', 'RECHECK', 'DECIDED', 'PUBLISHED')"),
    DECIDED("p.standing in ('DECIDED', 'PUBLISHED')"),
    CLAIMED("p.claimed is not null"),
    GRADE("p.grade = :that"),
    CHECK(
        """
        (p.id in (select f.project_id from form f where f.year = :year and f.checks
          && array[:that || '/blocker', :that || '/error', :that || '/warning', :that || '/info'])
          or (:that = 'PRC-002' and p.unevaluated))
        """);

    private final String sql;

    Kind(String sql) {
      this.sql = sql;
    }
  }

  static Optional<Condition> parse(String text) {
    String[] parts = text.split(":", 2);
    String value = parts.length == 2 ? parts[1] : "";
    return Arrays.stream(Kind.values())
        .filter(kind -> kind.name().equals(parts[0]) && isPlain(value))
        .map(kind -> new Condition(kind, value))
        .findFirst();
  }

  private static boolean isPlain(String value) {
    return value.length() <= LONGEST && value.chars().noneMatch(Character::isISOControl);
  }

  String sql() {
    return kind.sql;
  }

  /// The key of its name.
  String key() {
    return "projects.that." + kind.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return value.isEmpty() ? kind.name() : kind.name() + ":" + value;
  }
}
