package io.hengji.server.projects;

import io.hengji.server.frame.Typed;
import java.math.BigDecimal;
import java.time.Year;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// A new project as it was typed, with what is wrong about it by field, or the project it is.
record ProjectForm(
    Map<String, String> typed, Map<String, String> errors, Optional<NewProject> project) {

  private static final int LONGEST_CODE = 60;
  private static final int LONGEST_NAME = 300;

  /// Nothing typed yet, for a project of this year.
  static ProjectForm of(Year year) {
    return new ProjectForm(Map.of("year", year.toString()), Map.of(), Optional.empty());
  }

  /// What was typed into a field.
  String text(String field) {
    return typed.getOrDefault(field, "");
  }

  /// The key of what is wrong with a field.
  Optional<String> error(String field) {
    return Optional.ofNullable(errors.get(field));
  }

  /// The same with a fault that only the database knew.
  ProjectForm refused(String field, String key) {
    return new ProjectForm(typed, Map.of(field, key), Optional.empty());
  }

  static ProjectForm of(Map<String, String> typed) {
    Map<String, String> errors = new HashMap<>();
    String code = Typed.text(typed.getOrDefault("code", ""), LONGEST_CODE + 1);
    if (code.isEmpty() || code.length() > LONGEST_CODE) {
      errors.put("code", "projects.error.code");
    }
    String name = Typed.text(typed.getOrDefault("name", ""), LONGEST_NAME + 1);
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      errors.put("name", "projects.error.name");
    }
    String year = typed.getOrDefault("year", "").strip();
    if (!year.matches("20\\d\\d")) {
      errors.put("year", "projects.error.year");
    }
    Optional<UUID> unit = unit(typed.getOrDefault("unit", ""));
    if (unit.isEmpty()) {
      errors.put("unit", "projects.error.unit");
    }
    Map<Source, BigDecimal> funds = funds(typed, errors);
    Optional<NewProject> project =
        errors.isEmpty()
            ? Optional.of(
                new NewProject(
                    Integer.parseInt(year),
                    code,
                    name,
                    unit.orElseThrow(),
                    Optional.empty(),
                    funds))
            : Optional.empty();
    return new ProjectForm(Map.copyOf(typed), Map.copyOf(errors), project);
  }

  private static Map<Source, BigDecimal> funds(
      Map<String, String> typed, Map<String, String> errors) {
    Map<Source, BigDecimal> funds = new EnumMap<>(Source.class);
    for (Source source : Source.values()) {
      String text = typed.getOrDefault(source.name(), "");
      if (text.isBlank()) {
        continue;
      }
      Typed.money(text)
          .filter(yuan -> yuan.signum() >= 0)
          .ifPresentOrElse(
              yuan -> funds.put(source, yuan),
              () -> errors.put(source.name(), "projects.error.amount"));
    }
    return funds;
  }

  private static Optional<UUID> unit(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException notChosen) {
      return Optional.empty();
    }
  }
}
