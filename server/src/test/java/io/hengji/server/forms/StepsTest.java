package io.hengji.server.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.hengji.server.ServerTest;
import io.hengji.server.scope.Actors;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ServerTest
class StepsTest {

  @Autowired private Steps steps;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  @Test
  void stepsOfAProjectAreToldLatestFirst() {
    LocalDate due = LocalDate.of(2024, 3, 8);
    List<Step> told =
        Actors.asServer(() -> {
          UUID project = transaction.execute(status -> project());
          steps.record(
              project, Stage.EVALUATION, 1, FormState.FILLING, FormState.UNIT_REVIEW, "", none());
          steps.record(
              project,
              Stage.EVALUATION,
              1,
              FormState.UNIT_REVIEW,
              FormState.RETURNED,
              "第3项缺佐证",
              Optional.of(due));
          return steps.of(project);
        });
    assertThat(told)
        .extracting(Step::stage, Step::before, Step::after, Step::reason, Step::due)
        .containsExactly(
            tuple(Stage.EVALUATION, "UNIT_REVIEW", "RETURNED", "第3项缺佐证", due),
            tuple(Stage.EVALUATION, "FILLING", "UNIT_REVIEW", "", null));
  }

  private UUID project() {
    return jdbc.sql(
            """
            insert into project (year, code, name, department_id, unit_id)
            select 2024, 'STEPS', '困难职工生活救助', id, id from unit where parent_id is null
            returning id
            """)
        .query(UUID.class)
        .single();
  }

  private static Optional<LocalDate> none() {
    return Optional.empty();
  }
}
