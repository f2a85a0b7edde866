package io.hengji.server.overview;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What was counted for some units and a year; see the migration of the overview for what there is.
record Sums(List<Line> lines) {

  /// The states in which a form still lies with its unit.
  private static final List<String> OPEN = List.of("FILLING", "RETURNED");

  /// One sum; money in yuan.
  record Line(
      String what,
      String value,
      long n,
      long forms,
      BigDecimal initial,
      BigDecimal annual,
      BigDecimal executed,
      BigDecimal points) {}

  /// What one check found, by severity.
  record Found(String check, long blockers, long errors, long warnings, long hints, long forms) {

    long all() {
      return blockers + errors + warnings + hints;
    }
  }

  Sums {
    lines = List.copyOf(lines);
  }

  long n(String what, String value) {
    return line(what, value).map(Line::n).orElse(0L);
  }

  private Optional<Line> line(String what, String value) {
    return lines.stream()
        .filter(line -> line.what.equals(what) && line.value.equals(value))
        .findFirst();
  }

  private Stream<Line> all(String what) {
    return lines.stream().filter(line -> line.what.equals(what));
  }

  long projects() {
    return n("PROJECT", "");
  }

  BigDecimal initial() {
    return line("PROJECT", "").map(Line::initial).orElse(BigDecimal.ZERO);
  }

  BigDecimal annual() {
    return line("PROJECT", "").map(Line::annual).orElse(BigDecimal.ZERO);
  }

  BigDecimal executed() {
    return line("PROJECT", "").map(Line::executed).orElse(BigDecimal.ZERO);
  }

  long forms() {
    return all("FORM").mapToLong(Line::n).sum();
  }

  long form(String state) {
    return n("FORM", state);
  }

  /// Forms that left their unit.
  long submitted() {
    return all("FORM").filter(line -> !OPEN.contains(line.value)).mapToLong(Line::n).sum();
  }

  long decided() {
    return form("DECIDED") + form("PUBLISHED");
  }

  /// Projects whose monitoring was handed in.
  long monitored() {
    return all("LIGHT").filter(line -> !line.value.isEmpty()).mapToLong(Line::n).sum();
  }

  /// The mean of what was claimed (`CLAIMED`) or computed (`COMPUTED`), of the forms that have it.
  Optional<BigDecimal> mean(String what) {
    return line(what, "")
        .filter(line -> line.n > 0)
        .map(line -> line.points.divide(BigDecimal.valueOf(line.n), 2, RoundingMode.HALF_UP));
  }

  /// The grades and how many forms have them, in the order that their names are given.
  Map<String, Long> grades(List<String> order) {
    Map<String, Long> grades =
        new TreeMap<>(
            Comparator.<String>comparingInt(
                    name -> order.contains(name) ? order.indexOf(name) : order.size())
                .thenComparing(Comparator.naturalOrder()));
    all("GRADE").filter(line -> line.n > 0).forEach(line -> grades.put(line.value, line.n));
    return grades;
  }

  long findings() {
    return all("SEVERITY").mapToLong(Line::n).sum();
  }

  /// What each check found, the most frequent first.
  List<Found> checks() {
    Map<String, Found> found = new TreeMap<>();
    all("CHECK")
        .filter(line -> line.n > 0)
        .forEach(line -> found.merge(id(line), found(line), Sums::plus));
    return found.values().stream().sorted(Comparator.comparingLong(Found::all).reversed()).toList();
  }

  private static String id(Line line) {
    return line.value.substring(0, line.value.indexOf('/'));
  }

  private static Found found(Line line) {
    String severity = line.value.substring(line.value.indexOf('/') + 1);
    return new Found(
        id(line),
        severity.equals("blocker") ? line.n : 0,
        severity.equals("error") ? line.n : 0,
        severity.equals("warning") ? line.n : 0,
        severity.equals("info") ? line.n : 0,
        line.forms);
  }

  private static Found plus(Found one, Found other) {
    return new Found(
        one.check,
        one.blockers + other.blockers,
        one.errors + other.errors,
        one.warnings + other.warnings,
        one.hints + other.hints,
        Math.max(one.forms, other.forms));
  }
}
