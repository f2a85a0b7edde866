package io.hengji.server.settings;

import io.hengji.server.forms.Deadlines;
import io.hengji.server.forms.Stage;
import io.hengji.server.frame.Frame;
import io.hengji.server.frame.Html;
import io.hengji.server.frame.Typed;
import io.hengji.server.people.Unit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final DeadlineTable table;
  private final TransactionTemplate transaction;
  private final Clock clock;

  DeadlinesPage(
      Deadlines deadlines, DeadlineTable table, TransactionTemplate transaction, Clock clock) {
    this.deadlines = deadlines;
    this.table = table;
    this.transaction = transaction;
    this.clock = clock;
  }

  @GetMapping("/settings/deadlines")
  View page(
      Frame frame,
      @RequestParam(defaultValue = "") String year,
      @RequestParam(defaultValue = "") String saved) {
    int chosen = year(year);
    return Html.of("settings/deadlines", frame, table.of(chosen, Map.of(), 0, !saved.isEmpty()));
  }

  @PostMapping("/settings/deadlines")
  View save(Frame frame, @RequestParam Map<String, String> typed) {
    int year = year(typed.getOrDefault("year", ""));
    List<Unit> units = table.units();
    long wrong =
        units.stream()
            .flatMap(unit ->
                List.of(Stage.values()).stream().map(stage -> DeadlineTable.field(unit, stage)))
            .map(field -> typed.getOrDefault(field, ""))
            .filter(text -> !text.isBlank() && day(text, year).isEmpty())
            .count();
    if (wrong > 0) {
      return Html.of("settings/deadlines", frame, table.of(year, typed, (int) wrong, false))
          .with(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    transaction.executeWithoutResult(status -> {
      for (Unit unit : units) {
        for (Stage stage : Stage.values()) {
          Optional.ofNullable(typed.get(DeadlineTable.field(unit, stage)))
              .ifPresent(text -> deadlines.set(unit, year, stage, day(text, year)));
        }
      }
    });
    return new RedirectView("/settings/deadlines?year=%d&saved=1".formatted(year));
  }

  /// Due days of a year lie in it or, for the self-evaluation, in the next.
  private static Optional<LocalDate> day(String text, int year) {
    return Typed.day(text, year)
        .filter(day -> day.getYear() >= year - 1 && day.getYear() <= year + 1);
  }

  private int year(String text) {
    return Typed.year(text).orElseGet(() -> LocalDate.now(clock).getYear());
  }
}
