package io.hengji.server.audit;

import io.hengji.server.scope.Actor;
import io.hengji.server.scope.Actors;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/// Records changes, in the transaction that makes them. The entries of a transaction join the chain
/// just before it commits, so that the end of the chain is held for as short as can be.
@Component
public class AuditLog {

  private static final String APPEND =
      """
      insert into audit_entry (number, at, actor_id, actor, unit_id, action, subject, subject_id,
        before, after, previous, hash)
      values (:number, :at, :actorId, :actor, :unit, :action, :subject, :subjectId,
        :before, :after, :previous, :hash)
      """;

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Clock clock;

  AuditLog(JdbcClient jdbc, JsonMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  /// A log for work beside the server, over transactions of its own.
  public static AuditLog over(JdbcClient jdbc, Clock clock) {
    return new AuditLog(jdbc, JsonMapper.builder().build(), clock);
  }

  /// Records a change of the current transaction, by who acts.
  public void record(Change change) {
    Pending pending =
        TransactionSynchronizationManager.getResource(this) instanceof Pending found
            ? found
            : begin();
    pending.entries.add(
        new Entry(
            Actors.current(),
            change,
            change.before().map(json::writeValueAsString),
            change.after().map(json::writeValueAsString)));
  }

  private Pending begin() {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("a change is recorded in the transaction that makes it");
    }
    Pending pending = new Pending();
    TransactionSynchronizationManager.bindResource(this, pending);
    TransactionSynchronizationManager.registerSynchronization(pending);
    return pending;
  }

  private void append(List<Entry> entries) {
    Head head =
        jdbc.sql("select number, hash from audit_head for update").query(Head::read).single();
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    for (Entry entry : entries) {
      Sealed sealed = entry.sealed(head, now);
      String hash = sealed.hash();
      insert(sealed, hash);
      head = new Head(sealed.number(), hash);
    }
    jdbc.sql("update audit_head set number = ?, hash = ?")
        .params(head.number, bytes(head.hash))
        .update();
  }

  private void insert(Sealed entry, String hash) {
    jdbc.sql(APPEND)
        .param("number", entry.number())
        .param("at", OffsetDateTime.ofInstant(entry.at(), ZoneOffset.UTC))
        .param("actorId", orNull(entry.actorId()))
        .param("actor", entry.actor())
        .param("unit", orNull(entry.unit()))
        .param("action", entry.action())
        .param("subject", entry.subject())
        .param("subjectId", entry.subjectId())
        .param("before", orNull(entry.before()))
        .param("after", orNull(entry.after()))
        .param("previous", bytes(entry.previous()))
        .param("hash", bytes(hash))
        .update();
  }

  private static byte[] bytes(String hash) {
    return HexFormat.of().parseHex(hash);
  }

  private static <T> @Nullable T orNull(Optional<T> value) {
    return value.orElse(null);
  }

  private record Head(long number, String hash) {
    static Head read(ResultSet row, int index) throws SQLException {
      return new Head(row.getLong(1), HexFormat.of().formatHex(row.getBytes(2)));
    }
  }

  private record Entry(
      Actor actor, Change change, Optional<String> before, Optional<String> after) {

    Sealed sealed(Head head, Instant at) {
      Optional<UUID> id = actor.id();
      return new Sealed(
          head.number + 1,
          at,
          id,
          actor.name(),
          change.unit(),
          change.action(),
          change.subject(),
          change.subjectId(),
          before,
          after,
          head.hash);
    }
  }

  /// The entries of one transaction, until it commits.
  private final class Pending implements TransactionSynchronization {

    private final List<Entry> entries = new ArrayList<>();

    @Override
    public void beforeCommit(boolean readOnly) {
      append(entries);
    }

    @Override
    public void afterCompletion(int status) {
      TransactionSynchronizationManager.unbindResourceIfPossible(AuditLog.this);
    }
  }
}
