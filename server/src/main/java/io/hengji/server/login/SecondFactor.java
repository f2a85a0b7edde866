package io.hengji.server.login;

import io.hengji.server.audit.AuditLog;
import io.hengji.server.audit.Change;
import io.hengji.server.scope.Actors;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The one-time codes of an account beside its password, for whoever wants them. The secret is kept
/// sealed; a code is accepted once; recovery codes stand in for a lost telephone, each once.
@Component
class SecondFactor {

  private static final int RECOVERY_CODES = 10;
  private static final int RECOVERY_LENGTH = 10;
  private static final String READABLE = "abcdefghjkmnpqrstuvwxyz23456789";

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Seal seal;
  private final AuditLog audit;
  private final Clock clock;

  SecondFactor(
      JdbcClient jdbc, TransactionTemplate transaction, Seal seal, AuditLog audit, Clock clock) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.seal = seal;
    this.audit = audit;
    this.clock = clock;
  }

  /// Whether an account is asked for a code.
  boolean on(UUID account) {
    return inTransaction(() ->
        jdbc.sql(
                "select exists (select from second_factor where account_id = ? and confirmed_at is not null)")
            .param(account)
            .query(Boolean.class)
            .single());
  }

  /// Makes a secret, which asks for nothing before a code of it was shown.
  byte[] begin(UUID account) {
    byte[] secret = new byte[Totp.SECRET_BYTES];
    new SecureRandom().nextBytes(secret);
    inTransaction(() ->
        jdbc.sql(
                """
                insert into second_factor (account_id, secret) values (:account, :secret)
                on conflict (account_id) do update set secret = :secret, last_step = 0
                  where second_factor.confirmed_at is null
                """)
            .param("account", account)
            .param("secret", seal.close(secret, account.toString()))
            .update());
    return secret;
  }

  /// The secret that waits for its first code.
  Optional<byte[]> waiting(UUID account) {
    return inTransaction(() -> secret(account, "confirmed_at is null"));
  }

  /// Turns codes on by the first of them; returns the recovery codes, which are shown once.
  Optional<List<String>> confirm(UUID account, UUID unit, String code) {
    return transaction.execute(status -> {
      Optional<byte[]> secret = secret(account, "confirmed_at is null");
      if (secret.isEmpty() || !used(account, secret.get(), code)) {
        return Optional.empty();
      }
      jdbc.sql("update second_factor set confirmed_at = now() where account_id = ?")
          .param(account)
          .update();
      audit.record(Change.event("account.code-on", "account", account, Optional.of(unit)));
      return Optional.of(recovery(account));
    });
  }

  /// Whether a code opens the door: that of the clock, or one of the recovery codes.
  boolean accept(UUID account, UUID unit, String typed) {
    String code = typed.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
    return inTransaction(() ->
        secret(account, "confirmed_at is not null")
            .filter(secret -> used(account, secret, code) || recovered(account, unit, code))
            .isPresent());
  }

  /// Turns codes off.
  void remove(UUID account, UUID unit) {
    transaction.executeWithoutResult(status -> {
      jdbc.sql("delete from recovery_code where account_id = ?").param(account).update();
      int removed =
          jdbc.sql("delete from second_factor where account_id = ?").param(account).update();
      if (removed > 0) {
        audit.record(Change.event("account.code-off", "account", account, Optional.of(unit)));
      }
    });
  }

  private Optional<byte[]> secret(UUID account, String state) {
    return jdbc.sql("select secret from second_factor where account_id = ? and " + state)
        .param(account)
        .query((row, index) -> row.getBytes(1))
        .optional()
        .flatMap(closed -> seal.open(closed, account.toString()));
  }

  /// Uses a code up: a step that was used, or is older than one, is never accepted again.
  private boolean used(UUID account, byte[] secret, String code) {
    return Totp.step(secret, code, clock.instant())
        .filter(step ->
            jdbc.sql(
                        "update second_factor set last_step = ? where account_id = ? and last_step < ?")
                    .params(step, account, step)
                    .update()
                == 1)
        .isPresent();
  }

  private boolean recovered(UUID account, UUID unit, String code) {
    boolean used =
        jdbc.sql(
                    "update recovery_code set used_at = now() where account_id = ? and hash = ? and used_at is null")
                .params(account, Sessions.hash(account + code))
                .update()
            == 1;
    if (used) {
      audit.record(Change.event("account.recovery", "account", account, Optional.of(unit)));
    }
    return used;
  }

  private List<String> recovery(UUID account) {
    SecureRandom random = new SecureRandom();
    List<String> codes = new ArrayList<>();
    for (int i = 0; i < RECOVERY_CODES; i++) {
      StringBuilder code = new StringBuilder();
      for (int j = 0; j < RECOVERY_LENGTH; j++) {
        code.append(READABLE.charAt(random.nextInt(READABLE.length())));
      }
      jdbc.sql("insert into recovery_code (account_id, hash) values (?, ?)")
          .params(account, Sessions.hash(account + code.toString()))
          .update();
      codes.add(code.insert(RECOVERY_LENGTH / 2, '-').toString());
    }
    return codes;
  }

  private <T> T inTransaction(Supplier<T> work) {
    return Actors.find().isPresent()
        ? transaction.execute(status -> work.get())
        : Actors.asServer(() -> transaction.execute(status -> work.get()));
  }
}
