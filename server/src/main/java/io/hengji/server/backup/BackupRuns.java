package io.hengji.server.backup;

import io.hengji.server.audit.AuditLog;
import io.hengji.server.audit.Change;
import io.hengji.server.database.DatabaseAddress;
import io.hengji.server.database.Rows;
import io.hengji.server.scope.Actors;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// The backups that were written, so that administrators see how old the last one is.
@Component
public class BackupRuns {

  private final JdbcClient jdbc;

  BackupRuns(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A backup that was written.
  public record Run(OffsetDateTime madeAt, String fileName, long rows, long bytes) {}

  /// The last one; nobody but administrators is shown any.
  @Transactional(readOnly = true)
  public Optional<Run> last() {
    return jdbc.sql(
            """
            select made_at, file_name, rows, bytes from backup_run order by made_at desc limit 1
            """)
        .query(Rows.of(Run.class))
        .optional();
  }

  /// Records a backup, from a command beside the server.
  public static void record(
      DatabaseAddress owner, Clock clock, String file, Backup.Written written) {
    DriverManagerDataSource source =
        new DriverManagerDataSource(owner.url(), owner.user(), owner.password());
    JdbcClient jdbc = JdbcClient.create(source);
    AuditLog audit = AuditLog.over(jdbc, clock);
    TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(source));
    Actors.asServer(() ->
        transaction.execute(status -> {
          UUID id =
              jdbc.sql(
                      """
                      insert into backup_run (file_name, rows, bytes, hash) values (?, ?, ?, ?)
                      returning id
                      """)
                  .params(file, written.rows(), written.bytes(), written.sha256())
                  .query(UUID.class)
                  .single();
          audit.record(Change.event("backup.write", "backup", id, Optional.empty()));
          return id;
        }));
  }
}
