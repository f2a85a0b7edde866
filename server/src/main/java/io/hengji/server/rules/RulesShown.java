package io.hengji.server.rules;

import io.hengji.core.form.Form;
import io.hengji.core.rules.Basis;
import io.hengji.core.rules.Rule;
import io.hengji.core.rules.RulesInForce;
import io.hengji.documents.recheck.Recheck;
import io.hengji.rulebooks.BookText;
import io.hengji.rulebooks.RuleBook;
import io.hengji.rulebooks.RuleBook.DatedValue;
import io.hengji.rulebooks.RuleBook.Provision;
import io.hengji.rulebooks.RuleBooks;
import io.hengji.server.forms.Forms;
import io.hengji.server.forms.ProjectYears;
import io.hengji.server.people.Unit;
import io.hengji.server.people.Units;
import io.hengji.server.projects.ProjectRow;
import io.hengji.server.projects.Projects;
import io.hengji.server.scope.Actor;
import io.hengji.server.scope.Actors;
import io.hengji.server.scope.Right;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/// Puts together what the page of the rules shows.
@Component
class RulesShown {

  private static final int YEARS_BACK = 4;

  private final RuleBooks books;
  private final RuleChoices choices;
  private final Recheck recheck;
  private final Projects projects;
  private final Forms forms;
  private final ProjectYears years;
  private final Units units;
  private final Clock clock;

  RulesShown(
      RuleBooks books,
      RuleChoices choices,
      Recheck recheck,
      Projects projects,
      Forms forms,
      ProjectYears years,
      Units units,
      Clock clock) {
    this.books = books;
    this.choices = choices;
    this.recheck = recheck;
    this.projects = projects;
    this.forms = forms;
    this.years = years;
    this.units = units;
    this.clock = clock;
  }

  /// The rules of a project's form, else of its goal, else of its unit.
  RulesView ofProject(UUID id) {
    ProjectRow project = projects.require(id);
    Unit unit = units.require(project.unitId());
    Optional<Form> form = forms.current(id).or(() -> years.approved(id));
    Optional<RulesInForce> rules = form.flatMap(one -> recheck.score(one).rules());
    Optional<RuleBook> book =
        form.isPresent()
            ? rules.map(RulesInForce::book).flatMap(books::find)
            : book(unit, project.year());
    return view(
        Optional.of(new RulesView.Project(id.toString(), project.name())),
        unit,
        project.year(),
        book,
        false);
  }

  /// The rules that hold for a unit's forms of the usual tree.
  RulesView ofUnit(Unit unit, int year, boolean refused) {
    return view(Optional.empty(), unit, year, book(unit, year), refused);
  }

  private Optional<RuleBook> book(Unit unit, int year) {
    String place =
        units.of(Actor.SERVER).stream()
            .filter(unit::within)
            .map(Unit::name)
            .collect(Collectors.joining(" "));
    return choices
        .of(unit, year)
        .flatMap(choice -> books.find(choice.book()))
        .or(() -> books.at(place, LocalDate.of(year, 12, 31)));
  }

  private RulesView view(
      Optional<RulesView.Project> project,
      Unit unit,
      int year,
      Optional<RuleBook> book,
      boolean refused) {
    Optional<RuleChoices.Choice> choice = choices.of(unit, year);
    Optional<LocalDate> day = book.map(one -> books.selectionDay(one, year));
    int now = LocalDate.now(clock).getYear();
    return new RulesView(
        project,
        unit,
        units.of(Actors.current()).stream().filter(one -> !one.closed()).toList(),
        year,
        IntStream.concat(IntStream.of(year), IntStream.rangeClosed(now - YEARS_BACK, now + 1))
            .distinct()
            .sorted()
            .boxed()
            .toList()
            .reversed(),
        book,
        day,
        choice,
        choice.filter(one -> one.unit().equals(unit.id())).isPresent(),
        Actors.current().may(Right.ADMINISTER, unit.path()),
        choices.handedIn(unit, year),
        refused,
        books.all(),
        book.map(one -> lines(one, day.orElseThrow())).orElse(List.of()));
  }

  private List<RulesView.Line> lines(RuleBook book, LocalDate day) {
    List<RulesView.Line> lines = new ArrayList<>();
    for (Rule<?> rule : Rule.ALL) {
      books.valueOn(book, rule, day).ifPresent(value -> lines.add(line(book, rule, day, value)));
    }
    return lines;
  }

  private RulesView.Line line(RuleBook book, Rule<?> rule, LocalDate day, DatedValue value) {
    String of =
        books.stack(book).stream()
            .filter(one -> one.valueOn(rule, day).isPresent())
            .findFirst()
            .map(RuleBook::name)
            .orElse("");
    return new RulesView.Line(
        rule.key(),
        BookText.title(rule),
        BookText.tell(rule, value.value().orElseThrow()),
        value.from(),
        BookText.tell(value.basis()),
        value.basis() == Basis.PRIMARY,
        of,
        value.cites().stream()
            .flatMap(cite -> books.provision(cite).stream())
            .map(RulesShown::cite)
            .toList());
  }

  private static RulesView.Cite cite(Provision provision) {
    return new RulesView.Cite(
        provision.source().title(),
        provision.source().published().orElse(""),
        provision.where(),
        provision.says());
  }
}
