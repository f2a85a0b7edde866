package io.hengji.server.login;

import io.hengji.server.database.Rows;
import io.hengji.server.people.AccountTouched;
import io.hengji.server.people.Accounts;
import io.hengji.server.scope.Actor;
import io.hengji.server.scope.Actors;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/// Sessions: kept in the database by the hash of their token, so that they outlive a restart and
/// can be listed and ended. Who somebody is stays in memory for some seconds.
@Component
class Sessions {

  private static final int TOKEN_BYTES = 32;
  private static final long KNOWN_NANOS = Duration.ofSeconds(10).toNanos();
  private static final String IDLE = "2 hours";
  private static final String LONGEST = "12 hours";
  private static final String TOUCH =
      """
      update session set seen_at = now()
      where token_hash = :hash and ended_at is null
        and seen_at > now() - interval '%s' and started_at > now() - interval '%s'
      returning account_id, unified
      """
          .formatted(IDLE, LONGEST);

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Accounts accounts;
  private final Map<String, Known> known = new ConcurrentHashMap<>();

  Sessions(JdbcClient jdbc, TransactionTemplate transaction, Accounts accounts) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.accounts = accounts;
  }

  /// Opens a session; the token is given out here only. To be called in the transaction that lets
  /// somebody in.
  String open(UUID account, String address, String agent) {
    return open(account, address, agent, "false");
  }

  /// Opens a session for somebody who came by the office's own login: they need no password here,
  /// and so none of their own.
  String openUnified(UUID account, String address, String agent) {
    return open(account, address, agent, "true");
  }

  private String open(UUID account, String address, String agent, String unified) {
    byte[] bytes = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(bytes);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    jdbc.sql(
            "insert into session (token_hash, account_id, address, agent, unified) values (?, ?, ?, ?, ?::boolean)")
        .params(hash(token), account, address, shortened(agent), unified)
        .update();
    return token;
  }

  /// Who holds this token, if it is that of a living session.
  Optional<Actor> actor(String token) {
    Known found = known.get(token);
    if (found != null && System.nanoTime() - found.since < KNOWN_NANOS) {
      return Optional.of(found.actor);
    }
    Optional<Actor> actor = Actors.asServer(() -> transaction.execute(status -> touch(token)));
    actor.ifPresentOrElse(
        who -> known.put(token, new Known(who, System.nanoTime())), () -> known.remove(token));
    return actor;
  }

  private Optional<Actor> touch(String token) {
    return jdbc.sql(TOUCH)
        .param("hash", hash(token))
        .query((row, index) -> {
          boolean unified = row.getBoolean(2);
          return accounts
              .actor(row.getObject(1, UUID.class))
              .map(actor -> unified ? withoutPassword(actor) : actor);
        })
        .optional()
        .flatMap(actor -> actor);
  }

  /// Somebody who needs no password here, and so need not choose one.
  private static Actor withoutPassword(Actor actor) {
    return new Actor(actor.id(), actor.login(), actor.name(), actor.unit(), actor.grants(), false);
  }

  /// Ends the session of a token.
  void end(String token) {
    known.remove(token);
    Actors.asServer(() -> transaction.execute(status -> end(hash(token))));
  }

  /// Ends all sessions of an account but one, as after a new password.
  void endOthers(UUID account, String token) {
    known.values().removeIf(entry -> entry.actor.id().filter(account::equals).isPresent());
    Actors.asServer(() ->
        transaction.execute(status ->
            jdbc.sql(
                    "update session set ended_at = now() where account_id = ? and token_hash <> ? and ended_at is null")
                .params(account, hash(token))
                .update()));
  }

  /// Shows an account the door that somebody else closed, in the transaction that does so.
  @EventListener
  void end(AccountTouched touched) {
    if (touched.out()) {
      jdbc.sql("update session set ended_at = now() where account_id = ? and ended_at is null")
          .param(touched.account())
          .update();
    }
  }

  /// Forgets who an account was before it was changed.
  @TransactionalEventListener
  void forget(AccountTouched touched) {
    known
        .values()
        .removeIf(entry -> entry.actor.id().filter(touched.account()::equals).isPresent());
  }

  /// The newest sessions of an account.
  List<Seen> of(UUID account, String token) {
    return Actors.asServer(() ->
        transaction.execute(status ->
            jdbc.sql(
                    """
                    select started_at, seen_at, ended_at is not null or seen_at < now() - interval '%s'
                      or started_at < now() - interval '%s' as over, address, agent,
                      token_hash = :hash as own
                    from session where account_id = :account order by started_at desc limit 20
                    """
                        .formatted(IDLE, LONGEST))
                .param("hash", hash(token))
                .param("account", account)
                .query(Rows.of(Seen.class))
                .list()));
  }

  /// Forgets who has not been seen for a while.
  @Scheduled(fixedDelayString = "PT1M")
  void sweep() {
    known.values().removeIf(entry -> System.nanoTime() - entry.since > KNOWN_NANOS);
  }

  private int end(byte[] hash) {
    return jdbc.sql("update session set ended_at = now() where token_hash = ? and ended_at is null")
        .param(hash)
        .update();
  }

  private static String shortened(String agent) {
    return agent.substring(0, Math.min(agent.length(), 300));
  }

  static byte[] hash(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /// A session as its owner sees it.
  record Seen(
      OffsetDateTime startedAt,
      OffsetDateTime seenAt,
      boolean over,
      String address,
      String agent,
      boolean own) {

    Seen {
      agent = Program.said(agent);
    }
  }

  private record Known(Actor actor, long since) {}
}
