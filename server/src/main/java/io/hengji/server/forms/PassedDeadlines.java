package io.hengji.server.forms;

import io.hengji.server.database.Rows;
import io.hengji.server.scope.Actors;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Counts what only the passing of days brings about: forms that are late, projects with spending
/// and without a self-evaluation.
@Component
class PassedDeadlines {

  private static final int AT_ONCE = 50;

  private final JdbcClient jdbc;
  private final ProjectYears years;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private volatile boolean stopping;

  PassedDeadlines(
      JdbcClient jdbc, ProjectYears years, TransactionTemplate transaction, Clock clock) {
    this.jdbc = jdbc;
    this.years = years;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Scheduled(initialDelayString = "PT20S", fixedDelayString = "PT1H")
  void count() {
    LocalDate today = LocalDate.now(clock);
    Actors.asServer(() -> {
      transaction.executeWithoutResult(status ->
          jdbc.sql("select note_unevaluated(?)").param(today).query((row, index) -> true).list());
      Late last = new Late(new UUID(0, 0), new UUID(0, 0));
      boolean more = true;
      while (more && !stopping) {
        UUID after = last.id;
        List<Late> late = transaction.execute(status -> late(today, after));
        more = late.size() == AT_ONCE;
        last = more ? late.getLast() : last;
      }
      return true;
    });
  }

  /// The office closes: what is not counted yet is counted after the next start.
  @EventListener(ContextClosedEvent.class)
  void stop() {
    stopping = true;
  }

  /// Counts the next forms that are late.
  private List<Late> late(LocalDate today, UUID after) {
    List<Late> late =
        jdbc.sql(
                """
                select id, project_id from form
                where state in ('FILLING', 'RETURNED') and due < :today and id > :after
                  and not checks && array['PRC-003/info'] order by id limit :most
                """)
            .param("today", today)
            .param("after", after)
            .param("most", AT_ONCE)
            .query(Rows.of(Late.class))
            .list();
    late.forEach(form -> years.keep(form.projectId));
    return late;
  }

  private record Late(UUID id, UUID projectId) {}
}
