package io.hengji.server.people;

import io.hengji.server.audit.AuditLog;
import io.hengji.server.audit.Change;
import io.hengji.server.scope.Actor;
import io.hengji.server.scope.Actors;
import io.hengji.server.scope.Missing;
import io.hengji.server.scope.Right;
import io.hengji.server.scope.SeldomChanged;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The tree of units. It is small and seldom changes: kept whole in memory for some seconds.
@Component
public class Units {

  private static final Duration FRESH = Duration.ofSeconds(10);
  private static final String ADD =
      """
      with fresh as (select nextval(pg_get_serial_sequence('unit', 'number')) as number)
      insert into unit (parent_id, number, path, kind, name, code)
      overriding system value
      select :parent, number, :above || number || '.', :kind, :name, :code from fresh
      """;

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final AuditLog audit;
  private final SeldomChanged<Tree> tree;

  Units(
      JdbcClient jdbc,
      PlatformTransactionManager manager,
      TransactionTemplate transaction,
      AuditLog audit) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.audit = audit;
    this.tree = new SeldomChanged<>(manager, FRESH, this::readTree);
  }

  /// The unit of this id, whoever asks: its name is no secret, what it does is.
  public Unit require(UUID id) {
    return find(id).orElseThrow(() -> new Missing("unit", id));
  }

  /// The unit of this id; one that this transaction added is known to it before it commits.
  public Optional<Unit> find(UUID id) {
    Optional<Unit> known = Optional.ofNullable(tree.get().byId.get(id));
    return known.isPresent() || !TransactionSynchronizationManager.isActualTransactionActive()
        ? known
        : jdbc.sql("select * from unit where id = ?").param(id).query(Units::read).optional();
  }

  /// The units somebody sees, in the order of the tree.
  public List<Unit> of(Actor actor) {
    return tree.get().within(actor.scope());
  }

  /// The topmost units somebody sees.
  public List<Unit> tops(Actor actor) {
    Tree now = tree.get();
    return now.tops.computeIfAbsent(actor.scope(), now::tops);
  }

  /// Adds a unit beneath another, or a root.
  public Unit add(Optional<Unit> parent, Unit.Kind kind, String name, Optional<String> code) {
    String above = parent.map(Unit::path).orElse(Actor.EVERYTHING);
    Actors.current().require(Right.ADMINISTER, above);
    return transaction.execute(status -> {
      jdbc.sql(ADD)
          .param("parent", parent.map(Unit::id).orElse(null))
          .param("above", above)
          .param("kind", kind.name())
          .param("name", name)
          .param("code", code.orElse(null))
          .update();
      Unit added =
          jdbc.sql(
                  "select * from unit where name = :name and parent_id is not distinct from :parent")
              .param("name", name)
              .param("parent", parent.map(Unit::id).orElse(null), Types.OTHER)
              .query(Units::read)
              .single();
      audit.record(Change.added("unit.add", "unit", added.id(), added.id(), added));
      rereadAfterCommit();
      return added;
    });
  }

  /// Reads the tree anew when the transaction under way has changed it.
  void rereadAfterCommit() {
    tree.rereadAfterCommit();
  }

  private Tree readTree() {
    List<Unit> units = jdbc.sql("select * from unit order by path").query(Units::read).list();
    return new Tree(
        units.stream().collect(Collectors.toMap(Unit::id, Function.identity())),
        units,
        new ConcurrentHashMap<>());
  }

  static Unit read(ResultSet row, int index) throws SQLException {
    @Nullable UUID parent = row.getObject("parent_id", UUID.class);
    @Nullable String code = row.getString("code");
    return new Unit(
        row.getObject("id", UUID.class),
        Optional.ofNullable(parent),
        row.getString("path"),
        Unit.Kind.valueOf(row.getString("kind")),
        row.getString("name"),
        Optional.ofNullable(code),
        row.getObject("closed_at") != null);
  }

  /// @param tops the topmost units of each scope that was asked for
  private record Tree(
      Map<UUID, Unit> byId, List<Unit> inOrder, ConcurrentMap<List<String>, List<Unit>> tops) {

    List<Unit> within(List<String> scope) {
      return inOrder.stream()
          .filter(unit -> scope.stream().anyMatch(unit.path()::startsWith))
          .toList();
    }

    List<Unit> tops(List<String> scope) {
      return within(scope).stream()
          .filter(unit -> scope.contains(unit.path()) || unit.parent().isEmpty())
          .toList();
    }
  }
}
