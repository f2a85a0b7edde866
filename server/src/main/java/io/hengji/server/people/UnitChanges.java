package io.hengji.server.people;

import io.hengji.server.audit.AuditLog;
import io.hengji.server.audit.Change;
import io.hengji.server.scope.Actor;
import io.hengji.server.scope.Actors;
import io.hengji.server.scope.Missing;
import io.hengji.server.scope.Right;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What an administrator does to a unit inside of their own subtree: rename, move, close, open.
@Component
public class UnitChanges {

  private final JdbcClient jdbc;
  private final Units units;
  private final AuditLog audit;

  UnitChanges(JdbcClient jdbc, Units units, AuditLog audit) {
    this.jdbc = jdbc;
    this.units = units;
    this.audit = audit;
  }

  /// The unit of this id, for whoever administers it.
  public Unit require(UUID id) {
    Unit unit = units.require(id);
    Actor actor = Actors.current();
    actor.require(Right.ADMINISTER);
    if (actor.scope().stream().noneMatch(unit.path()::startsWith)) {
      throw new Missing("unit", id);
    }
    actor.require(Right.ADMINISTER, unit.path());
    return unit;
  }

  /// Adds a unit beneath another.
  @Transactional
  public void add(UUID under, Unit.Kind kind, String name, Optional<String> code) {
    Unit parent = require(under);
    if (name.isBlank()) {
      throw new Refused("people.error.unit.name");
    }
    if (parent.closed()) {
      throw new Refused("people.error.unit.closed");
    }
    try {
      units.add(Optional.of(parent), kind, name, code);
    } catch (DuplicateKeyException taken) {
      throw new Refused("people.error.unit.taken");
    }
  }

  /// Gives a unit another name, code and kind.
  @Transactional
  public void rename(UUID id, Unit.Kind kind, String name, Optional<String> code) {
    Unit before = require(id);
    if (name.isBlank()) {
      throw new Refused("people.error.unit.name");
    }
    try {
      jdbc.sql("update unit set name = :name, code = :code, kind = :kind where id = :id")
          .param("name", name)
          .param("code", code.orElse(null))
          .param("kind", kind.name())
          .param("id", id)
          .update();
    } catch (DuplicateKeyException taken) {
      throw new Refused("people.error.unit.taken");
    }
    settle("unit.rename", before);
  }

  /// Hangs a unit with all beneath it under another one.
  @Transactional
  public void move(UUID id, UUID under) {
    Unit before = require(id);
    Unit parent = require(under);
    requireAbove(before);
    if (parent.within(before)) {
      throw new Refused("people.error.unit.beneath-itself");
    }
    if (parent.closed()) {
      throw new Refused("people.error.unit.closed");
    }
    String own = before.path().substring(0, before.path().length() - 1);
    String number = own.substring(own.lastIndexOf('.') + 1);
    try {
      jdbc.sql("update unit set parent_id = ? where id = ?").params(under, id).update();
    } catch (DuplicateKeyException taken) {
      throw new Refused("people.error.unit.taken");
    }
    jdbc.sql(
            "update unit set path = :after || substr(path, length(:before) + 1) where path ^@ :before")
        .param("after", parent.path() + number + ".")
        .param("before", before.path())
        .update();
    settle("unit.move", before);
  }

  /// Closes a unit in which nothing is open any more; its history stays.
  @Transactional
  public void close(UUID id) {
    Unit before = require(id);
    requireAbove(before);
    boolean used =
        jdbc.sql(
                """
                select exists (select from unit where parent_id = :id and closed_at is null)
                  or exists (select from account where unit_id = :id and active)
                """)
            .param("id", id)
            .query(Boolean.class)
            .single();
    if (used) {
      throw new Refused("people.error.unit.used");
    }
    jdbc.sql("update unit set closed_at = now() where id = ? and closed_at is null")
        .param(id)
        .update();
    settle("unit.close", before);
  }

  /// Opens a closed unit again.
  @Transactional
  public void open(UUID id) {
    Unit before = require(id);
    jdbc.sql("update unit set closed_at = null where id = ?").param(id).update();
    settle("unit.open", before);
  }

  /// The top of one's own subtree is moved and closed by whoever is above it.
  private void requireAbove(Unit unit) {
    Optional<Unit> above = unit.parent().flatMap(units::find);
    if (above.filter(one -> Actors.current().may(Right.ADMINISTER, one.path())).isEmpty()) {
      throw new Refused("people.error.unit.top");
    }
  }

  private void settle(String action, Unit before) {
    Unit after =
        jdbc.sql("select * from unit where id = ?").param(before.id()).query(Units::read).single();
    audit.record(Change.of(action, "unit", before.id(), before.id(), before, after));
    units.rereadAfterCommit();
  }
}
