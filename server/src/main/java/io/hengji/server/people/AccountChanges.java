package io.hengji.server.people;

import io.hengji.server.audit.AuditLog;
import io.hengji.server.audit.Change;
import io.hengji.server.database.Rows;
import io.hengji.server.scope.Actor;
import io.hengji.server.scope.Actors;
import io.hengji.server.scope.Missing;
import io.hengji.server.scope.Right;
import io.hengji.server.scope.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// What an administrator does to an account. Its unit and every role it holds must lie in the
/// administrator's own subtree: who could reset the password of somebody with wider roles would get
/// those roles.
@Component
public class AccountChanges {

  private static final String LOGIN = "[a-z0-9][a-z0-9._-]{1,63}";

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Accounts accounts;
  private final Passwords passwords;
  private final Units units;
  private final AuditLog audit;
  private final ApplicationEventPublisher events;

  AccountChanges(
      JdbcClient jdbc,
      TransactionTemplate transaction,
      Accounts accounts,
      Passwords passwords,
      Units units,
      AuditLog audit,
      ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.accounts = accounts;
    this.passwords = passwords;
    this.units = units;
    this.audit = audit;
    this.events = events;
  }

  /// An account as an administrator sees it.
  public record Person(
      UUID id, String login, String name, UUID unitId, boolean active, boolean mustChange) {}

  /// Somebody to be added, with the roles they get.
  public record Newcomer(String login, String name, Unit unit, Map<Role, Unit> roles) {}

  /// The account of this id, for whoever administers its unit.
  public Person require(UUID id) {
    Actor actor = Actors.current();
    actor.require(Right.ADMINISTER);
    Person person =
        transaction
            .execute(status ->
                jdbc.sql(
                        "select id, login, name, unit_id, active, must_change from account where id = ?")
                    .param(id)
                    .query(Rows.of(Person.class))
                    .optional())
            .orElseThrow(() -> new Missing("account", id));
    actor.require(Right.ADMINISTER, units.require(person.unitId).path());
    return person;
  }

  /// Whether every role of an account lies where who acts administers.
  public boolean whole(UUID id) {
    Actor actor = Actors.current();
    return Actors.asServer(() -> accounts.grants(id)).stream()
        .allMatch(grant -> actor.may(Right.ADMINISTER, grant.path()));
  }

  /// Adds somebody; returns the first password, which is shown once.
  public Added add(Newcomer newcomer) {
    return addAll(List.of(newcomer)).getFirst();
  }

  /// Somebody added, with the password to hand over.
  public record Added(UUID id, String login, String name, String unit, String password) {}

  /// Adds all of them or nobody.
  public List<Added> addAll(List<Newcomer> newcomers) {
    newcomers.forEach(this::check);
    record Ready(Newcomer who, String password, String hash) {}
    List<Ready> ready =
        newcomers.parallelStream()
            .map(who -> {
              String password = passwords.first();
              return new Ready(who, password, passwords.hash(password));
            })
            .toList();
    return transaction.execute(
        status -> ready.stream().map(one -> insert(one.who, one.password, one.hash)).toList());
  }

  private void check(Newcomer who) {
    Actor actor = Actors.current();
    actor.require(Right.ADMINISTER, who.unit.path());
    who.roles.values().forEach(unit -> actor.require(Right.ADMINISTER, unit.path()));
    if (!who.login.matches(LOGIN)) {
      throw new Refused("people.error.login");
    }
    if (who.name.isBlank()) {
      throw new Refused("people.error.name");
    }
    if (who.unit.closed()) {
      throw new Refused("people.error.unit.closed");
    }
  }

  private Added insert(Newcomer who, String password, String hash) {
    try {
      UUID id = accounts.addHashed(who.unit, who.login, who.name, hash);
      who.roles.forEach((role, unit) -> accounts.grant(id, role, unit));
      return new Added(id, who.login, who.name, who.unit.name(), password);
    } catch (DuplicateKeyException taken) {
      throw new Refused("people.error.login.taken");
    }
  }

  /// Whether there is an account of this name anywhere.
  public boolean taken(String login) {
    return Actors.asServer(() ->
        transaction.execute(status ->
            jdbc.sql("select exists (select from account where login = ?)")
                .param(login)
                .query(Boolean.class)
                .single()));
  }

  /// Changes name and unit.
  public void edit(UUID id, String name, Unit unit) {
    Actors.current().require(Right.ADMINISTER, unit.path());
    if (name.isBlank()) {
      throw new Refused("people.error.name");
    }
    change(
        id,
        false,
        before -> {
          jdbc.sql("update account set name = ?, unit_id = ? where id = ?")
              .params(name, unit.id(), id)
              .update();
          Map<String, Object> was = Map.of("name", before.name, "unit", before.unitId);
          Map<String, Object> is = Map.of("name", name, "unit", unit.id());
          audit.record(Change.of("account.edit", "account", id, unit.id(), was, is));
        });
  }

  /// Gives a role in a unit.
  public void grant(UUID id, Role role, Unit unit) {
    Actors.current().require(Right.ADMINISTER, unit.path());
    change(id, false, before -> accounts.grant(id, role, unit));
  }

  /// Takes a role in a unit away.
  public void revoke(UUID id, Role role, Unit unit) {
    Actors.current().require(Right.ADMINISTER, unit.path());
    if (role == Role.ADMINISTRATOR && own(id)) {
      throw new Refused("people.error.own");
    }
    change(
        id,
        false,
        before -> {
          jdbc.sql("delete from account_role where account_id = ? and role = ? and unit_id = ?")
              .params(id, role.name(), unit.id())
              .update();
          Map<String, Object> was = Map.of("role", role, "unit", unit.name());
          audit.record(
              new Change(
                  "account.revoke",
                  "account",
                  id.toString(),
                  Optional.of(unit.id()),
                  Optional.of(was),
                  Optional.empty()));
        });
  }

  /// Closes an account, which ends its sessions, or opens it again.
  public void setActive(UUID id, boolean active) {
    if (own(id)) {
      throw new Refused("people.error.own");
    }
    change(
        id,
        !active,
        before -> {
          jdbc.sql("update account set active = ? where id = ?").params(active, id).update();
          audit.record(
              Change.event(
                  active ? "account.open" : "account.close",
                  "account",
                  id,
                  Optional.of(before.unitId)));
        });
  }

  /// Gives an account a new one-time password, which is returned and kept nowhere; ends its
  /// sessions.
  public String resetPassword(UUID id) {
    String password = passwords.first();
    change(id, true, before -> accounts.setPassword(id, password, true));
    return password;
  }

  /// Ends all sessions of an account.
  public void endSessions(UUID id) {
    change(
        id,
        true,
        before ->
            audit.record(
                Change.event("account.end-sessions", "account", id, Optional.of(before.unitId))));
  }

  /// Does a change to an account that is wholly in the scope of who acts.
  public void change(UUID id, boolean out, Consumer<Person> work) {
    Person before = require(id);
    if (!whole(id)) {
      throw new Refused("people.error.wider");
    }
    transaction.executeWithoutResult(status -> {
      work.accept(before);
      events.publishEvent(new AccountTouched(id, out));
    });
  }

  private static boolean own(UUID id) {
    return Actors.current().id().filter(id::equals).isPresent();
  }
}
