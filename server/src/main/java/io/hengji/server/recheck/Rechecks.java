package io.hengji.server.recheck;

import io.hengji.core.form.Form;
import io.hengji.core.review.Severity;
import io.hengji.server.audit.AuditLog;
import io.hengji.server.audit.Change;
import io.hengji.server.database.Rows;
import io.hengji.server.forms.FormText;
import io.hengji.server.scope.Actor;
import io.hengji.server.scope.Actors;
import io.hengji.server.scope.Missing;
import io.hengji.server.scope.Right;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Keeps re-checks: the files that somebody dropped, and what came out. They are seen by their
/// owner and by who may re-check in the owner's unit.
@Component
class Rechecks {

  /// Rows of a page of the list.
  static final int ROWS = 50;

  private static final String ROW =
      """
      select r.id, r.unit_id, r.owner_id, a.name as owner, u.path, r.name, r.state, r.files,
        r.read_files, r.forms, r.blockers, r.errors, r.warnings, r.hints, r.book, r.added_at
      from recheck r join unit u on u.id = r.unit_id
      left join account a on a.id = r.owner_id
      where r.withdrawn_at is null
      """;

  private final JdbcClient jdbc;
  private final AuditLog audit;
  private final JsonMapper json;

  Rechecks(JdbcClient jdbc, AuditLog audit, JsonMapper json) {
    this.jdbc = jdbc;
    this.audit = audit;
    this.json = json;
  }

  /// A file that was dropped.
  @SuppressWarnings("ArrayRecordComponent")
  record Dropped(String name, byte[] bytes) {}

  /// A kept file, without its bytes.
  record Kept(int number, String name, boolean annotatable) {}

  /// Keeps files to be re-checked, for who acts.
  @Transactional
  public UUID add(List<Dropped> files) {
    Actor actor = Actors.current();
    UUID unit = actor.unit().orElseThrow();
    UUID id =
        jdbc.sql(
                """
                insert into recheck (unit_id, owner_id, name, files)
                values (:unit, :owner, :name, :files) returning id
                """)
            .param("unit", unit)
            .param("owner", actor.id().orElseThrow())
            .param("name", files.getFirst().name())
            .param("files", files.size())
            .query(UUID.class)
            .single();
    for (int i = 0; i < files.size(); i++) {
      Dropped file = files.get(i);
      byte[] hash = hash(file.bytes());
      jdbc.sql(
              "insert into stored_file (hash, size, bytes) values (?, ?, ?) on conflict do nothing")
          .params(hash, file.bytes().length, file.bytes())
          .update();
      jdbc.sql("insert into recheck_file (recheck_id, number, name, hash) values (?, ?, ?, ?)")
          .params(id, i + 1, file.name(), hash)
          .update();
    }
    List<String> names = files.stream().map(Dropped::name).toList();
    audit.record(Change.added("recheck.add", "recheck", id, unit, Map.of("files", names)));
    return id;
  }

  /// A re-check that who acts may see.
  @Transactional(readOnly = true)
  public RecheckRow require(UUID id) {
    Actor actor = Actors.current();
    return jdbc.sql(ROW + "and r.id = :id")
        .param("id", id)
        .query(Rows.of(RecheckRow.class))
        .optional()
        .filter(row -> sees(actor, row))
        .orElseThrow(() -> new Missing("recheck", id));
  }

  /// A re-check of who acts.
  @Transactional(readOnly = true)
  public RecheckRow requireOwn(UUID id) {
    RecheckRow row = require(id);
    if (Actors.current().id().filter(row.ownerId()::equals).isEmpty()) {
      throw new Missing("recheck", id);
    }
    return row;
  }

  private static boolean sees(Actor actor, RecheckRow row) {
    return actor.id().filter(row.ownerId()::equals).isPresent()
        || actor.may(Right.RECHECK, row.path());
  }

