package io.hengji.server.trail;

import io.hengji.documents.csv.CsvText;
import io.hengji.server.audit.AuditCheck;
import io.hengji.server.audit.AuditLog;
import io.hengji.server.audit.Change;
import io.hengji.server.database.Rows;
import io.hengji.server.people.Unit;
import io.hengji.server.people.Units;
import io.hengji.server.scope.Actor;
import io.hengji.server.scope.Actors;
import io.hengji.server.scope.Forbidden;
import io.hengji.server.scope.Right;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads the log in the units in which who asks may read it.
@Component
class Trail {

  /// Rows a page.
  static final int ROWS = 50;

  private static final int ROWS_OF_FILE = 2000;
  private static final String LIST =
      """
      select e.number, e.at, e.actor, a.login, u.name as unit, e.action, e.subject, e.subject_id,
        e.before, e.after, encode(e.hash, 'hex') as hash
      from audit_entry e
      left join unit u on u.id = e.unit_id
      left join account a on a.id = e.actor_id
      where (u.path ^@ any (string_to_array(:reach, ' ')) or (:root and e.unit_id is null))
        and e.number < :before
        and (:from = '' or e.at >= :from::date at time zone 'Asia/Shanghai')
        and (:to = '' or e.at < (:to::date + 1) at time zone 'Asia/Shanghai')
        and (:who = '' or e.actor ilike :whoLike or a.login = :who)
        and (:action = '' or e.action = :action)
        and (:subject = '' or e.subject = :subject or e.subject_id = :subject
          or e.before like :subjectLike or e.after like :subjectLike)
        and (:unit = '' or u.path ^@ :unit)
      order by e.number desc limit :rows
      """;
  private static final String ACTIONS =
      """
      with recursive known(action) as (
        (select action from audit_entry order by action limit 1)
        union all
        select (select e.action from audit_entry e where e.action > known.action
          order by e.action limit 1)
        from known where known.action is not null)
      select action from known where action is not null
      """;

  private final JdbcClient jdbc;
  private final Units units;
  private final AuditLog audit;
  private final AuditCheck check;

  Trail(JdbcClient jdbc, Units units, AuditLog audit, AuditCheck check) {
    this.jdbc = jdbc;
    this.units = units;
    this.audit = audit;
    this.check = check;
  }

  /// A page of the log, newest first, and one row more when it goes on.
  @Transactional(readOnly = true)
  public List<TrailRow> rows(TrailFilter filter) {
    return rows(filter, filter.before().orElse(Long.MAX_VALUE), ROWS + 1);
  }

  /// What was done at all, for the list of choices.
  @Transactional(readOnly = true)
  public List<String> actions() {
    Actors.current().require(Right.READ_AUDIT_LOG);
    return jdbc.sql(ACTIONS).query((row, index) -> row.getString(1)).list();
  }

  /// The units in which the log may be read.
  List<Unit> units() {
    Actor actor = Actors.current();
    return units.of(actor).stream()
        .filter(unit -> actor.may(Right.READ_AUDIT_LOG, unit.path()))
        .toList();
  }

  /// Writes what the filter finds as comma-separated values, and that it was written.
  @Transactional(timeout = 600)
  public void export(TrailFilter filter, Writer out) {
    Actors.current().require(Right.READ_AUDIT_LOG);
    record("audit.export");
    try {
      out.write(CsvText.MARK);
      out.write(
          CsvText.row(List.of("序号", "时间", "人", "账号", "单位", "动作", "对象", "编号", "原来", "现在", "校验值")));
      long before = Long.MAX_VALUE;
      List<TrailRow> rows = rows(filter, before, ROWS_OF_FILE);
      while (!rows.isEmpty()) {
        for (TrailRow row : rows) {
          out.write(line(row));
        }
        before = rows.getLast().number();
        rows = rows(filter, before, ROWS_OF_FILE);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Writes the whole chain as `hengji audit verify` reads it; a part of it could not be verified,
  /// so only whoever reads all of it may have it.
  @Transactional(timeout = 600)
  public void chain(Writer out) {
    requireRoot(Actors.current());
    record("audit.chain");
    check.write(out);
  }

  private List<TrailRow> rows(TrailFilter filter, long before, int most) {
    Actor actor = Actors.current();
    actor.require(Right.READ_AUDIT_LOG);
    String unit =
        units().stream()
            .filter(one -> one.id().toString().equals(filter.unit()))
            .findFirst()
            .map(Unit::path)
            .orElse("");
    return jdbc.sql(LIST)
        .param("reach", String.join(" ", actor.scope(Right.READ_AUDIT_LOG)))
        .param("root", root(actor))
        .param("before", before)
        .param("from", filter.from().map(Object::toString).orElse(""))
        .param("to", filter.to().map(Object::toString).orElse(""))
        .param("who", filter.who())
        .param("whoLike", like(filter.who()))
        .param("action", filter.action())
        .param("subject", filter.subject())
        .param("subjectLike", like(filter.subject()))
        .param("unit", unit)
        .param("rows", most)
        .query(Rows.of(TrailRow.class))
        .list();
  }

  /// Whether the log may be read at the root of the tree.
  boolean root(Actor actor) {
    return units.of(actor).stream()
        .anyMatch(unit -> unit.parent().isEmpty() && actor.may(Right.READ_AUDIT_LOG, unit.path()));
  }

  /// Stops whoever may not read all of the log.
  void requireRoot(Actor actor) {
    if (!root(actor)) {
      throw new Forbidden(Right.READ_AUDIT_LOG);
    }
  }

  private void record(String action) {
    Optional<UUID> unit = Actors.current().unit();
    audit.record(Change.event(action, "log", "audit", unit));
  }

  private static String line(TrailRow row) {
    return CsvText.row(
        Stream.of(
                row.number(),
                row.at(),
                row.actor(),
                row.login(),
                row.unit(),
                row.action(),
                row.subject(),
                row.subjectId(),
                row.before(),
                row.after(),
                row.hash())
            .map(cell -> cell == null ? "" : cell.toString())
            .toList());
  }

  private static String like(String text) {
    return "%" + text.replaceAll("([\\\\%_])", "\\\\$1") + "%";
  }
}
