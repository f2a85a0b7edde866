package io.hengji.server.projects;

import io.hengji.server.frame.Typed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// An entry as it was typed, with what is wrong about it by field, or the entry it is.
record EntryForm(Map<String, String> typed, Map<String, String> errors, Optional<Entry> entry) {

  static final EntryForm EMPTY = new EntryForm(Map.of(), Map.of(), Optional.empty());

  private static final int LONGEST_TEXT = 500;
  private static final int LONGEST_NUMBER = 60;

  /// What was typed into a field.
  String text(String field) {
    return typed.getOrDefault(field, "");
  }

  /// The key of what is wrong with a field.
  Optional<String> error(String field) {
    return Optional.ofNullable(errors.get(field));
  }

  static EntryForm of(Map<String, String> typed, int year, Ledger ledger) {
    Map<String, String> errors = new HashMap<>();
    Optional<LocalDate> day = Typed.day(typed.getOrDefault("day", ""), year);
    if (day.isEmpty()) {
      errors.put("day", "projects.error.day");
    }
    Optional<BigDecimal> amount =
        Typed.money(typed.getOrDefault("amount", "")).filter(yuan -> yuan.signum() != 0);
    if (amount.isEmpty()) {
      errors.put("amount", "projects.error.amount");
    }
    String text = Typed.text(typed.getOrDefault("text", ""), LONGEST_TEXT);
    if (text.isEmpty()) {
      errors.put(
          "text", ledger == Ledger.CHANGES ? "projects.error.reason" : "projects.error.summary");
    }
    if (!errors.isEmpty()) {
      return new EntryForm(Map.copyOf(typed), Map.copyOf(errors), Optional.empty());
    }
    Entry entry =
        new Entry(
            source(typed.getOrDefault("source", "")),
            day.orElseThrow(),
            amount.orElseThrow(),
            text,
            Typed.text(typed.getOrDefault("number", ""), LONGEST_NUMBER));
    return new EntryForm(Map.of(), Map.of(), Optional.of(entry));
  }

  private static Source source(String name) {
    return switch (name) {
      case "CARRY_OVER" -> Source.CARRY_OVER;
      case "OTHER" -> Source.OTHER;
      default -> Source.APPROPRIATION;
    };
  }
}
