package io.hengji.server.rules;

import io.hengji.server.audit.AuditLog;
import io.hengji.server.audit.Change;
import io.hengji.server.database.Rows;
import io.hengji.server.forms.ChosenBooks;
import io.hengji.server.people.Unit;
import io.hengji.server.scope.Actors;
import io.hengji.server.scope.Right;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Which book administrators chose for units and years. A choice holds for all units beneath, and
/// can be made while no form there has been handed in.
@Component
public class RuleChoices {

  private final JdbcClient jdbc;
  private final ChosenBooks chosen;
  private final AuditLog audit;
  private final ApplicationEventPublisher events;

  RuleChoices(
      JdbcClient jdbc, ChosenBooks chosen, AuditLog audit, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.chosen = chosen;
    this.audit = audit;
    this.events = events;
  }

  /// A choice, and the unit for which it was made.
  public record Choice(
      UUID unit, String unitName, String book, OffsetDateTime at, @Nullable String by) {}

  /// A choice was made: open forms of the unit and year are to be scored again.
  record Chosen(String path, int year) {}

  /// What was chosen for a unit or nearest above it.
  @Transactional(readOnly = true)
  public Optional<Choice> of(Unit unit, int year) {
    return jdbc.sql(
            """
            select u.id as unit, u.name as unit_name, c.book, c.chosen_at as at,
              name_of(c.chosen_by) as by
            from rule_choice c join unit u on u.id = c.unit_id
            where c.year = :year and :path ^@ u.path order by length(u.path) desc limit 1
            """)
        .param("year", year)
        .param("path", unit.path())
        .query(Rows.of(Choice.class))
        .optional();
  }

  /// How many forms of a unit and year have left their units.
  @Transactional(readOnly = true)
  public int handedIn(Unit unit, int year) {
    return jdbc.sql(
            """
            select count(*) from form f join unit u on u.id = f.unit_id
            join project p on p.id = f.project_id and p.withdrawn_at is null
            where f.year = :year and u.path ^@ :path and f.state not in ('FILLING', 'RETURNED')
            """)
        .param("year", year)
        .param("path", unit.path())
        .query(Integer.class)
        .single();
  }

  /// Chooses a book, or leaves it to place, year and form again; false when forms were handed in
  /// and nothing was done.
  @Transactional
  public boolean choose(Unit unit, int year, Optional<String> book) {
    Actors.current().require(Right.ADMINISTER, unit.path());
    if (handedIn(unit, year) > 0) {
      return false;
    }
    Optional<String> before =
        of(unit, year).filter(choice -> choice.unit().equals(unit.id())).map(Choice::book);
    if (before.equals(book)) {
      return true;
    }
    jdbc.sql("delete from rule_choice where unit_id = ? and year = ?")
        .params(unit.id(), year)
        .update();
    book.ifPresent(id ->
        jdbc.sql("insert into rule_choice (unit_id, year, book, chosen_by) values (?, ?, ?, ?)")
            .params(unit.id(), year, id)
            .param(4, Actors.current().id().orElse(null))
            .update());
    audit.record(
        Change.of(
            "rules.choose", "unit", unit.id(), unit.id(), told(year, before), told(year, book)));
    chosen.rereadAfterCommit();
    events.publishEvent(new Chosen(unit.path(), year));
    return true;
  }

  private static Map<String, Object> told(int year, Optional<String> book) {
    return Map.of("year", year, "book", book.orElse(""));
  }
}
