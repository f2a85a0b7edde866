package io.hengji.server.rules;

import io.hengji.rulebooks.RuleBooks;
import io.hengji.server.frame.Frame;
import io.hengji.server.frame.Html;
import io.hengji.server.frame.Typed;
import io.hengji.server.people.Unit;
import io.hengji.server.people.Units;
import io.hengji.server.scope.Actors;
import io.hengji.server.scope.Missing;
import io.hengji.server.scope.Right;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// By which rules the forms of a unit and year are scored, and the choice of them.
@Controller
class RulesPage {

  private final RulesShown shown;
  private final RuleChoices choices;
  private final RuleBooks books;
  private final Units units;
  private final Clock clock;

  RulesPage(RulesShown shown, RuleChoices choices, RuleBooks books, Units units, Clock clock) {
    this.shown = shown;
    this.choices = choices;
    this.books = books;
    this.units = units;
    this.clock = clock;
  }

  @GetMapping("/rules")
  View page(
      Frame frame,
      @RequestParam Optional<UUID> project,
      @RequestParam Optional<UUID> unit,
      @RequestParam(defaultValue = "") String year) {
    RulesView view =
        project.map(shown::ofProject).orElseGet(() -> shown.ofUnit(unit(unit), year(year), false));
    return Html.of("rules/rules", "rules/book", frame, view);
  }

  @PostMapping("/rules")
  View choose(
      Frame frame,
      @RequestParam UUID unit,
      @RequestParam String year,
      @RequestParam(defaultValue = "") String book) {
    Unit of = unit(Optional.of(unit));
    Actors.current().require(Right.ADMINISTER, of.path());
    if (!book.isEmpty() && books.find(book).isEmpty()) {
      throw new Missing("rule book", book);
    }
    boolean done = choices.choose(of, year(year), Optional.of(book).filter(id -> !id.isEmpty()));
    return done
        ? new RedirectView("/rules?unit=%s&year=%d".formatted(unit, year(year)))
        : Html.of("rules/rules", frame, shown.ofUnit(of, year(year), true))
            .with(HttpStatus.CONFLICT);
  }

  /// The unit that was asked for, if it may be seen; else the topmost one.
  private Unit unit(Optional<UUID> asked) {
    var mine = units.of(Actors.current());
    return asked.isEmpty()
        ? mine.stream().findFirst().orElseThrow(() -> new Missing("unit", ""))
        : mine.stream()
            .filter(unit -> unit.id().equals(asked.get()))
            .findFirst()
            .orElseThrow(() -> new Missing("unit", asked.get()));
  }

  private int year(String text) {
    return Typed.year(text).orElseGet(() -> LocalDate.now(clock).getYear());
  }
}
