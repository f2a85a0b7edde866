package io.hengji.server.projects;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which projects are listed: everything stands in the address of the page, so that it can be kept
/// and sent on. Unknown values are taken for none.
record ProjectFilter(
    Optional<Integer> year,
    String text,
    Optional<UUID> unit,
    Optional<Standing> standing,
    Optional<Condition> that,
    View view,
    Optional<Keyset> after,
    Optional<Keyset> before) {

  /// A tab over the list.
  enum View {
    ALL,
    MINE,
    RETURNED,
    UNDETERMINED,
    CHANGED;

    String key() {
      return "projects.view." + name().toLowerCase(Locale.ROOT);
    }
  }

  /// The place of a row in the order of the list.
  record Keyset(UUID department, String code, UUID id) {

    static Optional<Keyset> parse(String text) {
      String[] parts = text.split("~", 3);
      try {
        return parts.length == 3
            ? Optional.of(
                new Keyset(UUID.fromString(parts[0]), parts[2], UUID.fromString(parts[1])))
            : Optional.empty();
      } catch (IllegalArgumentException notOurs) {
        return Optional.empty();
      }
    }

    @Override
    public String toString() {
      return "%s~%s~%s".formatted(department, id, code);
    }
  }

  static ProjectFilter of(Map<String, String> parameters) {
    return new ProjectFilter(
        value(parameters, "year").filter(year -> year.matches("\\d{4}")).map(Integer::valueOf),
        value(parameters, "q").map(String::strip).orElse(""),
        value(parameters, "unit").flatMap(ProjectFilter::id),
        value(parameters, "standing").flatMap(name -> named(Standing.values(), name)),
        value(parameters, "that").flatMap(Condition::parse),
        value(parameters, "view").flatMap(name -> named(View.values(), name)).orElse(View.ALL),
        value(parameters, "after").flatMap(Keyset::parse),
        value(parameters, "before").flatMap(Keyset::parse));
  }

  /// This filter in a year that is known to exist.
  ProjectFilter in(int chosen) {
    return new ProjectFilter(Optional.of(chosen), text, unit, standing, that, view, after, before);
  }

  /// The address of the list with this filter.
  String address() {
    return address(view, Optional.empty(), Optional.empty());
  }

  String address(View other) {
    return address(other, Optional.empty(), Optional.empty());
  }

  String address(View other, Optional<Keyset> following, Optional<Keyset> preceding) {
    String query =
        Stream.of(
                pair("year", year),
                pair("q", Optional.of(text).filter(q -> !q.isEmpty())),
                pair("unit", unit),
                pair("standing", standing),
                pair("that", that),
                pair("view", Optional.of(other).filter(tab -> tab != View.ALL)),
                pair("after", following),
                pair("before", preceding))
            .flatMap(Optional::stream)
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? "/projects" : "/projects?" + query;
  }

  /// Whether anything but the year narrows the list.
  boolean narrow() {
    return !text.isEmpty()
        || unit.isPresent()
        || standing.isPresent()
        || that.isPresent()
        || view != View.ALL;
  }

  /// The address of the list without its condition.
  String plain() {
    return new ProjectFilter(
            year, text, unit, standing, Optional.empty(), view, Optional.empty(), Optional.empty())
        .address();
  }

  private static Optional<String> pair(String name, Optional<?> value) {
    return value.map(
        found -> name + "=" + URLEncoder.encode(found.toString(), StandardCharsets.UTF_8));
  }

  private static Optional<String> value(Map<String, String> parameters, String name) {
    return Optional.ofNullable(parameters.get(name)).filter(value -> !value.isBlank());
  }

  private static Optional<UUID> id(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }

  private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
    return Stream.of(values).filter(value -> value.name().equals(name)).findFirst();
  }
}
