package io.hengji.server.imports;

import io.hengji.server.audit.AuditLog;
import io.hengji.server.audit.Change;
import io.hengji.server.database.Rows;
import io.hengji.server.scope.Actor;
import io.hengji.server.scope.Actors;
import io.hengji.server.scope.Missing;
import io.hengji.server.scope.Right;
import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The imports with their files: kept, listed, and where they stand.
@Component
class Imports {

  private static final int ROWS = 100;
  private static final String ROW =
      """
      select j.id, j.kind, j.unit_id, j.owner_id, a.name as owner, u.path, j.name, j.state, j.year,
        j.project_id, j.settings::text as settings, j.files, j.done, j.trouble, j.taken, j.total,
        j.added_at, j.applied_at, j.undone_at
      from import_job j join unit u on u.id = j.unit_id left join account a on a.id = j.owner_id
      where j.withdrawn_at is null
      """;

  private final JdbcClient jdbc;
  private final AuditLog audit;

  Imports(JdbcClient jdbc, AuditLog audit) {
    this.jdbc = jdbc;
    this.audit = audit;
  }

  /// A file of an import.
  @SuppressWarnings("ArrayRecordComponent")
  record Given(String name, byte[] bytes) {}

  /// What is wanted of the files.
  record Wanted(String kind, int year, Optional<UUID> project, String state, String settings) {}

  /// Keeps the files of an import, for who acts.
  @Transactional
  public UUID add(Wanted wanted, List<Given> files) {
    Actor actor = Actors.current();
    actor.require(Right.EDIT_PROJECTS);
    UUID unit = actor.unit().orElseThrow();
    UUID id =
        jdbc.sql(
                """
                insert into import_job (kind, unit_id, owner_id, name, state, year, project_id,
                  settings, files)
                values (:kind, :unit, :owner, :name, :state, :year, :project, :settings::jsonb,
                  :files)
                returning id
                """)
            .param("kind", wanted.kind())
            .param("unit", unit)
            .param("owner", actor.id().orElseThrow())
            .param("name", files.getFirst().name())
            .param("state", wanted.state())
            .param("year", wanted.year())
            .param("project", wanted.project().orElse(null))
            .param("settings", wanted.settings())
            .param("files", files.size())
            .query(UUID.class)
            .single();
    for (int i = 0; i < files.size(); i++) {
      keep(id, i + 1, files.get(i));
    }
    List<String> names = files.stream().map(Given::name).toList();
    audit.record(Change.added("import.add", "import", id, unit, Map.of("files", names)));
    return id;
  }

  private void keep(UUID id, int number, Given file) {
    byte[] hash = sha256(file.bytes());
    jdbc.sql("insert into stored_file (hash, size, bytes) values (?, ?, ?) on conflict do nothing")
        .params(hash, file.bytes().length, file.bytes())
        .update();
    jdbc.sql("insert into import_file (import_id, number, name, hash) values (?, ?, ?, ?)")
        .params(id, number, file.name(), hash)
        .update();
  }

  /// An import in the scope of who acts.
  @Transactional(readOnly = true)
  public ImportJob require(UUID id) {
    return jdbc.sql(ROW + "and j.id = ?")
        .param(id)
        .query(Rows.of(ImportJob.class))
        .optional()
        .orElseThrow(() -> new Missing("import", id));
  }

  /// The latest imports in the scope of who acts.
  @Transactional(readOnly = true)
  public List<ImportJob> list() {
    return jdbc.sql(ROW + "order by j.id desc limit " + ROWS)
        .query(Rows.of(ImportJob.class))
        .list();
  }

  @Transactional(readOnly = true)
  public List<Given> files(UUID id) {
    return jdbc.sql(
            """
            select f.name, s.bytes from import_file f join stored_file s on s.hash = f.hash
            where f.import_id = ? order by f.number
            """)
        .param(id)
        .query((row, index) -> new Given(row.getString(1), row.getBytes(2)))
        .list();
  }

  /// Those that were at work when the server stopped.
  @Transactional(readOnly = true)
  public List<ImportJob> unfinished() {
    return jdbc.sql(ROW + "and j.state in ('READING', 'APPLYING') order by j.id")
        .query(Rows.of(ImportJob.class))
        .list();
  }

  /// Keeps how the files are to be understood.
  @Transactional
  public void settings(UUID id, String settings) {
    jdbc.sql("update import_job set settings = ?::jsonb where id = ? and state = 'READY'")
        .params(settings, id)
        .update();
  }

  /// Says how far the work has come.
  @Transactional
  public void progress(UUID id, int done) {
    jdbc.sql("update import_job set done = ? where id = ?").params(done, id).update();
  }

  /// Goes from one state to another; false where somebody else was faster.
  @Transactional
  public boolean become(UUID id, String from, String to, String trouble) {
    return jdbc.sql(
                "update import_job set state = ?, trouble = ?, done = 0 where id = ? and state = ?")
            .params(to, trouble, id, from)
            .update()
        == 1;
  }

  /// Remembers in the transaction that took it over what was taken over.
  void applied(ImportJob job, int taken, BigDecimal total) {
    int changed =
        jdbc.sql(
                """
                update import_job set state = 'APPLIED', applied_at = now(), taken = ?, total = ?
                where id = ? and state in ('READY', 'APPLYING')
                """)
            .params(taken, total, job.id())
            .update();
    if (changed != 1) {
      throw new Missing("import that is ready", job.id());
    }
    audit.record(
        Change.added(
            "import.apply",
            "import",
            job.id(),
            job.unitId(),
            Map.of("taken", taken, "total", total)));
  }

  /// Remembers in the transaction that undid it.
  void undone(ImportJob job) {
    jdbc.sql("update import_job set state = 'UNDONE', undone_at = now() where id = ?")
        .param(job.id())
        .update();
    audit.record(Change.event("import.undo", "import", job.id(), Optional.of(job.unitId())));
  }

  /// Takes one that was not taken over out of the list.
  @Transactional
  public void withdraw(UUID id) {
    ImportJob job = require(id);
    Actors.current().require(Right.EDIT_PROJECTS, job.path());
    jdbc.sql(
            """
            update import_job set withdrawn_at = now()
            where id = ? and state in ('READING', 'READY', 'FAILED')
            """)
        .param(id)
        .update();
    audit.record(Change.event("import.withdraw", "import", id, Optional.of(job.unitId())));
  }

  static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
