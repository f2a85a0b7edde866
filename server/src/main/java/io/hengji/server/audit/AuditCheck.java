package io.hengji.server.audit;

import io.hengji.server.scope.Actors;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Verifies the chain in the database while the server runs: every hour what was added, wholly when
/// somebody asks.
@Component
public class AuditCheck {

  private static final int ROWS_AT_ONCE = 2000;
  private static final String START = "0".repeat(64);
  private static final String NEXT =
      """
      select number, at, actor_id, actor, unit_id, action, subject, subject_id, before, after,
        previous, encode(hash, 'hex') as sealed
      from audit_entry where number > ? order by number limit %d
      """
          .formatted(ROWS_AT_ONCE);

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final AtomicBoolean running = new AtomicBoolean();
  private volatile Standing standing = new Standing(0, START, Optional.empty(), Optional.empty());

  AuditCheck(JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.clock = clock;
  }

  /// How far the chain was verified, when that ended, and the entry at which it broke.
  public record Standing(
      long upTo, String hash, Optional<OffsetDateTime> at, Optional<Long> broken) {}

  public Standing standing() {
    return standing;
  }

  public boolean running() {
    return running.get();
  }

  /// Verifies everything anew, beside the request that asks for it; from here on it is [running()].
  /// Asked while one is running, leaves it at that one.
  public void begin() {
    if (running.compareAndSet(false, true)) {
      Thread.ofVirtual().name("audit-check").start(() -> verify(START, 0));
    }
  }

  @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
  void goOn() {
    Standing so = standing;
    if (so.broken.isEmpty() && running.compareAndSet(false, true)) {
      verify(so.hash, so.upTo);
    }
  }

  private void verify(String hash, long upTo) {
    try {
      Standing so = new Standing(upTo, hash, Optional.empty(), Optional.empty());
      while (so.at.isEmpty()) {
        so = further(so);
      }
      standing = so;
    } finally {
      running.set(false);
    }
  }

  private Standing further(Standing so) {
    Standing next = so;
    List<Found> rows = Actors.asServer(() -> transaction.execute(status -> rows(so.upTo)));
    for (Found row : rows) {
      Sealed entry = row.entry;
      boolean fits =
          entry.number() == next.upTo + 1
              && entry.previous().equals(next.hash)
              && entry.hash().equals(row.hash);
      if (!fits) {
        return new Standing(next.upTo, next.hash, now(), Optional.of(entry.number()));
      }
      next = new Standing(entry.number(), row.hash, Optional.empty(), Optional.empty());
    }
    return rows.size() == ROWS_AT_ONCE
        ? next
        : new Standing(next.upTo, next.hash, now(), Optional.empty());
  }

  private List<Found> rows(long after) {
    return jdbc.sql(NEXT)
        .param(after)
        .query((row, index) -> new Found(AuditExport.read(row), row.getString("sealed")))
        .list();
  }

  /// Writes the log as far as it is seen, as lines that [AuditChain] verifies; to be called in a
  /// transaction.
  public void write(Writer out) {
    long after = 0;
    List<Found> rows = rows(after);
    while (!rows.isEmpty()) {
      for (Found row : rows) {
        try {
          out.write(row.entry.line());
          out.write('\n');
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      after = rows.getLast().entry.number();
      rows = rows(after);
    }
  }

  private Optional<OffsetDateTime> now() {
    return Optional.of(OffsetDateTime.now(clock));
  }

  private record Found(Sealed entry, String hash) {}
}
