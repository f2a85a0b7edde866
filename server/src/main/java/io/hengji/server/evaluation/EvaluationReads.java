package io.hengji.server.evaluation;

import io.hengji.core.form.Form;
import io.hengji.documents.json.FindingJson;
import io.hengji.server.comments.CommentLine;
import io.hengji.server.evaluation.KnownContents.Known;
import io.hengji.server.evidence.EvidenceFile;
import io.hengji.server.forms.Edition;
import io.hengji.server.forms.FormState;
import io.hengji.server.forms.FormText;
import io.hengji.server.forms.Step;
import io.hengji.server.scope.Missing;
import io.hengji.server.scope.ScopedReads;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/// Reads self-evaluations as they stand now. The content comes along only when it is not the one
/// that was read last.
@Component
class EvaluationReads {

  private static final String CURRENT =
      """
      select p.id as project, p.name, f.unit_id, u.path, f.year, f.state, f.number, f.due,
        v.id as version, v.goal_version_id as goal, v.stamp,
        fresh.content, fresh.revisions, fresh.findings%s
      from project p
      join form f on f.project_id = p.id
      join unit u on u.id = f.unit_id
      join form_version v on v.form_id = f.id and v.number = f.number
      left join lateral (
        select v.content::text as content, v.revisions,
          case when v.checked_by = ? then v.findings::text end as findings
        where v.id is distinct from ? or v.stamp <> ?) fresh on true
      %s
      where p.id = ?
      """;

  private static final String ALONE = CURRENT.formatted("", "");

  /// With all that its page shows.
  private static final String WHOLE =
      CURRENT.formatted(
          ", (%s) as files, (%s) as comments, %s"
              .formatted(EvidenceFile.OF_PROJECT, CommentLine.OF_FORM, Step.COLUMNS),
          "left join lateral (%s) step on true".formatted(Step.LAST_OF_FORM));

  private final ScopedReads reads;
  private final LiveForms scoring;
  private final KnownContents contents;

  EvaluationReads(ScopedReads reads, LiveForms scoring, KnownContents contents) {
    this.reads = reads;
    this.scoring = scoring;
    this.contents = contents;
  }

  /// A self-evaluation with what hangs on it, as it was at one moment.
  record Whole(
      Evaluation evaluation,
      List<EvidenceFile> files,
      List<CommentLine> comments,
      Optional<Step> last) {}

  Optional<Evaluation> find(UUID project) {
    return find(ALONE, project, (row, now) -> now);
  }

  /// With all that its page shows; outside of a transaction that costs one statement.
  Whole requireWhole(UUID project) {
    return find(
            WHOLE,
            project,
            (row, now) ->
                new Whole(
                    now,
                    EvidenceFile.all(row.getString("files")),
                    CommentLine.all(row.getString("comments")),
                    Step.of(row)))
        .orElseThrow(() -> new Missing("evaluation", project));
  }

  private interface Reading<T> {
    T of(ResultSet row, Evaluation now) throws SQLException;
  }

  private <T> Optional<T> find(String sql, UUID project, Reading<T> reading) {
    Optional<Known> known = contents.find(project);
    RowMapper<T> mapper = (row, _) -> reading.of(row, evaluation(row, known));
    return reads.find(sql, (statement, first) -> ask(statement, first, project, known), mapper);
  }

  private static void ask(
      PreparedStatement statement, int first, UUID project, Optional<Known> known)
      throws SQLException {
    statement.setString(first, Edition.current());
    statement.setObject(first + 1, known.map(Known::version).orElse(new UUID(0, 0)));
    statement.setLong(first + 2, known.map(Known::stamp).orElse(-1L));
    statement.setObject(first + 3, project);
  }

  private Evaluation evaluation(ResultSet row, Optional<Known> known) throws SQLException {
    UUID project = row.getObject("project", UUID.class);
    UUID version = row.getObject("version", UUID.class);
    String text = row.getString("content");
    Content content = text == null ? known.orElseThrow().content() : content(row, text);
    if (text != null) {
      contents.keep(project, new Known(version, row.getLong("stamp"), content));
    }
    return new Evaluation(
        project,
        row.getString("name"),
        row.getObject("unit_id", UUID.class),
        row.getString("path"),
        row.getInt("year"),
        FormState.valueOf(row.getString("state")),
        row.getInt("number"),
        Optional.ofNullable(row.getObject("due", LocalDate.class)),
        version,
        Optional.ofNullable(row.getObject("goal", UUID.class)),
        content);
  }

  private Content content(ResultSet row, String text) throws SQLException {
    Form form = FormText.read(text);
    List<Integer> revisions = Arrays.asList((Integer[]) row.getArray("revisions").getArray());
    String findings = row.getString("findings");
    return Content.of(
        revisions,
        findings == null ? scoring.of(form) : scoring.known(form, FindingJson.read(findings)));
  }
}
