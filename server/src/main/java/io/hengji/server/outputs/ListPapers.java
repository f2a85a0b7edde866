package io.hengji.server.outputs;

import io.hengji.core.form.Form;
import io.hengji.documents.recheck.CheckedForm;
import io.hengji.documents.recheck.Recheck;
import io.hengji.documents.report.FormResult;
import io.hengji.documents.report.SummaryWorkbook;
import io.hengji.server.audit.AuditLog;
import io.hengji.server.audit.Change;
import io.hengji.server.forms.FormText;
import io.hengji.server.frame.Download;
import io.hengji.server.people.Unit;
import io.hengji.server.people.Units;
import io.hengji.server.projects.Selection;
import io.hengji.server.scope.Actor;
import io.hengji.server.scope.Actors;
import io.hengji.server.scope.Missing;
import io.hengji.writers.FileFormat;
import io.hengji.writers.FormWriter;
import io.hengji.writers.lists.ProjectListPaper;
import io.hengji.writers.narrative.ReportDraft;
import io.hengji.writers.page.Paper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What can be taken away of many projects, chosen as the list of projects chooses them: the list
/// of self-evaluations, the reviewer's workbook, the report of a department. Every file is
/// recorded.
@Component
public class ListPapers {

  /// Self-evaluations in one file.
  static final int MOST = 500;

  private final FormPapers papers;
  private final Selection selection;
  private final Units units;
  private final Recheck recheck;
  private final JdbcClient jdbc;
  private final AuditLog audit;

  ListPapers(
      FormPapers papers,
      Selection selection,
      Units units,
      Recheck recheck,
      JdbcClient jdbc,
      AuditLog audit) {
    this.papers = papers;
    this.selection = selection;
    this.units = units;
    this.recheck = recheck;
    this.jdbc = jdbc;
    this.audit = audit;
  }

  private record Chosen(int year, List<CheckedForm> forms) {}

  /// The department's list of self-evaluated projects with its summary.
  @Transactional
  public Download list(Map<String, String> filter, FileFormat format) {
    Chosen chosen = chosen(filter);
    byte[] bytes =
        Papers.bytes(out -> FormWriter.write(out, ProjectListPaper.of(chosen.forms), format));
    return recorded(filter, chosen, "绩效自评项目清单", format.name().toLowerCase(Locale.ROOT), bytes);
  }

  /// Forms, scores and findings in a workbook.
  @Transactional
  public Download workbook(Map<String, String> filter) {
    Chosen chosen = chosen(filter);
    byte[] bytes = Papers.bytes(out -> workbook(chosen.forms, out));
    return recorded(filter, chosen, "绩效自评校核汇总", "xlsx", bytes);
  }

  private static void workbook(List<CheckedForm> forms, OutputStream out) throws IOException {
    Path scratch = Files.createTempDirectory("hengji-summary");
    try (SummaryWorkbook workbook = new SummaryWorkbook(scratch)) {
      for (CheckedForm form : forms) {
        workbook.add(form.form().head().project().text(), List.of(FormResult.of(form)), List.of());
      }
      workbook.write(out);
    } finally {
      try (var left = Files.list(scratch)) {
        for (Path file : left.toList()) {
          Files.deleteIfExists(file);
        }
      }
      Files.deleteIfExists(scratch);
    }
  }

  /// The report of a department's year: list, summary, then each project in seven chapters.
  @Transactional
  public Download report(Map<String, String> filter, FileFormat format) {
    Chosen chosen = chosen(filter);
    List<Paper> all = new ArrayList<>(ProjectListPaper.of(chosen.forms));
    chosen.forms.forEach(form -> all.add(ReportDraft.of(form, papers.bookName(form))));
    byte[] bytes = Papers.bytes(out -> FormWriter.write(out, all, format));
    return recorded(filter, chosen, "绩效评价报告", format.name().toLowerCase(Locale.ROOT), bytes);
  }

  private Chosen chosen(Map<String, String> filter) {
    Selection.Selected selected =
        selection.withForms(filter, MOST + 1).orElseThrow(() -> new Unwritable("outputs.none", ""));
    if (selected.projects().isEmpty()) {
      throw new Unwritable("outputs.none", "");
    }
    if (selected.projects().size() > MOST) {
      throw new Unwritable("outputs.many", String.valueOf(MOST));
    }
    return new Chosen(selected.year(), checked(selected.projects()));
  }

  private List<CheckedForm> checked(List<UUID> projects) {
    Map<UUID, Form> forms =
        jdbc
            .sql(
                """
                select f.project_id, v.content::text from form f
                join form_version v on v.form_id = f.id and v.number = f.number
                where f.project_id = any(?)
                """)
            .param(projects.toArray(UUID[]::new))
            .query((row, index) ->
                Map.entry(row.getObject(1, UUID.class), FormText.read(row.getString(2))))
            .list()
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    return projects.stream()
        .flatMap(id -> Optional.ofNullable(forms.get(id)).stream())
        .map(recheck::check)
        .toList();
  }

  private Download recorded(
      Map<String, String> filter, Chosen chosen, String kind, String extension, byte[] bytes) {
    Actor actor = Actors.current();
    Unit unit = unit(actor, filter);
    Download file =
        new Download("%d年%s%s".formatted(chosen.year, unit.name(), kind), extension, bytes);
    audit.record(
        new Change(
            "export",
            "unit",
            unit.id().toString(),
            Optional.of(unit.id()),
            Optional.empty(),
            Optional.of(
                Map.of(
                    "file", file.fileName(),
                    "bytes", file.size(),
                    "forms", chosen.forms.size()))));
    return file;
  }

  /// The unit that was asked for, else the topmost that one sees.
  private Unit unit(Actor actor, Map<String, String> filter) {
    return units.of(actor).stream()
        .filter(unit -> unit.id().toString().equals(filter.getOrDefault("unit", "")))
        .findFirst()
        .or(() -> units.tops(actor).stream().findFirst())
        .orElseThrow(() -> new Missing("unit", ""));
  }
}
