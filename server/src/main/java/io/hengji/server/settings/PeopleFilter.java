package io.hengji.server.settings;

import io.hengji.server.frame.Typed;
import io.hengji.server.scope.Role;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which people are listed; everything stands in the address. Unknown values are taken for none.
record PeopleFilter(
    String text, String unit, Optional<Role> role, Optional<State> state, String after) {

  private static final int LONGEST = 100;

  /// How an account stands.
  enum State {
    ACTIVE,
    NEW,
    LOCKED,
    CLOSED;

    String key() {
      return "settings.state." + name().toLowerCase(Locale.ROOT);
    }
  }

  static PeopleFilter of(Map<String, String> typed) {
    return new PeopleFilter(
        Typed.text(typed.getOrDefault("q", ""), LONGEST),
        Typed.text(typed.getOrDefault("unit", ""), LONGEST),
        named(Role.values(), typed.getOrDefault("role", "")),
        named(State.values(), typed.getOrDefault("state", "")),
        Typed.text(typed.getOrDefault("after", ""), LONGEST));
  }

  String next(String login) {
    return "/settings/people?"
        + Stream.of(
                pair("q", text),
                pair("unit", unit),
                pair("role", role.map(Enum::name).orElse("")),
                pair("state", state.map(Enum::name).orElse("")),
                pair("after", login))
            .filter(pair -> !pair.isEmpty())
            .collect(Collectors.joining("&"));
  }

  boolean narrow() {
    return !text.isEmpty() || !unit.isEmpty() || role.isPresent() || state.isPresent();
  }

  private static String pair(String name, String value) {
    return value.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
    return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
  }
}
