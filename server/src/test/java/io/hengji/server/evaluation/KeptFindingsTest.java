package io.hengji.server.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.server.Browser;
import io.hengji.server.ServerTest;
import io.hengji.server.forms.Edition;
import io.hengji.server.forms.Forms;
import io.hengji.server.scope.Actors;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Findings are kept with the version, for as long as they hold.
@ServerTest
class KeptFindingsTest {

  private static final String KEPT =
      """
      [{"check": "TGT-004", "severity": "warning", "at": "indicators[0].target", "place": "",
        "message": "先前查出的一句。", "cites": []}]
      """;

  @LocalServerPort private int port;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;
  @Autowired private Forms forms;

  private UUID project;

  @BeforeEach
  void open() {
    project = new SampleEvaluation(jdbc, transaction, forms).open("权益保障部");
  }

  @Test
  void thoseOfTheSameProgramAreShownAsTheyAre() {
    keep(Edition.current());
    assertThat(panel()).contains("先前查出的一句。");
  }

  @Test
  void thoseOfAnotherProgramAreFoundAnew() {
    keep("another");
    assertThat(panel()).doesNotContain("先前查出的一句。").contains("14.21");
  }

  @Test
  void thoseOfOtherContentAreFoundAnew() {
    keep(Edition.current());
    update(
        "update form_version v set content = jsonb_set(content, '{goal,actual}', '\"另一句\"')"
            + " from form f where f.id = v.form_id and f.project_id = ?",
        project);
    assertThat(panel()).doesNotContain("先前查出的一句。");
  }

  private void keep(String edition) {
    update(
        "update form_version v set findings = ?::jsonb, checked_by = ?"
            + " from form f where f.id = v.form_id and f.project_id = ?",
        KEPT,
        edition,
        project);
  }

  private void update(String sql, Object... values) {
    int rows =
        Actors.asServer(() -> transaction.execute(status -> jdbc.sql(sql).params(values).update()));
    assertThat(rows).isEqualTo(1);
  }

  private String panel() {
    return Browser.of(port, "filer")
        .get("/evaluate/" + project + "?row=0")
        .html()
        .select("#derivation")
        .text();
  }
}
