package io.hengji.benchmarks.office;

import io.hengji.benchmarks.office.Kinds.Kind;
import io.hengji.benchmarks.office.Kinds.Version;
import io.hengji.testkit.samples.Dice;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// A project in one year: all that its rows say follows from size, year and number.
record Line(
    Size size, int year, int number, Offices.Unit unit, Kind kind, String state, int versions) {

  private static final List<String> UNDER_WAY =
      List.of(
          "FILLING",
          "FILLING",
          "UNIT_REVIEW",
          "DEPARTMENT_REVIEW",
          "DEPARTMENT_REVIEW",
          "FINANCE_REVIEW",
          "RETURNED",
          "DECIDED");

  static Line of(Size size, Offices offices, List<Kind> kinds, int year, int number) {
    Dice ofYear = new Dice(size.seed() + year * 7_919L + number * 1_000_033L);
    String state =
        year == size.last() ? ofYear.pick(UNDER_WAY) : ofYear.pick("DECIDED", "PUBLISHED");
    return new Line(
        size,
        year,
        number,
        unit(size, offices, number),
        ofYear.pick(kinds),
        state,
        size.versions());
  }

  /// The unit that carries a project out, in every year.
  static Offices.Unit unit(Size size, Offices offices, int number) {
    return new Dice(size.seed() + number * 1_000_033L).pick(offices.units());
  }

  UUID id(Ids.Kind what) {
    return id(what, number);
  }

  /// The id of one of several things of this project.
  UUID id(Ids.Kind what, long index) {
    return new Ids(size.seed()).of(what, year, index);
  }

  UUID version(int of) {
    return id(Ids.Kind.VERSION, (long) number * versions + of);
  }

  String code() {
    return "P%05d".formatted(number + 1);
  }

  String suffix() {
    return "（第%d号）".formatted(number + 1);
  }

  /// What the marks of the form stand for.
  List<byte[]> names() {
    return List.of(bytes(suffix()), bytes(unit.departmentName()), bytes(unit.name()));
  }

  Version current() {
    return kind.versions().getLast();
  }

  LocalDate due() {
    return LocalDate.of(year + 1, 3, 15);
  }

  /// The day on which a version was handed in.
  LocalDate handedIn(int version) {
    return LocalDate.of(year + 1, 1, 10).plusDays(version * 9L + number % 7);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
