package io.hengji.server.settings;

import io.hengji.documents.csv.CsvReader;
import io.hengji.documents.csv.CsvRow;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.grid.UnreadableFile;
import io.hengji.server.frame.Typed;
import io.hengji.server.people.AccountChanges;
import io.hengji.server.people.Refused;
import io.hengji.server.people.Unit;
import io.hengji.server.scope.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// People in a file of comma-separated values: the columns 账号, 姓名, 单位, 角色, 角色单位, in any order. Each
/// row is either somebody to add or says what is wrong with it.
final class NewcomerSheet {

  /// Rows at once: each first password costs its share of a second.
  static final int MOST = 500;

  private static final String LOGIN = "[a-z0-9][a-z0-9._-]{1,63}";
  private static final int LONGEST_NAME = 100;

  private final List<Unit> units;
  private final Function<String, Optional<Role>> roles;
  private final Predicate<String> taken;
  private final Set<String> seen = new HashSet<>();

  NewcomerSheet(List<Unit> units, Function<String, Optional<Role>> roles, Predicate<String> taken) {
    this.units = units;
    this.roles = roles;
    this.taken = taken;
  }

  /// A row as it was read: somebody, or the keys of what is wrong.
  record Row(
      int line, Map<Column, String> cells, List<String> errors, List<Role> held, List<Unit> where) {

    String cell(Column column) {
      return cells.getOrDefault(column, "");
    }

    AccountChanges.Newcomer newcomer() {
      Map<Role, Unit> all = new EnumMap<>(Role.class);
      held.forEach(role -> all.put(role, where.getLast()));
      return new AccountChanges.Newcomer(
          cell(Column.LOGIN), cell(Column.NAME), where.getFirst(), all);
    }
  }

  /// The columns by their captions.
  enum Column {
    LOGIN("账号"),
    NAME("姓名"),
    UNIT("单位"),
    ROLE("角色"),
    WHERE("角色单位");

    private final String caption;

    Column(String caption) {
      this.caption = caption;
    }

    String caption() {
      return caption;
    }
  }

  List<Row> read(byte[] bytes) {
    try {
      List<CsvRow> lines = CsvReader.read(bytes, Limits.STANDARD);
      if (lines.isEmpty()) {
        throw new Refused("settings.import.empty");
      }
      Map<Column, Integer> places = places(lines.getFirst().cells());
      if (lines.size() - 1 > MOST) {
        throw new Refused("settings.import.many");
      }
      return lines.stream().skip(1).map(line -> row(line, places)).toList();
    } catch (UnreadableFile unreadable) {
      throw new Refused("settings.import.unreadable");
    }
  }

  /// The rows as a file again, for the answer to a preview.
  static String text(List<Row> rows) {
    StringBuilder text = new StringBuilder();
    text.append(String.join(",", Arrays.stream(Column.values()).map(Column::caption).toList()));
    for (Row row : rows) {
      text.append('\n');
      text.append(
          Arrays.stream(Column.values())
              .map(column -> "\"" + row.cell(column).replace("\"", "\"\"") + "\"")
              .collect(Collectors.joining(",")));
    }
    return text.toString();
  }

  private static Map<Column, Integer> places(List<String> captions) {
    Map<Column, Integer> places = new EnumMap<>(Column.class);
    for (Column column : Column.values()) {
      for (int i = 0; i < captions.size(); i++) {
        if (captions.get(i).strip().equals(column.caption)) {
          places.put(column, i);
        }
      }
    }
    if (!places.keySet().containsAll(Set.of(Column.LOGIN, Column.NAME, Column.UNIT))) {
      throw new Refused("settings.import.captions");
    }
    return places;
  }

  private Row row(CsvRow line, Map<Column, Integer> places) {
    Map<Column, String> cells = new EnumMap<>(Column.class);
    places.forEach((column, place) ->
        cells.put(
            column,
            Typed.text(place < line.cells().size() ? line.cells().get(place) : "", LONGEST_NAME)));
    cells.computeIfPresent(Column.LOGIN, (column, text) -> text.toLowerCase(Locale.ROOT));
    List<String> errors = new ArrayList<>();
    String login = cells.getOrDefault(Column.LOGIN, "");
    if (!login.matches(LOGIN)) {
      errors.add("people.error.login");
    } else if (!seen.add(login)) {
      errors.add("settings.import.twice");
    } else if (taken.test(login)) {
      errors.add("people.error.login.taken");
    }
    if (cells.getOrDefault(Column.NAME, "").isBlank()) {
      errors.add("people.error.name");
    }
    List<Unit> where = new ArrayList<>();
    unit(cells.getOrDefault(Column.UNIT, ""), where, errors);
    List<Role> held = new ArrayList<>();
    for (String word : cells.getOrDefault(Column.ROLE, "").split("[、,，;；\\s]+", 0)) {
      if (!word.isEmpty()) {
        roles.apply(word).ifPresentOrElse(held::add, () -> errors.add("people.error.role"));
      }
    }
    String elsewhere = cells.getOrDefault(Column.WHERE, "");
    if (!elsewhere.isEmpty()) {
      unit(elsewhere, where, errors);
    }
    return new Row(line.line(), cells, List.copyOf(errors), held, where);
  }

  /// A unit by its name or code, if it is the only one of that name in reach.
  private void unit(String text, List<Unit> where, List<String> errors) {
    List<Unit> found =
        units.stream()
            .filter(one -> one.name().equals(text) || one.code().filter(text::equals).isPresent())
            .toList();
    if (found.size() == 1) {
      where.add(found.getFirst());
    } else {
      errors.add(found.isEmpty() ? "settings.import.unit.missing" : "settings.import.unit.several");
    }
  }
}
