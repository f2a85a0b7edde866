package io.hengji.server.comments;

import io.hengji.core.form.CellPath;
import io.hengji.core.form.CellPathReader;
import io.hengji.core.form.Form;
import io.hengji.core.review.Caption;
import io.hengji.server.audit.AuditLog;
import io.hengji.server.audit.Change;
import io.hengji.server.database.Rows;
import io.hengji.server.forms.MovedCells;
import io.hengji.server.forms.Versions;
import io.hengji.server.scope.Actor;
import io.hengji.server.scope.Actors;
import io.hengji.server.scope.Forbidden;
import io.hengji.server.scope.Missing;
import io.hengji.server.scope.Right;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Comments on the cells of self-evaluations, written by who fills them in and who reviews them;
/// reviewers close them. None is ever changed.
@Component
public class Comments {

  private static final List<Right> REVIEWING =
      List.of(
          Right.REVIEW_FOR_UNIT,
          Right.REVIEW_FOR_DEPARTMENT,
          Right.REVIEW_FOR_FINANCE,
          Right.RECHECK);

  private final JdbcClient jdbc;
  private final Versions versions;
  private final AuditLog audit;

  Comments(JdbcClient jdbc, Versions versions, AuditLog audit) {
    this.jdbc = jdbc;
    this.versions = versions;
    this.audit = audit;
  }

  private record Place(UUID id, UUID unitId, String path, int number) {}

  /// The threads of a project's self-evaluation, by the cells of its current version, open ones
  /// first.
  @Transactional(readOnly = true)
  public List<CommentThread> of(UUID project, Form now, int number) {
    return threads(lines(project), project, now, number);
  }

  /// The threads of comments that were read.
  public List<CommentThread> threads(List<CommentLine> lines, UUID project, Form now, int number) {
    if (lines.isEmpty()) {
      return List.of();
    }
    MovedCells moved = new MovedCells(versions, project, now, number);
    Map<UUID, List<CommentThread.Said>> said = new LinkedHashMap<>();
    List<CommentLine> first = new ArrayList<>();
    for (CommentLine line : lines) {
      UUID thread = Optional.ofNullable(line.threadId()).orElse(line.id());
      if (line.threadId() == null) {
        first.add(line);
      }
      said.computeIfAbsent(thread, _ -> new ArrayList<>())
          .add(new CommentThread.Said(line.by(), line.text(), line.at()));
    }
    return first.stream()
        .map(line -> thread(line, moved.now(line.number(), line.address()), now, said))
        .sorted((one, other) -> Boolean.compare(other.isOpen(), one.isOpen()))
        .toList();
  }

  private static CommentThread thread(
      CommentLine line, CellPath at, Form now, Map<UUID, List<CommentThread.Said>> said) {
    return new CommentThread(
        line.id(),
        at,
        Caption.of(now, at),
        said.getOrDefault(line.id(), List.of()),
        Optional.ofNullable(line.closedAt())
            .map(_ -> Optional.ofNullable(line.closedBy()).orElse("")));
  }

  private List<CommentLine> lines(UUID project) {
    return CommentLine.all(
        jdbc.sql("select (%s) from form f where f.project_id = ?".formatted(CommentLine.OF_FORM))
            .param(project)
            .query(String.class)
            .optional()
            .orElse(null));
  }

  /// Whether who acts may write comments on forms of a unit.
  public static boolean mayWrite(String unitPath) {
    return Actors.current().may(Right.FILL_FORMS, unitPath) || mayClose(unitPath);
  }

  /// Whether who acts may close them.
  public static boolean mayClose(String unitPath) {
    Actor actor = Actors.current();
    return REVIEWING.stream().anyMatch(right -> actor.may(right, unitPath));
  }

  /// Begins a thread at a cell of the current version.
  @Transactional
  public void begin(UUID project, String address, String text) {
    Place place = require(project);
    if (CellPathReader.read(address).isEmpty()) {
      throw new Missing("cell", address);
    }
    add(place, Optional.empty(), address, text);
  }

  /// Answers a comment.
  @Transactional
  public void answer(UUID project, UUID thread, String text) {
    Place place = require(project);
    add(place, Optional.of(thread), address(place, thread), text);
  }

  /// Closes a thread, or opens it again.
  @Transactional
  public void close(UUID project, UUID thread, boolean again) {
    Place place = require(project);
    if (!mayClose(place.path)) {
      throw new Forbidden(Right.REVIEW_FOR_UNIT);
    }
    String address = address(place, thread);
    jdbc.sql(
            """
            update form_comment set closed_at = case when :again then null else now() end,
              closed_by = case when :again then null else cast(:by as uuid) end
            where id = :id
            """)
        .param("again", again)
        .param("by", Actors.current().id().map(UUID::toString).orElse(null))
        .param("id", thread)
        .update();
    audit.record(
        Change.added(
            again ? "comment.reopen" : "comment.close",
            "form_comment",
            thread,
            place.unitId,
            Map.of("at", address)));
  }

  private void add(Place place, Optional<UUID> thread, String address, String text) {
    UUID id =
        jdbc.sql(
                """
                insert into form_comment
                  (form_id, unit_id, thread_id, number, address, text, account_id)
                values (:form, :unit, cast(:thread as uuid), :number, :address, :text,
                  cast(:by as uuid))
                returning id
                """)
            .param("form", place.id)
            .param("unit", place.unitId)
            .param("thread", thread.map(UUID::toString).orElse(null))
            .param("number", place.number)
            .param("address", address)
            .param("text", text)
            .param("by", Actors.current().id().map(UUID::toString).orElse(null))
            .query(UUID.class)
            .single();
    audit.record(
        Change.added(
            "comment.add", "form_comment", id, place.unitId, Map.of("at", address, "text", text)));
  }

  private String address(Place place, UUID thread) {
    return jdbc.sql(
            "select address from form_comment where id = ? and form_id = ? and thread_id is null")
        .params(thread, place.id)
        .query(String.class)
        .optional()
        .orElseThrow(() -> new Missing("comment", thread));
  }

  private Place require(UUID project) {
    Place place =
        jdbc.sql(
                """
                select f.id, f.unit_id, u.path, f.number
                from form f join unit u on u.id = f.unit_id where f.project_id = ?
                """)
            .param(project)
            .query(Rows.of(Place.class))
            .optional()
            .orElseThrow(() -> new Missing("evaluation", project));
    if (!mayWrite(place.path)) {
      throw new Forbidden(Right.REVIEW_FOR_UNIT);
    }
    return place;
  }
}
