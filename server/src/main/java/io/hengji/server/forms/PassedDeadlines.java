package io.hengji.server.forms;

import io.hengji.server.scope.Actors;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Counts what only the passing of days brings about: forms that are late, projects with spending
/// and without a self-evaluation.
@Component
class PassedDeadlines {

  private static final int AT_ONCE = 200;

  private final JdbcClient jdbc;
  private final ProjectYears years;
  private final TransactionTemplate transaction;
  private final Clock clock;

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
      boolean more = true;
      while (more) {
        more = Boolean.TRUE.equals(transaction.execute(status -> late(today)));
      }
      return true;
    });
  }

  /// Counts the next forms that are late; true while there may be more.
  private boolean late(LocalDate today) {
    List<UUID> late =
        jdbc.sql(
                """
                select project_id from form
                where state in ('FILLING', 'RETURNED') and due < :today
                  and not checks && array['PRC-003/info'] order by id limit :most
                """)
            .param("today", today)
            .param("most", AT_ONCE)
            .query((row, index) -> row.getObject(1, UUID.class))
            .list();
    late.forEach(years::keep);
    return late.size() == AT_ONCE;
  }
}
