package io.hengji.writers.layout;

import io.hengji.core.form.Form;
import io.hengji.core.form.Group;
import io.hengji.core.form.Indicator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where the points of levels are printed: behind the level's name, in a row over its indicators,
/// or in a row of subtotals under them.
final class GroupPlaces {

  private static final Pattern POINTS = Pattern.compile("\\d+(?:\\.\\d+)?");

  private final Form form;
  private final Map<Integer, Integer> firstOf = new LinkedHashMap<>();
  private final Map<Integer, Integer> secondOf = new LinkedHashMap<>();
  private final List<Integer> homeless = new ArrayList<>();

  GroupPlaces(Form form) {
    this.form = form;
    for (int g = 0; g < form.groups().size(); g++) {
      Group group = form.groups().get(g);
      boolean first = group.level2().isEmpty();
      Map<Integer, Integer> places = first ? firstOf : secondOf;
      Optional<Integer> row = firstRow(group, first, places);
      if (row.isPresent()) {
        places.put(row.get(), g);
      } else {
        homeless.add(g);
      }
    }
  }

  private Optional<Integer> firstRow(Group group, boolean first, Map<Integer, Integer> taken) {
    List<Indicator> rows = form.indicators();
    for (int i = 0; i < rows.size(); i++) {
      boolean begins = first ? beginsFirst(i) : beginsSecond(i);
      if (begins
          && !taken.containsKey(i)
          && rows.get(i).level1().text().equals(group.level1().text())
          && (first || rows.get(i).level2().text().equals(group.level2().text()))) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /// Whether a level 1 begins with a row.
  boolean beginsFirst(int row) {
    return row == 0
        || !form.indicators()
            .get(row)
            .level1()
            .text()
            .equals(form.indicators().get(row - 1).level1().text());
  }

  /// Whether a level 2 begins with a row.
  boolean beginsSecond(int row) {
    return beginsFirst(row)
        || !form.indicators()
            .get(row)
            .level2()
            .text()
            .equals(form.indicators().get(row - 1).level2().text());
  }

  /// The group whose level 1 begins with a row.
  Optional<Integer> first(int row) {
    return Optional.ofNullable(firstOf.get(row));
  }

  /// The group whose level 2 begins with a row.
  Optional<Integer> second(int row) {
    return Optional.ofNullable(secondOf.get(row));
  }

  /// Groups of levels that have no indicator.
  List<Integer> homeless() {
    return homeless;
  }

  /// Whether a group's points are a weight that can stand behind the level's name.
  static boolean fitsName(Group group) {
    String name = group.level2().isEmpty() ? group.level1().text() : group.level2().text();
    return group.score().isEmpty()
        && POINTS.matcher(group.weight().text()).matches()
        && !name.isEmpty()
        && !Character.isDigit(name.charAt(name.length() - 1));
  }

  /// Whether the points of a level 1 stand over its indicators: they are printed before those of a
  /// level 2 of it.
  boolean isOver(int g) {
    Group group = form.groups().get(g);
    return form.groups().stream()
        .skip(g + 1L)
        .anyMatch(other ->
            !other.level2().isEmpty() && other.level1().text().equals(group.level1().text()));
  }
}
