package io.hengji.server.projects;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a number of the overview counts, so that the list shows the same projects: `SUBMITTED`,
/// `GRADE:优`, `CHECK:SCR-001`.
record Condition(Kind kind, String value) {

  private static final int LONGEST = 40;

  /// What is asked of a project `p`, its goal `g` and its form `f`; `:that` is the value.
  enum Kind {
    GOAL_APPROVED("g.state = 'APPROVED'"),
    MONITORED("p.light is not null"),
    LIGHT("p.light = :that"),
    SUBMITTED("f.state not in ('FILLING', 'RETURNED')"),
    PASSED("f.state in ('FINANCE_REVIEW', 'RECHECK', 'DECIDED', 'PUBLISHED')"),
    DECIDED("f.state in ('DECIDED', 'PUBLISHED')"),
    CLAIMED("f.claimed is not null"),
    GRADE("f.grade = :that"),
    CHECK(
        "f.checks && array[:that || '/blocker', :that || '/error', :that || '/warning', :that || '/info']");

    private final String sql;

    Kind(String sql) {
      this.sql = sql;
    }
  }

  static Optional<Condition> parse(String text) {
    String[] parts = text.split(":", 2);
    String value = parts.length == 2 ? parts[1] : "";
    return Arrays.stream(Kind.values())
        .filter(kind -> kind.name().equals(parts[0]) && value.length() <= LONGEST)
        .map(kind -> new Condition(kind, value))
        .findFirst();
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
