package io.hengji.server.overview;

import io.hengji.server.database.Rows;
import io.hengji.server.frame.Inbox;
import io.hengji.server.people.Unit;
import io.hengji.server.people.Units;
import io.hengji.server.scope.Actor;
import io.hengji.server.scope.Actors;
import io.hengji.server.scope.Grant;
import io.hengji.server.scope.Right;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// What waits for somebody, in numbers and by deadline. The numbers come from what is counted, so
/// that they cost the same for a desk and for a province.
@Component
class Tasks implements Inbox {

  private static final long KNOWN_NANOS = 3_000_000_000L;

  private static final String COUNT =
      """
      select coalesce(sum(t.n), 0)::int
      from unnest(:units, :whats, :states) w(unit, what, state)
      join tallied t on t.unit_id = w.unit and t.what = w.what and t.value = w.state
      """;

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Units units;
  private final Map<UUID, Known> known = new ConcurrentHashMap<>();

  Tasks(JdbcClient jdbc, TransactionTemplate transaction, Units units) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.units = units;
  }

  /// The number that every page shows, at most some seconds old.
  @Override
  public int tasks(Actor actor) {
    if (actor.id().isEmpty()) {
      return 0;
    }
    Known before = known.get(actor.id().get());
    long now = System.nanoTime();
    if (before != null && now - before.at < KNOWN_NANOS) {
      return before.tasks;
    }
    int tasks = count(actor);
    known.put(actor.id().get(), new Known(tasks, now));
    return tasks;
  }

  /// How many things wait for somebody now.
  int count(Actor actor) {
    List<UUID> at = new ArrayList<>();
    List<String> whats = new ArrayList<>();
    List<String> states = new ArrayList<>();
    for (TaskKind kind : TaskKind.values()) {
      for (Grant grant : tops(actor, kind.right())) {
        at.add(grant.unit());
        whats.add(kind.table().counted());
        states.add(kind.state());
      }
    }
    return at.isEmpty()
        ? 0
        : transaction.execute(status ->
            jdbc.sql(COUNT)
                .param("units", at.toArray(UUID[]::new))
                .param("whats", whats.toArray(String[]::new))
                .param("states", states.toArray(String[]::new))
                .query(Integer.class)
                .single());
  }

  /// What waits for who acts, the earliest deadline first.
  List<Task> list(int most) {
    Actor actor = Actors.current();
    List<String> parts = new ArrayList<>();
    Map<String, UUID[]> reaches = new LinkedHashMap<>();
    for (TaskKind kind : TaskKind.values()) {
      if (actor.may(kind.right())) {
        reaches.computeIfAbsent(kind.right().name(), name -> reach(actor, kind.right()));
        parts.add(part(kind));
      }
    }
    if (parts.isEmpty()) {
      return List.of();
    }
    String sql =
        "select * from (%s) t order by due, kind, name limit :most"
            .formatted(String.join("union all\n", parts));
    return transaction.execute(status ->
        jdbc.sql(sql).params(reaches).param("most", most).query(Rows.of(Task.class)).list());
  }

  private static String part(TaskKind kind) {
    return """
    (select '%s' as kind, p.id as project, p.year, p.name, u.name as unit, t.due, %s
    from %s t join project p on p.id = t.project_id join unit u on u.id = t.unit_id
    where t.state = '%s' and t.unit_id = any(:%s) and p.withdrawn_at is null
    order by t.due, t.id limit :most)
    """
        .formatted(
            kind.name(),
            kind.table().columns(),
            kind.table().table(),
            kind.state(),
            kind.right().name());
  }

  /// The units in which a right is held.
  private UUID[] reach(Actor actor, Right right) {
    return units.of(actor).stream()
        .filter(unit -> actor.may(right, unit.path()))
        .map(Unit::id)
        .toArray(UUID[]::new);
  }

  /// The topmost grants of a right, none beneath another.
  private static List<Grant> tops(Actor actor, Right right) {
    List<Grant> tops = new ArrayList<>();
    actor.grants().stream()
        .filter(grant -> grant.role().has(right))
        .sorted(Comparator.comparingInt(grant -> grant.path().length()))
        .filter(grant -> tops.stream().noneMatch(top -> grant.path().startsWith(top.path())))
        .forEach(tops::add);
    return tops;
  }

  /// Forgets the numbers of those who have gone.
  @Scheduled(fixedDelayString = "PT1M")
  void sweep() {
    known.values().removeIf(number -> System.nanoTime() - number.at > KNOWN_NANOS);
  }

  private record Known(int tasks, long at) {}
}
