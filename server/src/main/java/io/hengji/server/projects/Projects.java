package io.hengji.server.projects;

import io.hengji.server.audit.AuditLog;
import io.hengji.server.audit.Change;
import io.hengji.server.database.Rows;
import io.hengji.server.people.Unit;
import io.hengji.server.people.Units;
import io.hengji.server.scope.Actor;
import io.hengji.server.scope.Actors;
import io.hengji.server.scope.Missing;
import io.hengji.server.scope.Right;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The projects, one by one: added, their budget changed by dated entries, their spending recorded.
/// Nothing is overwritten; every change stands in the log.
@Component
public class Projects {

  private static final String ONE =
      """
      select %s
      from project p
      join unit u on u.id = p.unit_id and u.path ^@ any (string_to_array(:scope, ' '))
      where p.id = :id
      """
          .formatted(ProjectRow.COLUMNS);

  private final JdbcClient jdbc;
  private final Units units;
  private final AuditLog audit;
  private final ApplicationEventPublisher events;

  Projects(JdbcClient jdbc, Units units, AuditLog audit, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.units = units;
    this.audit = audit;
    this.events = events;
  }

  /// The project of this id, if it is there for who asks.
  @Transactional(readOnly = true)
  public ProjectRow require(UUID id) {
    return jdbc.sql(ONE)
        .param("id", id)
        .param("scope", String.join(" ", Actors.current().scope()))
        .query(Rows.of(ProjectRow.class))
        .optional()
        .orElseThrow(() -> new Missing("project", id));
  }

  /// Adds a project with its first funds; empty when its department has one with that code already.
  @Transactional
  public Optional<UUID> add(NewProject project) {
    Unit unit = units.require(project.unit());
    Actor actor = Actors.current();
    actor.require(Right.EDIT_PROJECTS, unit.path());
    if (unit.closed()) {
      throw new Missing("open unit", unit.id());
    }
    UUID department = department(unit).id();
    boolean taken =
        jdbc.sql(
                "select exists (select from project where department_id = ? and year = ? and code = ?)")
            .params(department, project.year(), project.code())
            .query(Boolean.class)
            .single();
    if (taken) {
      return Optional.empty();
    }
    try {
      UUID id = insert(project, department, actor);
      project.funds().forEach((source, initial) -> fund(id, source, initial));
      audit.record(Change.added("project.add", "project", id, unit.id(), project));
      return Optional.of(id);
    } catch (DuplicateKeyException addedMeanwhile) {
      throw new IllegalStateException(addedMeanwhile);
    }
  }

  private UUID insert(NewProject project, UUID department, Actor actor) {
    return jdbc.sql(
            """
            insert into project (year, code, name, department_id, unit_id, programme, created_by)
            values (:year, :code, :name, :department, :unit, :programme, :by) returning id
            """)
        .param("year", project.year())
        .param("code", project.code())
        .param("name", project.name())
        .param("department", department)
        .param("unit", project.unit())
        .param("programme", project.programme().orElse(null))
        .param("by", by(actor))
        .query(UUID.class)
        .single();
  }

  private void fund(UUID project, Source source, BigDecimal initial) {
    jdbc.sql("insert into fund (project_id, source, initial) values (?, ?, ?)")
        .params(project, source.name(), initial)
        .update();
  }

  /// Records a dated change of the budget.
  @Transactional
  public void change(UUID id, Entry change) {
    ProjectRow project = editable(id);
    jdbc.sql(
            """
            insert into budget_change (project_id, source, day, amount, reason, document, recorded_by)
            values (:id, :source, :day, :amount, :text, :number, :by)
            """)
        .params(parameters(id, change))
        .update();
    audit.record(Change.added("project.budget-change", "project", id, project.unitId(), change));
    events.publishEvent(new MoneyChanged(id));
  }

  /// Records a payment, or money that came back as a negative one.
  @Transactional
  public void spend(UUID id, Entry spending) {
    ProjectRow project = editable(id);
    jdbc.sql(
            """
            insert into spending (project_id, source, day, amount, summary, voucher, recorded_by)
            values (:id, :source, :day, :amount, :text, :number, :by)
            """)
        .params(parameters(id, spending))
        .update();
    audit.record(Change.added("project.spending", "project", id, project.unitId(), spending));
    events.publishEvent(new MoneyChanged(id));
  }

  /// Takes a change or a payment back; it stays, struck out, with the reason.
  @Transactional
  public void revoke(UUID id, Ledger ledger, UUID entry, String why) {
    ProjectRow project = editable(id);
    int revoked =
        jdbc.sql(
                "update %s set revoked_at = now(), revoked_by = :by, revoked_why = :why where id = :entry and project_id = :id and revoked_at is null"
                    .formatted(ledger.table()))
            .param("by", by(Actors.current()))
            .param("why", why)
            .param("entry", entry)
            .param("id", id)
            .update();
    if (revoked == 1) {
      audit.record(
          Change.added(
              "project.revoke", ledger.table(), entry, project.unitId(), Map.of("why", why)));
      events.publishEvent(new MoneyChanged(id));
    }
  }

  /// The money of a project by source: initial, changes, spent.
  @Transactional(readOnly = true)
  public List<FundLine> funds(UUID id) {
    return jdbc.sql(
            """
            select s.source, coalesce(max(f.initial), 0) as initial,
              coalesce((select sum(amount) from budget_change c where c.project_id = :id
                and c.source = s.source and c.revoked_at is null), 0) as changed,
              coalesce((select sum(amount) from spending e where e.project_id = :id
                and e.source = s.source and e.revoked_at is null), 0) as executed
            from unnest(array['APPROPRIATION', 'CARRY_OVER', 'OTHER']) with ordinality s(source, place)
            left join fund f on f.project_id = :id and f.source = s.source
            group by s.source, s.place order by s.place
            """)
        .param("id", id)
        .query(Rows.of(FundLine.class))
        .list();
  }

  /// The entries of a ledger, newest first.
  @Transactional(readOnly = true)
  public List<Recorded> entries(UUID id, Ledger ledger) {
    return jdbc.sql(ledger.select()).param(id).query(Rows.of(Recorded.class)).list();
  }

  private static Map<String, @Nullable Object> parameters(UUID project, Entry entry) {
    Map<String, @Nullable Object> all = new HashMap<>();
    all.put("id", project);
    all.put("source", entry.source().name());
    all.put("day", entry.day());
    all.put("amount", entry.amount());
    all.put("text", entry.text());
    all.put("number", entry.number());
    all.put("by", by(Actors.current()));
    return all;
  }

  private ProjectRow editable(UUID id) {
    ProjectRow project = require(id);
    Actors.current().require(Right.EDIT_PROJECTS, project.path());
    return project;
  }

  /// The department a unit answers to: itself, or the nearest above it.
  private Unit department(Unit unit) {
    Unit at = unit;
    while (at.kind() != Unit.Kind.DEPARTMENT && at.parent().isPresent()) {
      at = units.require(at.parent().get());
    }
    return at.kind() == Unit.Kind.DEPARTMENT ? at : unit;
  }

  private static @Nullable UUID by(Actor actor) {
    return actor.id().orElse(null);
  }
}
