package io.hengji.server.goals;

import io.hengji.core.form.Form;
import io.hengji.core.form.Indicator;
import io.hengji.rulebooks.IndicatorLibrary;
import io.hengji.rulebooks.LibraryIndicator;
import io.hengji.server.database.Rows;
import io.hengji.server.forms.Forms;
import io.hengji.server.projects.ProjectRow;
import io.hengji.server.projects.Projects;
import io.hengji.writers.layout.BlankForm;
import io.hengji.writers.layout.Layout;
import io.hengji.writers.layout.Layouts;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What a goal can begin with: nothing but the levels, the indicators of a kind of programme, or
/// what another project promised or reported.
@Component
class GoalSources {

  private static final String BLANK = "blank";
  private static final String PROGRAMME = "programme:";
  private static final String PROJECT = "project:";

  private static final Layout NATIONAL = Layouts.find("mof-2020").orElseThrow();

  /// Projects of the unit in earlier years that have a goal or a form, the same project first.
  private static final String EARLIER =
      """
      select p.id, p.year, p.code, p.name,
        (p.id is not distinct from n.continues_id or p.name = n.name) as same
      from project n join project p on p.unit_id = n.unit_id and p.year < n.year
      where n.id = :project and p.withdrawn_at is null
        and (exists (select from goal g where g.project_id = p.id)
          or exists (select from form f where f.project_id = p.id))
      order by same desc, p.year desc, p.code limit 12
      """;

  private final JdbcClient jdbc;
  private final Projects projects;
  private final Goals goals;
  private final Forms forms;
  private final GoalContent contents;
  private final IndicatorLibrary library;

  GoalSources(
      JdbcClient jdbc,
      Projects projects,
      Goals goals,
      Forms forms,
      GoalContent contents,
      IndicatorLibrary library) {
    this.jdbc = jdbc;
    this.projects = projects;
    this.goals = goals;
    this.forms = forms;
    this.contents = contents;
    this.library = library;
  }

  /// A project of an earlier year.
  ///
  /// @param same whether it is the same project in another year
  public record Earlier(UUID id, int year, String code, String name, boolean same) {}

  @Transactional(readOnly = true)
  List<Earlier> earlier(UUID project) {
    return jdbc.sql(EARLIER).param("project", project).query(Rows.of(Earlier.class)).list();
  }

  /// The kinds of programme that a project's name speaks of; all where it speaks of none.
  List<LibraryIndicator.Programme> programmes(String name) {
    List<LibraryIndicator.Programme> near = library.programmesOf(name);
    return near.isEmpty() ? library.programmes() : near;
  }

  /// Last year's form of the same project, with what was reached.
  @Transactional(readOnly = true)
  Optional<Form> lastYear(UUID project) {
    return earlier(project).stream()
        .filter(Earlier::same)
        .findFirst()
        .flatMap(earlier -> promised(earlier.id()));
  }

  /// What a goal begins with.
  @Transactional(readOnly = true)
  Form content(UUID project, String from) {
    if (from.startsWith(PROJECT)) {
      Optional<Form> earlier =
          id(from.substring(PROJECT.length()))
              .map(projects::require)
              .map(ProjectRow::id)
              .flatMap(this::promised);
      if (earlier.isPresent()) {
        return earlier.get();
      }
    }
    return blank(project, from.startsWith(PROGRAMME) ? from.substring(PROGRAMME.length()) : BLANK);
  }

  /// What a project reported on, or what it promised where it reported nothing yet.
  private Optional<Form> promised(UUID project) {
    return forms.current(project).or(() -> goals.find(project).map(Goal::form));
  }

  private Form blank(UUID project, String programme) {
    ProjectRow row = projects.require(project);
    Layout layout = contents.layout(project, BlankForm.of(NATIONAL, Optional.of(row.year())));
    Form blank = BlankForm.of(layout, Optional.of(row.year()));
    List<Indicator> rows =
        library.programmes().stream()
            .filter(known -> known.id().equals(programme))
            .findFirst()
            .map(known ->
                library.of(known).stream()
                    .map(one -> GoalLevels.of(layout, blank).row(one))
                    .toList())
            .orElseGet(() -> blankRows(layout));
    return blank.withIndicators(rows);
  }

  private static List<Indicator> blankRows(Layout layout) {
    return layout.indicators().classes().stream()
        .flatMap(level -> level.kinds().stream().map(kind -> GoalLevels.blank(level.name(), kind)))
        .toList();
  }

  private static Optional<UUID> id(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
