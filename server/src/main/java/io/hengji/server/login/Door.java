package io.hengji.server.login;

import io.hengji.server.audit.AuditLog;
import io.hengji.server.audit.Change;
import io.hengji.server.people.Accounts;
import io.hengji.server.people.Passwords;
import io.hengji.server.scope.Actor;
import io.hengji.server.scope.Actors;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Lets people in by name and password, and keeps out who guesses: after five failures the name is
/// locked for a quarter of an hour, whether there is such an account or not.
@Component
class Door {

  private static final int TRIES = 5;
  private static final int MINUTES = 15;
  private static final String FAIL =
      """
      insert into login_failure as f (login, failures) values (:login, 1)
      on conflict (login) do update set
        failures = case when f.locked_until < now() then 1 else f.failures + 1 end,
        locked_until = case when f.locked_until < now() then null
          when f.failures + 1 >= :tries then now() + make_interval(mins => :minutes) end
      returning failures
      """;

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Accounts accounts;
  private final Passwords passwords;
  private final Sessions sessions;
  private final AuditLog audit;

  Door(
      JdbcClient jdbc,
      TransactionTemplate transaction,
      Accounts accounts,
      Passwords passwords,
      Sessions sessions,
      AuditLog audit) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.accounts = accounts;
    this.passwords = passwords;
    this.sessions = sessions;
    this.audit = audit;
  }

  /// What became of an attempt to log in.
  sealed interface Answer {
    /// Let in, with the token of the session.
    record Welcome(String token) implements Answer {}

    /// Name or password is wrong; so many tries are left.
    record Wrong(int left) implements Answer {}

    /// Locked for so many minutes.
    record Locked(int minutes) implements Answer {}
  }

  Answer knock(String name, String password, String address, String agent) {
    String login = name.strip().toLowerCase(Locale.ROOT);
    return Actors.asServer(() -> answer(login, password, address, agent));
  }

  private Answer answer(String login, String password, String address, String agent) {
    Optional<Answer> locked =
        Optional.ofNullable(transaction.execute(status -> locked(login))).flatMap(found -> found);
    if (locked.isPresent()) {
      return locked.get();
    }
    Optional<Accounts.Credentials> credentials = accounts.credentials(login);
    if (credentials.isEmpty()) {
      passwords.pretend(password);
      return failed(login);
    }
    return passwords.matches(password, credentials.get().hash())
        ? welcome(login, credentials.get(), address, agent)
        : failed(login);
  }

  private Optional<Answer> locked(String login) {
    return jdbc.sql(
            "select ceil(extract(epoch from locked_until - now()) / 60)::int from login_failure where login = ? and locked_until > now()")
        .param(login)
        .query(Integer.class)
        .optional()
        .map(Answer.Locked::new);
  }

  private Answer failed(String login) {
    int failures =
        transaction.execute(status -> {
          int count =
              jdbc.sql(FAIL)
                  .param("login", shortened(login))
                  .param("tries", TRIES)
                  .param("minutes", MINUTES)
                  .query(Door::count)
                  .single();
          if (count >= TRIES) {
            audit.record(Change.event("login.locked", "login", shortened(login), Optional.empty()));
          }
          return count;
        });
    return failures >= TRIES ? new Answer.Locked(MINUTES) : new Answer.Wrong(TRIES - failures);
  }

  private Answer welcome(String login, Accounts.Credentials who, String address, String agent) {
    return transaction.execute(status -> {
      jdbc.sql("delete from login_failure where login = ?").param(login).update();
      String token = sessions.open(who.account(), address, agent);
      Actor actor = accounts.actor(who.account()).orElseThrow();
      Actors.as(
          actor,
          () -> {
            audit.record(Change.event("login", "account", who.account(), Optional.of(who.unit())));
            return token;
          });
      return new Answer.Welcome(token);
    });
  }

  private static int count(ResultSet row, int index) throws SQLException {
    return row.getInt(1);
  }

  private static String shortened(String login) {
    return login.substring(0, Math.min(login.length(), 100));
  }
}