  /// A page of the list, newest first, and one row more when there is a next page.
  @Transactional(readOnly = true)
  public List<RecheckRow> list(boolean mine, Optional<UUID> before) {
    Actor actor = Actors.current();
    String from = before.isPresent() ? "and r.id < :before " : "";
    var query =
        jdbc.sql(
                ROW
                    + "and (not :mine or r.owner_id = :me) "
                    + from
                    + "order by r.id desc limit "
                    + (ROWS + 1))
            .param("mine", mine)
            .param("me", actor.id().orElseThrow());
    return (before.isPresent() ? query.param("before", before.get()) : query)
        .query(Rows.of(RecheckRow.class)).list().stream().filter(row -> sees(actor, row)).toList();
  }

  @Transactional(readOnly = true)
  public List<Kept> files(UUID id) {
    require(id);
    return jdbc.sql(
            "select number, name, annotatable from recheck_file where recheck_id = ? order by number")
        .param(id)
        .query(Rows.of(Kept.class))
        .list();
  }

  @Transactional(readOnly = true)
  public Dropped file(UUID id, int number) {
    require(id);
    return jdbc.sql(
            """
            select f.name, s.bytes from recheck_file f join stored_file s on s.hash = f.hash
            where f.recheck_id = ? and f.number = ?
            """)
        .params(id, number)
        .query((row, index) -> new Dropped(row.getString(1), row.getBytes(2)))
        .optional()
        .orElseThrow(() -> new Missing("recheck file", id));
  }

  /// The lines of the list of what the files held, by their numbers from 0: all together, forms,
  /// papers.
  @Transactional(readOnly = true)
  public List<Entry> entries(UUID id) {
    require(id);
    return jdbc
        .sql("select entry::text from recheck_part where recheck_id = ? order by number")
        .param(id)
        .query(String.class)
        .list()
        .stream()
        .map(text -> json.readValue(text, Entry.class))
        .toList();
  }

  /// What a page shows of one part.
  @Transactional(readOnly = true)
  public <T> T part(UUID id, int number, Class<T> type) {
    require(id);
    return jdbc.sql("select content::text from recheck_part where recheck_id = ? and number = ?")
        .params(id, number)
        .query(String.class)
        .optional()
        .map(text -> json.readValue(text, type))
        .orElseThrow(() -> new Missing("recheck part", id));
  }

  /// The form of a part, as it was checked; its number is counted from 1.
  @Transactional(readOnly = true)
  public Form form(UUID id, int number) {
    require(id);
    return jdbc.sql(
            """
            select form::text from recheck_part
            where recheck_id = ? and number = ? and form is not null
            """)
        .params(id, number)
        .query(String.class)
        .optional()
        .map(FormText::read)
        .orElseThrow(() -> new Missing("recheck form", id));
  }

  /// The form of a part, to be taken away.
  @Transactional
  public Form exported(UUID id, int number) {
    Form form = form(id, number);
    RecheckRow row = require(id);
    audit.record(Change.event("recheck.export.form", "recheck", id, Optional.of(row.unitId())));
    return form;
  }

  /// The number of the first form of a file.
  @Transactional(readOnly = true)
  public int firstForm(UUID id, int file) {
    require(id);
    return jdbc.sql(
            """
            select coalesce(min(number), 1) from recheck_part
            where recheck_id = ? and kind = 'FORM' and (content ->> 'fileNumber')::int = ?
            """)
        .params(id, file)
        .query(Integer.class)
        .single();
  }

  @Transactional
  public byte[] report(UUID id, String format) {
    RecheckRow row = require(id);
    audit.record(
        Change.event("recheck.export." + format, "recheck", id, Optional.of(row.unitId())));
    return jdbc.sql("select bytes from recheck_report where recheck_id = ? and format = ?")
        .params(id, format)
        .query((line, index) -> line.getBytes(1))
        .optional()
        .orElseThrow(() -> new Missing("recheck report", id));
  }

