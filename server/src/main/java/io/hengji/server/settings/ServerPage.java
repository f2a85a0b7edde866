package io.hengji.server.settings;

import io.hengji.server.backup.BackupRuns;
import io.hengji.server.frame.Frame;
import io.hengji.server.frame.Html;
import io.hengji.server.scope.Actors;
import io.hengji.server.scope.Right;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/// How the server runs: since when, over which database, and how old the last backup is.
@Controller
class ServerPage {

  private static final Duration OLD = Duration.ofDays(7);

  private final BackupRuns backups;
  private final JdbcClient jdbc;
  private final Clock clock;

  ServerPage(BackupRuns backups, JdbcClient jdbc, Clock clock) {
    this.backups = backups;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// What the page shows.
  ///
  /// @param days since the last backup
  /// @param worrying whether there is none, or none of late
  record ServerView(
      Optional<BackupRuns.Run> backup,
      long days,
      boolean worrying,
      String database,
      long megabytes,
      OffsetDateTime since) {}

  @GetMapping("/settings/server")
  View page(Frame frame) {
    Actors.current().require(Right.ADMINISTER);
    Optional<BackupRuns.Run> last = backups.last();
    Duration age =
        last.map(run -> Duration.between(run.madeAt().toInstant(), clock.instant()))
            .orElse(Duration.ZERO);
    Instant since = Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime());
    return Html.of(
        "settings/server",
        frame,
        new ServerView(
            last,
            age.toDays(),
            last.isEmpty() || age.compareTo(OLD) > 0,
            jdbc.sql("select current_setting('server_version')").query(String.class).single(),
            jdbc.sql("select pg_database_size(current_database()) / 1048576")
                .query(Long.class)
                .single(),
            since.atOffset(ZoneOffset.UTC)));
  }
}
