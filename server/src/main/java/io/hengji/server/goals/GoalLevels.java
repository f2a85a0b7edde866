package io.hengji.server.goals;

import io.hengji.core.form.Cell;
import io.hengji.core.form.Form;
import io.hengji.core.form.Indicator;
import io.hengji.core.form.Place;
import io.hengji.core.rules.IndicatorKind;
import io.hengji.rulebooks.LibraryIndicator;
import io.hengji.writers.layout.Layout;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The levels that rows of a goal can stand under: those of its layout in their order, then those
/// that only the goal itself has.
record GoalLevels(List<Level> all) {

  GoalLevels {
    all = List.copyOf(all);
  }

  /// A level 1 and a level 2 under it.
  public record Level(String level1, String level2) {

    /// The pair as one text that a field can hold.
    public String key() {
      return level1 + "|" + level2;
    }
  }

  static GoalLevels of(Layout layout, Form form) {
    Map<String, Set<Level>> levels = new LinkedHashMap<>();
    layout.indicators().classes().stream()
        .flatMap(of -> of.kinds().stream().map(kind -> new Level(of.name(), kind)))
        .forEach(level -> add(levels, level));
    form.indicators().forEach(row -> add(levels, level(row)));
    return new GoalLevels(levels.values().stream().flatMap(Set::stream).toList());
  }

  private static void add(Map<String, Set<Level>> levels, Level level) {
    levels.computeIfAbsent(level.level1(), _ -> new LinkedHashSet<>()).add(level);
  }

  static Level level(Indicator row) {
    return new Level(row.level1().text(), row.level2().text());
  }

  /// The level of this key; the first one for a key that is not known.
  Level find(String key) {
    return all.stream().filter(level -> level.key().equals(key)).findFirst().orElse(all.getFirst());
  }

  /// The level where an indicator of the library belongs.
  Level of(LibraryIndicator indicator) {
    return all.stream()
        .filter(level -> level.level2().equals(indicator.level2()))
        .findFirst()
        .or(() -> ofKind(indicator.kind()))
        .orElse(new Level(indicator.level1(), indicator.level2()));
  }

  private Optional<Level> ofKind(IndicatorKind kind) {
    return all.stream()
        .filter(level -> IndicatorKind.of(level.level2()).filter(kind::equals).isPresent())
        .findFirst();
  }

  /// A row out of the library: its name, and its example as a target to be changed.
  Indicator row(LibraryIndicator indicator) {
    Level level = of(indicator);
    return row(level.level1(), level.level2(), indicator.name(), indicator.example());
  }

  /// A row with nothing but its levels.
  static Indicator blank(String level1, String level2) {
    return row(level1, level2, "", "");
  }

  private static Indicator row(String level1, String level2, String name, String target) {
    return new Indicator(
        cell(level1),
        cell(level2),
        cell(name),
        Cell.EMPTY,
        Cell.EMPTY,
        cell(target),
        Cell.EMPTY,
        Cell.EMPTY,
        Cell.EMPTY,
        Cell.EMPTY,
        Cell.EMPTY,
        Place.UNKNOWN);
  }

  /// Whether nothing was said in a row yet.
  static boolean isBlank(Indicator row) {
    return row.level3().isEmpty()
        && row.target().isEmpty()
        && row.weight().isEmpty()
        && row.unit().isEmpty();
  }

  /// The row under another level.
  static Indicator under(Level level, Indicator row) {
    return new Indicator(
        cell(level.level1()),
        cell(level.level2()),
        row.level3(),
        row.nature(),
        row.initialTarget(),
        row.target(),
        row.unit(),
        row.actual(),
        row.weight(),
        row.score(),
        row.deviation(),
        row.at());
  }

  private static Cell cell(String text) {
    return text.isEmpty() ? Cell.EMPTY : new Cell(text, Place.UNKNOWN);
  }
}
