package io.hengji.server.forms;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.server.ServerTest;
import io.hengji.server.scope.Actors;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ServerTest
class PassedDeadlinesTest {

  private static final int FORMS = 120;

  @Autowired private PassedDeadlines deadlines;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  @Test
  void everyFormWhoseDayHasPassedIsLateAndNoOther() {
    UUID[] late = inOffice(() -> projects("LATE", -1));
    UUID[] today = inOffice(() -> projects("TODAY", 0));
    deadlines.count();
    assertThat(inOffice(() -> marked(late))).isEqualTo(FORMS);
    assertThat(inOffice(() -> marked(today))).isZero();
    inOffice(
        () -> jdbc.sql("update project set withdrawn_at = now() where name = '逾期的项目'").update());
  }

  private int marked(UUID[] projects) {
    return jdbc.sql(
            """
            select count(*) from form
            where project_id = any (:projects) and checks && array['PRC-003/info']
            """)
        .param("projects", projects)
        .query(Integer.class)
        .single();
  }

  /// More projects than are counted at once, with forms that are due so many days from now.
  private UUID[] projects(String code, int days) {
    UUID[] projects =
        jdbc.sql(
                """
                insert into project (year, code, name, department_id, unit_id)
                select 2062, :code || n, '逾期的项目', u.id, u.id
                from generate_series(1, :forms) n, unit u where u.parent_id is null returning id
                """)
            .param("code", code)
            .param("forms", FORMS)
            .query((row, index) -> row.getObject(1, UUID.class))
            .list()
            .toArray(UUID[]::new);
    jdbc.sql(
            """
            insert into form (project_id, unit_id, year, state, due)
            select id, unit_id, year, 'FILLING', (now() at time zone 'Asia/Shanghai')::date + :days
            from project where id = any (:projects)
            """)
        .param("days", days)
        .param("projects", projects)
        .update();
    jdbc.sql(
            """
            insert into form_version (form_id, unit_id, number, content)
            select f.id, f.unit_id, f.number, (select content from form_version limit 1)
            from form f where f.project_id = any (:projects)
            """)
        .param("projects", projects)
        .update();
    return projects;
  }

  private <T> T inOffice(Supplier<T> work) {
    return Actors.asServer(() -> transaction.execute(status -> work.get()));
  }
}
