package io.hengji.server.trail;

import io.hengji.server.frame.Typed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which entries are listed; everything stands in the address. What cannot be read is taken for
/// none.
record TrailFilter(
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    String who,
    String action,
    String subject,
    String unit,
    Optional<Long> before) {

  private static final int LONGEST = 100;

  static TrailFilter of(Map<String, String> typed, int year) {
    return new TrailFilter(
        Typed.day(typed.getOrDefault("from", ""), year),
        Typed.day(typed.getOrDefault("to", ""), year),
        text(typed, "who"),
        text(typed, "action"),
        text(typed, "subject"),
        text(typed, "unit"),
        Optional.of(text(typed, "before"))
            .filter(number -> number.matches("\\d{1,18}"))
            .map(Long::valueOf));
  }

  String address(String page, Optional<Long> last) {
    String query =
        Stream.of(
                pair("from", from.map(LocalDate::toString).orElse("")),
                pair("to", to.map(LocalDate::toString).orElse("")),
                pair("who", who),
                pair("action", action),
                pair("subject", subject),
                pair("unit", unit),
                pair("before", last.map(String::valueOf).orElse("")))
            .filter(pair -> !pair.isEmpty())
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? page : page + "?" + query;
  }

  private static String text(Map<String, String> typed, String name) {
    return Typed.text(typed.getOrDefault(name, ""), LONGEST);
  }

  private static String pair(String name, String value) {
    return value.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
