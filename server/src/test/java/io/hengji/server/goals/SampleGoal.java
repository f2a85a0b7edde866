package io.hengji.server.goals;

import io.hengji.server.scope.Actors;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Projects of their own for tests of goals.
record SampleGoal(JdbcClient jdbc, TransactionTemplate transaction, GoalDrafts drafts) {

  /// A project of a unit, without a goal.
  UUID project(String unit) {
    return Actors.asServer(() -> transaction.execute(status -> add(unit)));
  }

  private UUID add(String unit) {
    UUID project =
        jdbc.sql(
                """
                insert into project (year, code, name, department_id, unit_id)
                select 2025, :code, '困难职工大病救助', coalesce(parent_id, id), id from unit
                where name = :unit returning id
                """)
            .param("code", UUID.randomUUID().toString())
            .param("unit", unit)
            .query(UUID.class)
            .single();
    jdbc.sql("insert into fund (project_id, source, initial) values (?, 'APPROPRIATION', 500000)")
        .param(project)
        .update();
    return project;
  }

  /// A project of a unit with a goal begun from what is named.
  UUID begun(String unit, String from) {
    UUID project = project(unit);
    Actors.asServer(() -> {
      drafts.start(project, from);
      return project;
    });
    return project;
  }
}
