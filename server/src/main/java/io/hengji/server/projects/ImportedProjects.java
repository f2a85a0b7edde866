package io.hengji.server.projects;

import io.hengji.server.audit.AuditLog;
import io.hengji.server.audit.Change;
import io.hengji.server.scope.Actors;
import io.hengji.server.scope.Right;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Projects taken over from files, with the money that the files tell of.
@Component
public class ImportedProjects {

  private static final int MOST_CODES = 100_000;

  private final JdbcClient jdbc;
  private final Projects projects;
  private final AuditLog audit;

  ImportedProjects(JdbcClient jdbc, Projects projects, AuditLog audit) {
    this.jdbc = jdbc;
    this.projects = projects;
    this.audit = audit;
  }

  /// Money of a project at the end of its year, by source in yuan.
  public record Money(
      Map<Source, BigDecimal> initial,
      Map<Source, BigDecimal> annual,
      Map<Source, BigDecimal> executed) {

    public Money {
      initial = Map.copyOf(initial);
      annual = Map.copyOf(annual);
      executed = Map.copyOf(executed);
    }
  }

  /// Adds a project; one without a code gets the next one that is free. Empty when its code is
  /// taken.
  ///
  /// @param text what changes and payments are called that the file tells of in sum alone
  @Transactional
  public Optional<UUID> add(NewProject project, Money money, String text) {
    Optional<UUID> added =
        project.code().isEmpty() ? addWithNextCode(project) : projects.add(project);
    added.ifPresent(id -> {
      LocalDate end = LocalDate.of(project.year(), 12, 31);
      for (Source source : Source.values()) {
        BigDecimal initial = project.funds().getOrDefault(source, BigDecimal.ZERO);
        BigDecimal changed = money.annual().getOrDefault(source, initial).subtract(initial);
        if (changed.signum() != 0) {
          projects.change(id, new Entry(source, end, changed, text, ""));
        }
        BigDecimal spent = money.executed().getOrDefault(source, BigDecimal.ZERO);
        if (spent.signum() != 0) {
          projects.spend(id, new Entry(source, end, spent, text, ""));
        }
      }
      link(id);
    });
    return added;
  }

  private Optional<UUID> addWithNextCode(NewProject project) {
    int next =
        jdbc.sql("select count(*) from project where year = ? and code like 'D%'")
                .param(project.year())
                .query(Integer.class)
                .single()
            + 1;
    for (int number = next; number < next + MOST_CODES; number++) {
      Optional<UUID> added =
          projects.add(
              new NewProject(
                  project.year(),
                  "D%d-%03d".formatted(project.year(), number),
                  project.name(),
                  project.unit(),
                  project.programme(),
                  project.funds()));
      if (added.isPresent()) {
        return added;
      }
    }
    return Optional.empty();
  }

  /// The same project of the year before, where the unit has one of this name.
  private void link(UUID id) {
    jdbc.sql(
            """
            update project p set continues_id = (
              select e.id from project e where e.unit_id = p.unit_id and e.year = p.year - 1
                and e.name = p.name and e.withdrawn_at is null order by e.code limit 1)
            where p.id = ?
            """)
        .param(id)
        .update();
  }

  /// Takes a project out of every list; its code is free again.
  @Transactional
  public void withdraw(UUID id) {
    ProjectRow project = projects.require(id);
    Actors.current().require(Right.EDIT_PROJECTS, project.path());
    jdbc.sql(
            """
            update project set withdrawn_at = now(),
              code = left(code, 48) || '~' || right(id::text, 10)
            where id = ?
            """)
        .param(id)
        .update();
    audit.record(Change.event("project.withdraw", "project", id, Optional.of(project.unitId())));
  }
}
