package io.hengji.server.login;

import io.hengji.server.audit.AuditLog;
import io.hengji.server.audit.Change;
import io.hengji.server.people.AccountChanges;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The ways in of an account, as an administrator sees and opens them.
@Component
public class Access {

  private final JdbcClient jdbc;
  private final Sessions sessions;
  private final AccountChanges accounts;
  private final SecondFactor codes;
  private final AuditLog audit;

  Access(
      JdbcClient jdbc,
      Sessions sessions,
      AccountChanges accounts,
      SecondFactor codes,
      AuditLog audit) {
    this.jdbc = jdbc;
    this.sessions = sessions;
    this.accounts = accounts;
    this.codes = codes;
    this.audit = audit;
  }

  /// A session as an administrator sees it.
  public record Seen(
      OffsetDateTime startedAt,
      OffsetDateTime seenAt,
      boolean over,
      String address,
      String agent) {}

  /// The newest sessions of an account that who acts administers.
  public List<Seen> sessions(UUID account) {
    accounts.require(account);
    return sessions.of(account, "").stream()
        .map(one -> new Seen(one.startedAt(), one.seenAt(), one.over(), one.address(), one.agent()))
        .toList();
  }

  /// Lets an account that was locked by failures try again.
  public void unlock(UUID account) {
    accounts.change(
        account,
        false,
        person -> {
          jdbc.sql("delete from login_failure where login = ?").param(person.login()).update();
          audit.record(
              Change.event("account.unlock", "account", account, Optional.of(person.unitId())));
        });
  }

  /// Whether an account is asked for one-time codes.
  public boolean codes(UUID account) {
    accounts.require(account);
    return codes.on(account);
  }

  /// Turns the one-time codes of an account off: its telephone is lost.
  public void removeCodes(UUID account) {
    accounts.change(account, true, person -> codes.remove(account, person.unitId()));
  }
}
