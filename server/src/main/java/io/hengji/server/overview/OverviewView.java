package io.hengji.server.overview;

import io.hengji.core.checks.CheckName;
import io.hengji.server.frame.Frame;
import io.hengji.server.people.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the overview shows: what waits, and how a year stands for some units.
///
/// @param top the unit that is looked at; none when one sees several side by side
/// @param chosen whether `top` was chosen from the units beneath
record OverviewView(
    int waiting,
    List<Task> tasks,
    LocalDate today,
    Optional<Integer> year,
    List<Integer> years,
    Optional<Unit> top,
    boolean chosen,
    Sums sums,
    Map<Unit, Sums> beneath,
    List<ScoreRow> scores) {

  private static final List<String> GRADES = List.of("优", "良", "中", "差");

  int overdue() {
    return (int) tasks.stream().filter(task -> task.left(today) < 0).count();
  }

  /// The list of projects that a number counts: `standing=…`, `that=…` or all.
  String projects(String condition) {
    return "/projects?year=%d%s%s"
        .formatted(
            year.orElse(0),
            top.filter(unit -> chosen).map(unit -> "&unit=" + unit.id()).orElse(""),
            condition.isEmpty() ? "" : "&" + condition);
  }

  String projects(Unit unit, String condition) {
    return "/projects?year=%d&unit=%s%s"
        .formatted(year.orElse(0), unit.id(), condition.isEmpty() ? "" : "&" + condition);
  }

  /// The list of projects with a grade.
  String grade(String grade) {
    return projects("that=GRADE:" + URLEncoder.encode(grade, StandardCharsets.UTF_8));
  }

  /// The address of the overview, of one unit or of all that one sees.
  String address(Optional<Unit> unit) {
    return "/?year=%d%s".formatted(year.orElse(0), unit.map(one -> "&unit=" + one.id()).orElse(""));
  }

  String findings(String check) {
    return "/findings/%s?year=%d%s"
        .formatted(
            check,
            year.orElse(0),
            top.filter(unit -> chosen).map(unit -> "&unit=" + unit.id()).orElse(""));
  }

  /// The year and the chosen unit, for addresses of files.
  String query() {
    return address(top.filter(unit -> chosen)).substring(2);
  }

  ScorePlot plot() {
    return ScorePlot.of(scores);
  }

  Map<String, Long> grades() {
    return sums.grades(GRADES);
  }

  List<Sums.Found> checks() {
    return sums.checks();
  }

  static String name(Frame frame, String check) {
    CheckName name = CheckName.of(check);
    return frame.english() ? name.english() : name.brief();
  }

  /// How wide a bar of a number is among others, of 200.
  static long width(long number, long most) {
    return most == 0 ? 0 : Math.max(number == 0 ? 0 : 2, number * 200 / most);
  }

  /// The part of a whole in per cent, at most 100, for a bar.
  static int share(BigDecimal part, BigDecimal whole) {
    return whole.signum() == 0
        ? 0
        : part.movePointRight(2)
            .divide(whole, 0, RoundingMode.HALF_UP)
            .min(BigDecimal.valueOf(100))
            .max(BigDecimal.ZERO)
            .intValue();
  }
}
