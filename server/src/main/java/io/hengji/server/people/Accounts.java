package io.hengji.server.people;

import io.hengji.server.audit.AuditLog;
import io.hengji.server.audit.Change;
import io.hengji.server.scope.Actor;
import io.hengji.server.scope.Actors;
import io.hengji.server.scope.Grant;
import io.hengji.server.scope.Right;
import io.hengji.server.scope.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The accounts of people, and the roles they hold.
@Component
public class Accounts {

  private final JdbcClient jdbc;
  private final Passwords passwords;
  private final Units units;
  private final AuditLog audit;

  Accounts(JdbcClient jdbc, Passwords passwords, Units units, AuditLog audit) {
    this.jdbc = jdbc;
    this.passwords = passwords;
    this.units = units;
    this.audit = audit;
  }

  /// Adds an account with a first password, which has to be changed at the first login.
  @Transactional
  public UUID add(Unit unit, String login, String name, String firstPassword) {
    return addHashed(unit, login, name, passwords.hash(firstPassword));
  }

  /// Adds an account by the hash of its first password: hashes take long, and many of them are made
  /// before the transaction begins.
  @Transactional
  public UUID addHashed(Unit unit, String login, String name, String hash) {
    Actors.current().require(Right.ADMINISTER, unit.path());
    UUID id =
        jdbc.sql(
                """
                insert into account (unit_id, login, name, password_hash)
                values (:unit, :login, :name, :hash) returning id
                """)
            .param("unit", unit.id())
            .param("login", login)
            .param("name", name)
            .param("hash", hash)
            .query(UUID.class)
            .single();
    audit.record(
        Change.added(
            "account.add", "account", id, unit.id(), Map.of("login", login, "name", name)));
    return id;
  }

  /// Lets an account keep its first password: in the demonstration office it is printed for all.
  @Transactional
  public void keepFirstPassword(UUID account) {
    jdbc.sql("update account set must_change = false where id = ?").param(account).update();
  }

  /// Gives an account a role in a unit and everything beneath it.
  @Transactional
  public void grant(UUID account, Role role, Unit unit) {
    Actors.current().require(Right.ADMINISTER, unit.path());
    jdbc.sql(
            "insert into account_role (account_id, role, unit_id) values (?, ?, ?) on conflict do nothing")
        .params(account, role.name(), unit.id())
        .update();
    audit.record(
        Change.added(
            "account.grant",
            "account",
            account,
            unit.id(),
            Map.of("role", role, "unit", unit.name())));
  }

  /// Whether there is nobody yet.
  @Transactional(readOnly = true)
  public boolean none() {
    return jdbc.sql("select not exists (select from account)").query(Boolean.class).single();
  }

  /// Sets a password; `mustChange` when somebody else chose it.
  @Transactional
  public void setPassword(UUID account, String password, boolean mustChange) {
    UUID unit =
        jdbc.sql(
                "update account set password_hash = ?, must_change = ? where id = ? returning unit_id")
            .params(passwords.hash(password), mustChange, account)
            .query(UUID.class)
            .single();
    audit.record(Change.event("account.password", "account", account, Optional.of(unit)));
  }

  /// The hash of somebody's password, for the one at the door.
  @Transactional(readOnly = true)
  public Optional<Credentials> credentials(String login) {
    return jdbc.sql(
            "select id, unit_id, password_hash from account where login = ? and active and password_hash is not null")
        .param(login)
        .query((row, index) ->
            new Credentials(
                row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3)))
        .optional();
  }

  /// Somebody as they act: with the roles they hold now. Empty when the account was closed.
  @Transactional(readOnly = true)
  public Optional<Actor> actor(UUID account) {
    return jdbc.sql(
            "select id, login, name, unit_id, must_change from account where id = ? and active")
        .param(account)
        .query((row, index) ->
            new Actor(
                Optional.of(row.getObject("id", UUID.class)),
                row.getString("login"),
                row.getString("name"),
                Optional.of(row.getObject("unit_id", UUID.class)),
                grants(account),
                row.getBoolean("must_change")))
        .optional();
  }

  /// The roles of an account, as far as they are seen.
  @Transactional(readOnly = true)
  public List<Grant> grants(UUID account) {
    return jdbc.sql(
            "select role, unit_id from account_role where account_id = ? order by role, unit_id")
        .param(account)
        .query((row, index) -> {
          UUID unit = row.getObject("unit_id", UUID.class);
          return new Grant(Role.valueOf(row.getString("role")), unit, units.require(unit).path());
        })
        .list();
  }

  /// What is needed to let somebody in.
  public record Credentials(UUID account, UUID unit, String hash) {}
}
