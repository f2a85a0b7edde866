package io.hengji.server.comments;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.server.Browser;
import io.hengji.server.ServerTest;
import io.hengji.server.evaluation.SampleEvaluation;
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

@ServerTest
class CommentPageTest {

  @LocalServerPort private int port;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;
  @Autowired private Forms forms;

  private UUID project;

  @BeforeEach
  void open() {
    SampleEvaluation sample = new SampleEvaluation(jdbc, transaction, forms);
    project = sample.open("权益保障部");
    visitor("filer").post("/evaluate/" + project + "/hand-in", Map.of("word", "已核对"));
  }

  @Test
  void standsAtItsCellOnReviewAndFormIsAnsweredAndClosed() {
    assertThat(comment(visitor("unit"), "indicators[1].deviation", "1", "请<b>写明</b>原因"))
        .isEqualTo("/review/" + project + "#row-1");
    Document review = visitor("unit").get("/review/" + project).html();
    assertThat(review.select("#row-1 .hj-thread.open p").eachText())
        .anySatisfy(text -> assertThat(text).contains("周例一").contains("请<b>写明</b>原因"));
    assertThat(review.select("#open-comments a").text()).contains("的偏差原因");
    Document form = visitor("filer").get("/evaluate/" + project + "?row=1").html();
    String thread = form.select("#talk .hj-thread").attr("id").replace("thread-", "");
    visitor("filer").post("/comments/" + project + "/" + thread, Map.of("text", "已补", "row", "1"));
    visitor("unit")
        .post("/comments/" + project + "/" + thread, Map.of("do", "close", "from", "review"));
    Document closed = visitor("unit").get("/review/" + project).html();
    assertThat(closed.select("#open-comments")).isEmpty();
    assertThat(closed.select("#row-1 .hj-thread").text()).contains("田例一　已补").contains("周例一 已了结");
    visitor("unit")
        .post("/comments/" + project + "/" + thread, Map.of("do", "reopen", "from", "review"));
    assertThat(visitor("unit").get("/review/" + project).html().select("#open-comments"))
        .hasSize(1);
  }

  @Test
  void movesWithItsIndicatorIntoTheNextVersion() {
    comment(visitor("unit"), "indicators[1].actual", "1", "核对人数");
    String name = visitor("unit").get("/review/" + project).html().select("#row-1 th").text();
    inDatabase("update form set state = 'RETURNED', number = 2 where project_id = :project");
    inDatabase(
        """
        insert into form_version (form_id, unit_id, number, content, revisions)
        select v.form_id, v.unit_id, 2,
          jsonb_set(v.content, '{indicators}', (v.content->'indicators') - 0), v.revisions[2:]
        from form_version v join form f on f.id = v.form_id
        where f.project_id = :project and v.number = 1
        """);
    Document review = visitor("unit").get("/review/" + project).html();
    assertThat(review.select("#row-0 th").text()).isEqualTo(name);
    assertThat(review.select("#row-0 .hj-thread").text()).contains("核对人数");
    assertThat(review.select("#row-1 .hj-thread")).isEmpty();
  }

  @Test
  void isWrittenByThoseWhoFillInOrReviewAndClosedByReviewers() {
    comment(visitor("unit"), "goal.actual", "-1", "写明差额");
    String thread =
        visitor("unit")
            .get("/review/" + project)
            .html()
            .select("#comments .hj-thread")
            .attr("id")
            .replace("thread-", "");
    String page = "/comments/" + project;
    assertThat(visitor("filer").post(page + "/" + thread, Map.of("do", "close")).status())
        .isEqualTo(403);
    for (String login : new String[] {"auditor", "admin", "caseworker"}) {
      assertThat(visitor(login).post(page, Map.of("at", "goal.actual", "text", "x")).status())
          .as(login)
          .isEqualTo(403);
    }
    for (String login : new String[] {"kunming", "filer2"}) {
      assertThat(visitor(login).post(page, Map.of("at", "goal.actual", "text", "x")).status())
          .as(login)
          .isEqualTo(404);
      assertThat(visitor(login).post(page + "/" + thread, Map.of("text", "x")).status())
          .as(login)
          .isEqualTo(404);
    }
    assertThat(visitor("unit").post(page, Map.of("at", "no.such", "text", "x")).status())
        .isEqualTo(404);
    UUID other = new SampleEvaluation(jdbc, transaction, forms).open("权益保障部");
    assertThat(
            visitor("unit").post("/comments/" + other + "/" + thread, Map.of("text", "x")).status())
        .isEqualTo(404);
    assertThat(visitor("auditor").get("/review/" + project).html().select(".hj-thread form"))
        .isEmpty();
  }

  private String comment(Browser browser, String at, String row, String text) {
    return browser
        .post("/comments/" + project, Map.of("at", at, "row", row, "text", text, "from", "review"))
        .location();
  }

  private Browser visitor(String login) {
    Browser browser = Browser.of(port, login);
    browser.get("/evaluate");
    return browser;
  }

  private void inDatabase(String sql) {
    Actors.asServer(
        () -> transaction.execute(status -> jdbc.sql(sql).param("project", project).update()));
  }
}
