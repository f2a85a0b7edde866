package io.hengji.server.projects;

import io.hengji.server.audit.AuditLog;
import io.hengji.server.audit.Change;
import io.hengji.server.database.Rows;
import io.hengji.server.scope.Actors;
import io.hengji.server.scope.Right;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Payments taken over from a file, all of one file together.
@Component
public class ImportedSpending {

  private final JdbcClient jdbc;
  private final Projects projects;
  private final AuditLog audit;
  private final ApplicationEventPublisher events;

  ImportedSpending(
      JdbcClient jdbc, Projects projects, AuditLog audit, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.projects = projects;
    this.audit = audit;
    this.events = events;
  }

  /// A payment with its project.
  public record Payment(UUID project, Entry entry) {}

  /// The file they come from; its id is that of the import.
  @SuppressWarnings("ArrayRecordComponent")
  public record Origin(UUID id, UUID unit, String name, byte[] hash) {}

  /// A payment that is there already.
  public record Earlier(
      UUID projectId, LocalDate day, BigDecimal amount, String voucher, String summary) {}

  /// The payments of projects that were not taken back.
  @Transactional(readOnly = true)
  public List<Earlier> earlier(List<UUID> of) {
    return jdbc.sql(
            """
            select project_id, day, amount, voucher, summary from spending
            where project_id = any (:projects) and revoked_at is null
            """)
        .param("projects", of.toArray(UUID[]::new))
        .query(Rows.of(Earlier.class))
        .list();
  }

  /// Records all payments, in the transaction of the import.
  @Transactional
  public void add(Origin origin, List<Payment> payments) {
    Map<UUID, List<Entry>> byProject = new LinkedHashMap<>();
    payments.forEach(payment ->
        byProject.computeIfAbsent(payment.project(), id -> new ArrayList<>()).add(payment.entry()));
    jdbc.sql(
            """
            insert into spending_import (id, unit_id, file_name, file_hash, rows, recorded_by)
            values (:id, :unit, :name, :hash, :rows, :by)
            """)
        .param("id", origin.id())
        .param("unit", origin.unit())
        .param("name", origin.name())
        .param("hash", origin.hash())
        .param("rows", payments.size())
        .param("by", Actors.current().id().orElse(null))
        .update();
    byProject.forEach((project, entries) -> add(origin, project, entries));
  }

  private void add(Origin origin, UUID id, List<Entry> entries) {
    ProjectRow project = projects.require(id);
    Actors.current().require(Right.EDIT_PROJECTS, project.path());
    jdbc.sql(
            """
            insert into spending (project_id, import_id, recorded_by, source, day, amount, summary,
              voucher)
            select :project, :import, :by, e.* from unnest(:sources::text[], :days::date[],
              :amounts::numeric[], :texts::text[], :numbers::text[]) e
            """)
        .param("project", id)
        .param("import", origin.id())
        .param("by", Actors.current().id().orElse(null))
        .param(
            "sources", entries.stream().map(entry -> entry.source().name()).toArray(String[]::new))
        .param("days", entries.stream().map(entry -> entry.day().toString()).toArray(String[]::new))
        .param("amounts", entries.stream().map(Entry::amount).toArray(BigDecimal[]::new))
        .param("texts", entries.stream().map(Entry::text).toArray(String[]::new))
        .param("numbers", entries.stream().map(Entry::number).toArray(String[]::new))
        .update();
    audit.record(
        Change.added(
            "project.spending-import",
            "project",
            id,
            project.unitId(),
            Map.of("import", origin.id(), "entries", entries)));
    events.publishEvent(new MoneyChanged(id));
  }

  /// Takes all payments of an import back; those taken back one by one stay as they are.
  @Transactional
  public void undo(UUID origin, String why) {
    List<UUID> touched =
        jdbc.sql("select distinct project_id from spending where import_id = ?")
            .param(origin)
            .query((row, index) -> row.getObject(1, UUID.class))
            .list();
    for (UUID id : touched) {
      ProjectRow project = projects.require(id);
      Actors.current().require(Right.EDIT_PROJECTS, project.path());
      audit.record(
          Change.added(
              "project.spending-undo", "project", id, project.unitId(), Map.of("import", origin)));
    }
    jdbc.sql(
            """
            update spending set revoked_at = now(), revoked_by = :by, revoked_why = :why
            where import_id = :import and revoked_at is null
            """)
        .param("by", Actors.current().id().orElse(null))
        .param("why", why)
        .param("import", origin)
        .update();
    jdbc.sql("update spending_import set undone_at = now() where id = ?").param(origin).update();
    touched.forEach(id -> events.publishEvent(new MoneyChanged(id)));
  }
}
