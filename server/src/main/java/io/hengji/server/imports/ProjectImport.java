package io.hengji.server.imports;

import io.hengji.server.frame.Typed;
import io.hengji.server.imports.ProjectLine.Standing;
import io.hengji.server.people.Unit;
import io.hengji.server.people.Units;
import io.hengji.server.projects.ImportedProjects;
import io.hengji.server.projects.ImportedProjects.Money;
import io.hengji.server.projects.NewProject;
import io.hengji.server.projects.ProjectsOfYear;
import io.hengji.server.scope.Actors;
import io.hengji.server.scope.Right;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Projects out of lists and forms: what the files told of, what of it is new, and what was made of
/// it.
@Component
class ProjectImport {

  private static final int LONGEST_NAME = 300;
  private static final int LONGEST_CODE = 60;

  private final Imports imports;
  private final ProjectsOfYear known;
  private final ImportedProjects projects;
  private final ImportedResults results;
  private final Units units;
  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Clock clock;

  ProjectImport(
      Imports imports,
      ProjectsOfYear known,
      ImportedProjects projects,
      ImportedResults results,
      Units units,
      JdbcClient jdbc,
      JsonMapper json,
      Clock clock) {
    this.imports = imports;
    this.known = known;
    this.projects = projects;
    this.results = results;
    this.units = units;
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  /// Keeps files; what is in them is read beside the request.
  @Transactional
  public UUID add(List<Imports.Given> files, int year, boolean renew) {
    List<Unit> own = units();
    String unit = own.size() == 1 ? own.getFirst().id().toString() : "";
    return imports.add(
        new Imports.Wanted(
            "PROJECTS",
            year,
            Optional.empty(),
            "READING",
            json.writeValueAsString(new ProjectSettings(renew, unit, Set.of()))),
        files);
  }

  /// Chooses how they are taken over.
  @Transactional
  public void choose(ImportJob job, Map<String, String> fields) {
    ProjectSettings settings =
        new ProjectSettings(
            fields.getOrDefault("renew", "").equals("true"),
            fields.getOrDefault("unit", ""),
            Set.of());
    imports.settings(job.id(), json.writeValueAsString(settings));
    Typed.year(fields.getOrDefault("year", ""))
        .ifPresent(year ->
            jdbc.sql("update import_job set year = ? where id = ? and state = 'READY'")
                .params(year, job.id())
                .update());
  }

  /// Remembers which forms go to projects that are here already.
  @Transactional
  public void join(ImportJob job, Set<Integer> rows) {
    ProjectSettings settings = settings(job);
    imports.settings(
        job.id(),
        json.writeValueAsString(new ProjectSettings(settings.renew(), settings.unit(), rows)));
  }

  ProjectSettings settings(ImportJob job) {
    return json.readValue(job.settings(), ProjectSettings.class);
  }

  /// The units in which who acts may add projects.
  @Transactional(readOnly = true)
  public List<Unit> units() {
    return units.of(Actors.current()).stream()
        .filter(unit -> unit.kind() != Unit.Kind.AREA)
        .filter(unit -> Actors.current().may(Right.EDIT_PROJECTS, unit.path()))
        .toList();
  }

  @Transactional(readOnly = true)
  public List<FoundRow> rows(ImportJob job) {
    return jdbc
        .sql("select content::text from import_row where import_id = ? order by number")
        .param(job.id())
        .query(String.class)
        .list()
        .stream()
        .map(text -> json.readValue(text, FoundRow.class))
        .toList();
  }

  @Transactional(readOnly = true)
  public List<ProjectLine> preview(ImportJob job, List<FoundRow> rows) {
    return new ProjectPreview(job, settings(job), units(), known::editable).of(rows);
  }

  /// Takes all that is new over, in the caller's transaction.
  ///
  /// @param text what the sums of money are called that the files tell of
  void apply(ImportJob job, String text, IntConsumer progress) {
    ProjectSettings settings = settings(job);
    boolean renew = settings.renew();
    int made = 0;
    BigDecimal total = BigDecimal.ZERO;
    for (ProjectLine line : preview(job, rows(job))) {
      progress.accept(line.number());
      if (line.standing() == Standing.NEW) {
        Optional<UUID> id = projects.add(project(line), money(line, renew), text);
        if (id.isPresent()) {
          results.bring(job, line.number(), id.get(), renew || line.found().declared());
          made++;
          total = total.add(sum(line.found().money().annual()));
        }
      } else if (line.standing() == Standing.JOINS && settings.joins().contains(line.number())) {
        results.join(
            job, line.number(), line.known().orElseThrow(), renew || line.found().declared());
        made++;
      }
    }
    imports.applied(job, made, total);
  }

  private static NewProject project(ProjectLine line) {
    FoundRow found = line.found();
    return new NewProject(
        line.year(),
        cut(found.code(), LONGEST_CODE),
        cut(found.name(), LONGEST_NAME),
        Objects.requireNonNull(line.unit()),
        Optional.empty(),
        found.money().initial());
  }

  /// A project of the new year begins with its budget alone.
  private static Money money(ProjectLine line, boolean renew) {
    return renew ? new Money(Map.of(), Map.of(), Map.of()) : line.found().money();
  }

  private static BigDecimal sum(Map<?, BigDecimal> amounts) {
    return amounts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static String cut(String text, int most) {
    return text.substring(0, Math.min(most, text.length()));
  }

  /// Withdraws the projects that an import made and what it added to others; returns the names of
  /// those that somebody changed since, of which any one stops it, or nothing when it is too late.
  @Transactional
  public Optional<List<String>> undo(ImportJob job) {
    if (!job.undoable(OffsetDateTime.now(clock))) {
      return Optional.empty();
    }
    List<String> changed = results.changedSince(job);
    if (changed.isEmpty()) {
      results.made(job).forEach(projects::withdraw);
      results.takeBack(job);
      imports.undone(job);
    }
    return Optional.of(changed);
  }
}
