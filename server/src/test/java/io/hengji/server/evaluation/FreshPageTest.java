package io.hengji.server.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.server.Browser;
import io.hengji.server.ServerTest;
import io.hengji.server.forms.Forms;
import io.hengji.server.scope.Actors;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// What was read and scored before is shown again only as long as it is what the database has.
@ServerTest
class FreshPageTest {

  private static final String ACTUAL = "indicators[0].actual";
  private static final String CHANGE =
      """
      update form_version v set content = jsonb_set(content, '{goal,actual}', to_jsonb(?::text))
      from form f where f.id = v.form_id and f.project_id = ?
      """;

  @LocalServerPort private int port;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;
  @Autowired private Forms forms;
  @Autowired private EvaluationReads reads;

  private UUID project;
  private String page;

  @BeforeEach
  void open() {
    project = new SampleEvaluation(jdbc, transaction, forms).open("权益保障部");
    page = "/evaluate/" + project;
  }

  @Test
  void showsWhatSomebodyElseSavedJustNow() {
    Browser reader = visitor("unit");
    Browser filer = visitor("filer");
    filer.get(page);
    assertThat(reader.get(page).html().select("#row-0-actual").text()).isEqualTo("398户");
    for (int round = 1; round <= 3; round++) {
      String now = 400 + round + "户";
      String before = round == 1 ? "398户" : 399 + round + "户";
      filer.post(
          page + "/rows",
          Map.of(ACTUAL, now, ACTUAL + ".was", before, "indicators[0].revision", "" + round));
      Document html = reader.get(page).html();
      assertThat(html.select("#row-0-actual").text()).isEqualTo(now);
      assertThat(html.select("#row-0-revision").val()).isEqualTo(String.valueOf(round + 1));
    }
  }

  @Test
  void showsANewStateOfTheSameContent() {
    Browser filer = visitor("filer");
    assertThat(filer.get(page).html().select("textarea")).isNotEmpty();
    new SampleEvaluation(jdbc, transaction, forms).become(project, "UNIT_REVIEW");
    assertThat(filer.get(page).html().select("textarea")).isEmpty();
  }

  @Test
  void doesNotKeepWhatATransactionReadBeforeItWasRolledBack() {
    Browser filer = visitor("filer");
    filer.get(page);
    Actors.asServer(() ->
        transaction.execute(status -> {
          change("从未生效");
          assertThat(reads.find(project).orElseThrow().form().goal().actual().text())
              .isEqualTo("从未生效");
          status.setRollbackOnly();
          return project;
        }));
    assertThat(filer.get(page).body()).doesNotContain("从未生效");
    Actors.asServer(() -> transaction.execute(status -> change("已经生效")));
    assertThat(filer.get(page).body()).contains("已经生效");
  }

  private int change(String goal) {
    return jdbc.sql(CHANGE).params(goal, project).update();
  }

  private Browser visitor(String login) {
    return Browser.of(port, login);
  }
}