  /// Takes a re-check out of every list; its owner only.
  @Transactional
  public void withdraw(UUID id) {
    RecheckRow row = requireOwn(id);
    audit.record(Change.event("recheck.withdraw", "recheck", id, Optional.of(row.unitId())));
    jdbc.sql("update recheck set withdrawn_at = now() where id = ?").param(id).update();
  }

  /// Says how many files were read so far; false when nobody waits for it any more.
  @Transactional
  public boolean progress(UUID id, int files) {
    return jdbc.sql(
                """
                update recheck set read_files = ?
                where id = ? and state = 'READING' and withdrawn_at is null
                """)
            .params(files, id)
            .update()
        == 1;
  }

  /// Keeps what came out.
  @Transactional
  public void keep(UUID id, Result result) {
    jdbc.sql("delete from recheck_part where recheck_id = ?").param(id).update();
    jdbc.sql("delete from recheck_report where recheck_id = ?").param(id).update();
    int number = 0;
    for (Result.Part part : result.parts()) {
      jdbc.sql(
              """
              insert into recheck_part (recheck_id, number, kind, entry, content, form)
              values (:id, :number, :kind, :entry::jsonb, :content::jsonb, :form::jsonb)
              """)
          .param("id", id)
          .param("number", number++)
          .param("kind", part.kind())
          .param("entry", stored(part.entry()))
          .param("content", stored(part.content()))
          .param("form", part.form().map(FormText::of).map(Rechecks::storable).orElse(null))
          .update();
    }
    result
        .reports()
        .forEach((format, bytes) ->
            jdbc.sql("insert into recheck_report (recheck_id, format, bytes) values (?, ?, ?)")
                .params(id, format, bytes)
                .update());
    result
        .annotatable()
        .forEach(file ->
            jdbc.sql(
                    "update recheck_file set annotatable = true where recheck_id = ? and number = ?")
                .params(id, file)
                .update());
    jdbc.sql(
            """
            update recheck set state = 'DONE', read_files = files, forms = :forms,
              blockers = :blockers, errors = :errors, warnings = :warnings, hints = :hints
            where id = :id
            """)
        .param("forms", result.checked().forms().size())
        .param("blockers", result.checked().count(Severity.BLOCKER))
        .param("errors", result.checked().count(Severity.ERROR))
        .param("warnings", result.checked().count(Severity.WARNING))
        .param("hints", result.checked().count(Severity.INFO))
        .param("id", id)
        .update();
  }

  /// Remembers that a re-check could not be brought to its end.
  @Transactional
  public void fail(UUID id) {
    jdbc.sql("update recheck set state = 'FAILED' where id = ? and state = 'READING'")
        .param(id)
        .update();
  }

  /// Sets one that is not being read to be read again, by the rule book of this id or, without one,
  /// by the book that each form picks; its owner only. False where it is being read already.
  @Transactional
  public boolean again(UUID id, String book) {
    RecheckRow row = requireOwn(id);
    int set =
        jdbc.sql(
                """
                update recheck set state = 'READING', read_files = 0, book = ?
                where id = ? and state <> 'READING'
                """)
            .params(book, id)
            .update();
    if (set == 1) {
      audit.record(Change.of("recheck.again", "recheck", id, row.unitId(), row.book(), book));
    }
    return set == 1;
  }

  /// Those that were being read when the server stopped.
  @Transactional(readOnly = true)
  public List<UUID> unfinished() {
    return jdbc.sql(
            "select id from recheck where state = 'READING' and withdrawn_at is null order by id")
        .query((row, index) -> row.getObject(1, UUID.class))
        .list();
  }

  private String stored(Object value) {
    return storable(json.writeValueAsString(value));
  }

  /// PostgreSQL's JSON has no place for the character 0.
  private static String storable(String text) {
    return text.replace("\\u0000", "");
  }

  private static byte[] hash(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
