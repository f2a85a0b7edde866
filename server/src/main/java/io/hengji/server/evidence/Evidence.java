package io.hengji.server.evidence;

import io.hengji.server.audit.AuditLog;
import io.hengji.server.audit.Change;
import io.hengji.server.database.Rows;
import io.hengji.server.frame.FileName;
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

/// The evidence of projects. It is added and taken back while the self-evaluation can be filled in,
/// and read by whoever sees the project.
@Component
public class Evidence {

  /// The most bytes of a file.
  public static final int MOST_BYTES = 20 * 1024 * 1024;

  /// The most files of a project.
  static final int MOST_FILES = 300;

  private static final String FILE =
      """
      select e.id, e.number, e.address, e.file_name, e.size, e.added_at,
        name_of(e.added_by) as by
      from evidence e
      """;

  private final JdbcClient jdbc;
  private final AuditLog audit;

  Evidence(JdbcClient jdbc, AuditLog audit) {
    this.jdbc = jdbc;
    this.audit = audit;
  }

  /// The bytes of a file, with its name and kind.
  @SuppressWarnings("ArrayRecordComponent")
  public record Content(String name, String mediaType, byte[] bytes) {}

  private record Place(UUID project, UUID unitId, String path, int number, boolean open) {}

  /// What a project has, the earliest first.
  @Transactional(readOnly = true)
  public List<EvidenceFile> of(UUID project) {
    return jdbc.sql(FILE + "where e.project_id = ? and e.removed_at is null order by e.id")
        .param(project)
        .query(Rows.of(EvidenceFile.class))
        .list();
  }

  /// A file, also one that was taken back.
  @Transactional(readOnly = true)
  public Optional<EvidenceFile> find(UUID id) {
    return jdbc.sql(FILE + "where e.id = ?")
        .param(id)
        .query(Rows.of(EvidenceFile.class))
        .optional();
  }

  /// Adds a file to a row; why it is not taken (kind, large, many), empty when it was.
  @Transactional
  public Optional<String> add(UUID project, String address, String given, byte[] bytes) {
    Place place = requireOpen(project);
    String name = FileName.of(given);
    Optional<EvidenceKind> kind = EvidenceKind.of(name, bytes);
    if (kind.isEmpty() || bytes.length == 0) {
      return Optional.of("kind");
    }
    if (bytes.length > MOST_BYTES) {
      return Optional.of("large");
    }
    if (of(project).size() >= MOST_FILES) {
      return Optional.of("many");
    }
    byte[] hash = hash(bytes);
    jdbc.sql("insert into stored_file (hash, size, bytes) values (?, ?, ?) on conflict do nothing")
        .params(hash, bytes.length, bytes)
        .update();
    UUID id =
        jdbc.sql(
                """
                insert into evidence (project_id, unit_id, number, address, file_name, media_type,
                  hash, size, added_by)
                values (:project, :unit, :number, :address, :name, :type, :hash, :size, :by)
                returning id
                """)
            .param("project", project)
            .param("unit", place.unitId)
            .param("number", place.number)
            .param("address", address)
            .param("name", name)
            .param("type", kind.get().mediaType())
            .param("hash", hash)
            .param("size", bytes.length)
            .param("by", Actors.current().id().orElse(null))
            .query(UUID.class)
            .single();
    audit.record(
        Change.added(
            "evidence.add", "evidence", id, place.unitId, Map.of("at", address, "file", name)));
    return Optional.empty();
  }

  /// Takes a file back, or puts it in again; returns it.
  @Transactional
  public EvidenceFile remove(UUID project, UUID id, boolean back) {
    Place place = requireOpen(project);
    EvidenceFile file = find(id).orElseThrow(() -> new Missing("evidence", id));
    int changed =
        jdbc.sql(
                """
                update evidence set removed_at = case when :back then null else now() end,
                  removed_by = case when :back then null else cast(:by as uuid) end
                where id = :id and project_id = :project
                """)
            .param("back", back)
            .param("by", Actors.current().id().map(UUID::toString).orElse(null))
            .param("id", id)
            .param("project", project)
            .update();
    if (changed == 0) {
      throw new Missing("evidence", id);
    }
    audit.record(
        Change.event(
            back ? "evidence.restore" : "evidence.remove",
            "evidence",
            id,
            Optional.of(place.unitId)));
    return file;
  }

  /// The bytes of a file, for whoever sees its project.
  @Transactional(readOnly = true)
  public Content open(UUID id) {
    return jdbc.sql(
            """
            select e.file_name, e.media_type, s.bytes
            from evidence e join stored_file s on s.hash = e.hash where e.id = ?
            """)
        .param(id)
        .query((row, index) -> new Content(row.getString(1), row.getString(2), row.getBytes(3)))
        .optional()
        .orElseThrow(() -> new Missing("evidence", id));
  }

  /// The form must be open, and who acts must be allowed to fill it in.
  private Place requireOpen(UUID project) {
    Place place =
        jdbc.sql(
                """
                select f.project_id as project, f.unit_id, u.path, f.number,
                  f.state in ('FILLING', 'RETURNED') as open
                from form f join unit u on u.id = f.unit_id where f.project_id = ? for update of f
                """)
            .param(project)
            .query(Rows.of(Place.class))
            .optional()
            .orElseThrow(() -> new Missing("evaluation", project));
    Actors.current().require(Right.FILL_FORMS, place.path);
    if (!place.open) {
      throw new SubmittedForm();
    }
    return place;
  }

  private static byte[] hash(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
