package io.hengji.server.login;

import io.hengji.server.audit.AuditLog;
import io.hengji.server.audit.Change;
import io.hengji.server.database.DataFolder;
import io.hengji.server.people.Accounts;
import io.hengji.server.people.Passwords;
import io.hengji.server.scope.Actor;
import io.hengji.server.scope.Actors;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Lets people in by name and password, and keeps out who guesses: after five failures the name is
/// locked for a quarter of an hour, whether there is such an account or not.
@Component
class Door {

  private static final int TRIES = 5;
  private static final int MINUTES = 15;
  private static final String WAITS = "5 minutes";
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
  private final SecondFactor codes;
  private final AuditLog audit;

  Door(
      JdbcClient jdbc,
      TransactionTemplate transaction,
      Accounts accounts,
      Passwords passwords,
      Sessions sessions,
      SecondFactor codes,
      AuditLog audit) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.accounts = accounts;
    this.passwords = passwords;
    this.sessions = sessions;
    this.codes = codes;
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

    /// The password is right, and a code is awaited from whoever brings this ticket.
    record Code(String ticket) implements Answer {}

    /// There is no such ticket any more: the password is asked for again.
    record Stale() implements Answer {}
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
    if (!passwords.matches(password, credentials.get().hash())) {
      return failed(login);
    }
    // Failures are forgotten only when somebody is wholly in: codes are not to be guessed either.
    return codes.on(credentials.get().account())
        ? new Answer.Code(ticket(credentials.get().account()))
        : welcome(login, credentials.get(), address, agent);
  }

  private String ticket(UUID account) {
    String ticket = DataFolder.random();
    transaction.executeWithoutResult(status -> {
      jdbc.sql("delete from login_step where made_at < now() - interval '%s'".formatted(WAITS))
          .update();
      jdbc.sql("insert into login_step (token_hash, account_id) values (?, ?)")
          .params(Sessions.hash(ticket), account)
          .update();
    });
    return ticket;
  }

  /// Lets somebody in whom the office's own login vouched for, when there is an account of that
  /// name; returns the token of the session.
  Optional<String> unified(String login, String address, String agent) {
    return Actors.asServer(() -> {
      Optional<Waiting> who =
          transaction.execute(status ->
              jdbc.sql("select id, unit_id, login from account where login = ? and active")
                  .param(login)
                  .query(Door::waiting)
                  .optional());
      if (who.isEmpty()) {
        transaction.executeWithoutResult(status ->
            audit.record(
                Change.event("login.refused", "login", shortened(login), Optional.empty())));
        return Optional.empty();
      }
      Answer.Welcome in =
          enter(
              who.get().account,
              who.get().unit,
              "login.unified",
              () -> sessions.openUnified(who.get().account, address, agent));
      return Optional.of(in.token());
    });
  }

  /// Lets somebody in whose password was right, by a code.
  Answer show(String ticket, String code, String address, String agent) {
    return Actors.asServer(() -> transaction.execute(status -> waiting(ticket)))
        .map(who -> Actors.asServer(() -> answer(who, ticket, code, address, agent)))
        .orElseGet(Answer.Stale::new);
  }

  private Answer answer(Waiting who, String ticket, String code, String address, String agent) {
    Optional<Answer> locked =
        Optional.ofNullable(transaction.execute(status -> locked(who.login)))
            .flatMap(found -> found);
    if (locked.isPresent()) {
      return locked.get();
    }
    if (!codes.accept(who.account, who.unit, code)) {
      return failed(who.login);
    }
    transaction.executeWithoutResult(status ->
        jdbc.sql("delete from login_step where token_hash = ?")
            .param(Sessions.hash(ticket))
            .update());
    Accounts.Credentials known = new Accounts.Credentials(who.account, who.unit, "");
    return welcome(who.login, known, address, agent);
  }

  private Optional<Waiting> waiting(String ticket) {
    return jdbc.sql(
            """
            select a.id, a.unit_id, a.login from login_step s
            join account a on a.id = s.account_id and a.active
            where s.token_hash = ? and s.made_at > now() - interval '%s'
            """
                .formatted(WAITS))
        .param(Sessions.hash(ticket))
        .query(Door::waiting)
        .optional();
  }

  private static Waiting waiting(ResultSet row, int index) throws SQLException {
    return new Waiting(
        row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3));
  }

  private record Waiting(UUID account, UUID unit, String login) {}

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
    return enter(
        who.account(),
        who.unit(),
        "login",
        () -> {
          jdbc.sql("delete from login_failure where login = ?").param(login).update();
          return sessions.open(who.account(), address, agent);
        });
  }

  private Answer.Welcome enter(UUID account, UUID unit, String how, Supplier<String> opening) {
    return transaction.execute(status -> {
      String token = opening.get();
      Actor actor = accounts.actor(account).orElseThrow();
      Actors.as(
          actor,
          () -> {
            audit.record(Change.event(how, "account", account, Optional.of(unit)));
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
