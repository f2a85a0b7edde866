package io.hengji.server.settings;

import io.hengji.server.forms.Deadlines;
import io.hengji.server.forms.Stage;
import io.hengji.server.frame.Frame;
import io.hengji.server.frame.Html;
import io.hengji.server.frame.Typed;
import io.hengji.server.people.Unit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// The days by which goal, monitoring and self-evaluation of a year are due, by area and
/// department.
@Controller
class DeadlinesPage {

  private final Deadlines deadlines;
  private final Reach reach;
  private final TransactionTemplate transaction;
  private final Clock clock;

  DeadlinesPage(Deadlines deadlines, Reach reach, TransactionTemplate transaction, Clock clock) {
    this.deadlines = deadlines;
    this.reach = reach;
    this.transaction = transaction;
    this.clock = clock;
  }

  /// A unit with what was set or typed for it, and what holds when nothing is.
  record Row(Unit unit, Map<Stage, String> own, Map<Stage, LocalDate> holds) {}

  /// What the page shows.
  record DeadlinesView(int year, List<Integer> years, List<Row> rows, int wrong, boolean saved) {}

  @GetMapping("/settings/deadlines")
  View page(
      Frame frame,
      @RequestParam(defaultValue = "") String year,
      @RequestParam(defaultValue = "") String saved) {
    int chosen = year(year);
    return Html.of("settings/deadlines", frame, view(chosen, Map.of(), 0, !saved.isEmpty()));
  }

  @PostMapping("/settings/deadlines")
  View save(Frame frame, @RequestParam Map<String, String> typed) {
    int year = year(typed.getOrDefault("year", ""));
    List<Unit> units = units();
    long wrong =
        units.stream()
            .flatMap(unit -> List.of(Stage.values()).stream().map(stage -> field(unit, stage)))
            .map(field -> typed.getOrDefault(field, ""))
            .filter(text -> !text.isBlank() && day(text, year).isEmpty())
            .count();
    if (wrong > 0) {
      return Html.of("settings/deadlines", frame, view(year, typed, (int) wrong, false))
          .with(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    transaction.executeWithoutResult(status -> {
      for (Unit unit : units) {
        for (Stage stage : Stage.values()) {
          Optional.ofNullable(typed.get(field(unit, stage)))
              .ifPresent(text -> deadlines.set(unit, year, stage, day(text, year)));
        }
      }
    });
    return new RedirectView("/settings/deadlines?year=%d&saved=1".formatted(year));
  }

  private DeadlinesView view(int year, Map<String, String> typed, int wrong, boolean saved) {
    Map<UUID, Map<Stage, LocalDate>> set = deadlines.of(year);
    List<Row> rows = units().stream().map(unit -> row(unit, year, set, typed)).toList();
    int now = LocalDate.now(clock).getYear();
    List<Integer> years =
        IntStream.concat(IntStream.of(year), IntStream.rangeClosed(now - 3, now + 1))
            .distinct()
            .sorted()
            .boxed()
            .toList()
            .reversed();
    return new DeadlinesView(year, years, rows, wrong, saved);
  }

  private Row row(
      Unit unit, int year, Map<UUID, Map<Stage, LocalDate>> set, Map<String, String> typed) {
    Map<Stage, LocalDate> own = set.getOrDefault(unit.id(), Map.of());
    Map<Stage, String> shown = new EnumMap<>(Stage.class);
    Map<Stage, LocalDate> holds = new EnumMap<>(Stage.class);
    for (Stage stage : Stage.values()) {
      String kept = Optional.ofNullable(own.get(stage)).map(LocalDate::toString).orElse("");
      shown.put(stage, typed.getOrDefault(field(unit, stage), kept));
      deadlines.of(unit.id(), year, stage).ifPresent(day -> holds.put(stage, day));
    }
    return new Row(unit, shown, holds);
  }

  private List<Unit> units() {
    return reach.open().stream().filter(unit -> unit.kind() != Unit.Kind.UNIT).toList();
  }

  /// Due days of a year lie in it or, for the self-evaluation, in the next.
  private static Optional<LocalDate> day(String text, int year) {
    return Typed.day(text, year)
        .filter(day -> day.getYear() >= year - 1 && day.getYear() <= year + 1);
  }

  private int year(String text) {
    return text.matches("20\\d\\d") ? Integer.parseInt(text) : LocalDate.now(clock).getYear();
  }

  static String field(Unit unit, Stage stage) {
    return stage + "-" + unit.id();
  }
}
