package io.hengji.server.outputs;

import io.hengji.core.form.Form;
import io.hengji.core.project.Project;
import io.hengji.core.rules.RulesInForce;
import io.hengji.documents.recheck.CheckedForm;
import io.hengji.documents.recheck.Recheck;
import io.hengji.rulebooks.RuleBook;
import io.hengji.rulebooks.RuleBooks;
import io.hengji.server.audit.AuditLog;
import io.hengji.server.audit.Change;
import io.hengji.server.forms.FormText;
import io.hengji.server.forms.Forms;
import io.hengji.server.frame.Download;
import io.hengji.server.people.Units;
import io.hengji.server.projects.ProjectRow;
import io.hengji.server.projects.Projects;
import io.hengji.server.scope.Missing;
import io.hengji.writers.FileFormat;
import io.hengji.writers.FormWriter;
import io.hengji.writers.layout.BlankForm;
import io.hengji.writers.layout.GoalForm;
import io.hengji.writers.layout.GoalPaper;
import io.hengji.writers.layout.Layout;
import io.hengji.writers.layout.Layouts;
import io.hengji.writers.narrative.ReportDraft;
import io.hengji.writers.page.Paper;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What can be taken away of one project: its self-evaluation and its goal in the layout of their
/// place, a blank form, the report. Every file is recorded.
@Component
public class FormPapers {

  static final Layout NATIONAL = Layouts.find("mof-2020").orElseThrow();

  private final RuleBooks books = RuleBooks.standard();
  private final Projects projects;
  private final Forms forms;
  private final Units units;
  private final Recheck recheck;
  private final JdbcClient jdbc;
  private final AuditLog audit;

  FormPapers(
      Projects projects,
      Forms forms,
      Units units,
      Recheck recheck,
      JdbcClient jdbc,
      AuditLog audit) {
    this.projects = projects;
    this.forms = forms;
    this.units = units;
    this.recheck = recheck;
    this.jdbc = jdbc;
    this.audit = audit;
  }

  /// The self-evaluation as it stands.
  @Transactional
  public Download form(UUID id, Optional<Layout> layout, FileFormat format) {
    ProjectRow project = projects.require(id);
    Form form = forms.current(id).orElseThrow(() -> new Missing("evaluation", id));
    return written(project, form, layout, format, "自评表");
  }

  /// The goal: its current version.
  @Transactional
  public Download goal(UUID id, Optional<Layout> layout, FileFormat format) {
    ProjectRow project = projects.require(id);
    Form goal =
        jdbc.sql(
                """
                select v.content::text from goal g
                join goal_version v on v.goal_id = g.id and v.number = g.number
                where g.project_id = ?
                """)
            .param(id)
            .query((row, index) -> FormText.read(row.getString(1)))
            .optional()
            .orElseThrow(() -> new Missing("goal", id));
    Paper paper = GoalPaper.of(goal, layout.orElseGet(() -> layout(project, goal)));
    byte[] bytes = Papers.bytes(out -> FormWriter.write(out, List.of(paper), format));
    return recorded(project, "绩效目标表", format, bytes);
  }

  private Download written(
      ProjectRow project, Form form, Optional<Layout> layout, FileFormat format, String kind) {
    Layout chosen = layout.orElseGet(() -> layout(project, form));
    Function<Form, Optional<RulesInForce>> rules = books::choose;
    byte[] bytes = Papers.bytes(out -> FormWriter.write(out, List.of(form), chosen, format, rules));
    return recorded(project, kind, format, bytes);
  }

  /// A form with nothing filled in, for the year of the project.
  @Transactional
  public Download blank(UUID id, Optional<Layout> layout, FileFormat format) {
    ProjectRow project = projects.require(id);
    Layout chosen =
        layout.orElseGet(() -> layout(project, BlankForm.of(NATIONAL, Optional.empty())));
    Optional<RulesInForce> rules =
        books
            .find(chosen.id())
            .map(book -> books.inForce(book, LocalDate.of(project.year(), 12, 31)));
    byte[] bytes =
        Papers.bytes(
            out -> FormWriter.writeBlank(out, chosen, format, Optional.of(project.year()), rules));
    return recorded(project, "空白自评表", format, bytes);
  }

  /// The evaluation report in seven chapters; no workbook.
  @Transactional
  public Download report(UUID id, FileFormat format) {
    ProjectRow project = projects.require(id);
    Form form = forms.current(id).orElseThrow(() -> new Missing("evaluation", id));
    CheckedForm checked = recheck.check(form);
    byte[] bytes =
        Papers.bytes(out ->
            FormWriter.write(out, List.of(ReportDraft.of(checked, bookName(checked))), format));
    return recorded(project, "绩效评价报告", format, bytes);
  }

  String bookName(CheckedForm checked) {
    return checked
        .rules()
        .flatMap(rules -> books.find(rules.book()))
        .map(RuleBook::name)
        .orElse("");
  }

  private Layout layout(ProjectRow project, Form form) {
    return GoalForm.layout(
        books,
        new Project(
            project.code(),
            project.name(),
            units.require(project.departmentId()).name(),
            project.unit(),
            project.year(),
            List.of()),
        form);
  }

  private Download recorded(ProjectRow project, String kind, FileFormat format, byte[] bytes) {
    Download file =
        new Download(
            "%d年%s%s".formatted(project.year(), project.name(), kind),
            format.name().toLowerCase(Locale.ROOT),
            bytes);
    audit.record(
        new Change(
            "export",
            "project",
            project.id().toString(),
            Optional.of(project.unitId()),
            Optional.empty(),
            Optional.of(Map.of("file", file.fileName(), "bytes", file.size()))));
    return file;
  }

  /// The layout of this name, if it is named.
  static Optional<Layout> layout(String id) {
    return id.isEmpty() ? Optional.empty() : Layouts.find(id);
  }
}
