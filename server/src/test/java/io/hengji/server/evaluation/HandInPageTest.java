package io.hengji.server.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hengji.server.Browser;
import io.hengji.server.Browser.Page;
import io.hengji.server.ServerTest;
import io.hengji.server.forms.Forms;
import io.hengji.server.scope.Actors;
import java.util.HashMap;
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
class HandInPageTest {

  private static final String ACTUAL = "indicators[0].actual";

  @LocalServerPort private int port;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;
  @Autowired private Forms forms;

  private UUID project;
  private String page;

  @BeforeEach
  void open() {
    project = new SampleEvaluation(jdbc, transaction, forms).open("权益保障部");
    page = "/evaluate/" + project;
  }

  @Test
  void namesTheEffectAndWhatGoesAlong() {
    Document html = visitor("filer").get(page + "/hand-in").html();
    assertThat(html.select("#hand-in-form").text()).contains("报送后不能再改，退回才能改。");
    assertThat(html.select("#open a").eachText()).isNotEmpty();
    assertThat(html.select("#hand-in").text()).isEqualTo("报送单位审核");
    assertThat(html.select("h1")).hasSize(1);
    assertThat(visitor("filer").get(page).html().select("#hand-in").attr("href"))
        .isEqualTo(page + "/hand-in");
  }

  @Test
  void answersAScriptWithTheListAlone() {
    Page part = visitor("filer").fragment(page + "/hand-in");
    assertThat(part.html().select("#in-the-way")).hasSize(1);
    assertThat(part.body()).doesNotContain("<html");
  }

  @Test
  void holdsAFormBackWhoseActualsAreEmptyAndLeadsToTheCell() {
    write(ACTUAL, "");
    Browser filer = visitor("filer");
    Document html = filer.get(page + "/hand-in").html();
    assertThat(html.select("#stops a").eachAttr("href"))
        .containsExactly(page + "?row=0#row-0-actual");
    assertThat(html.select("button#hand-in")).isEmpty();
    Page refused = filer.post(page + "/hand-in", Map.of());
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.html().select("#note").text()).contains("没有报送");
    assertThat(state()).isEqualTo("FILLING");
  }

  @Test
  void holdsAFormBackWhosePointsAreMoreThanTheirWeight() {
    write("indicators[6].score", "30");
    Document html = visitor("filer").get(page + "/hand-in").html();
    assertThat(html.select("#stops").text()).contains("SCR-003");
  }

  @Test
  void wantsAWordOnBlockersThatCannotBeMendedHere() {
    asServer(
        "update form_version set content = jsonb_set(content, '{indicators,0,weight}', '\"16\"')");
    Browser filer = visitor("filer");
    Document html = filer.get(page + "/hand-in").html();
    assertThat(html.select("#fixed").text()).contains("WGT-001");
    assertThat(html.select("#word").hasAttr("required")).isTrue();
    Page refused = filer.post(page + "/hand-in", Map.of("word", " "));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.html().select("#note").text()).contains("写明情况");
    assertThat(state()).isEqualTo("FILLING");
  }

  @Test
  void keepsPointsThatTheUnitInsistsOnInItsTotal() {
    visitor("filer").post(page + "/hand-in", Map.of());
    Document html = visitor("unit").get("/review/" + project).html();
    assertThat(html.select("#decision .hj-vs b").eachText()).containsExactly("98.5", "97.71", "优");
    assertThat(html.select("#remaining").text()).doesNotContain("SCR-006");
  }

  @Test
  void handsInOnceAndForGood() {
    Browser filer = visitor("filer");
    assertThat(filer.post(page + "/hand-in", Map.of("word", "已核对")).location()).isEqualTo(page);
    assertThat(state()).isEqualTo("UNIT_REVIEW");
    Document html = filer.get(page).html();
    assertThat(html.select("#state").text()).contains("待单位审核");
    assertThat(html.select("#last-step").text()).contains("田例一").contains("报送");
    assertThat(html.select("textarea")).isEmpty();
    assertThat(filer.post(page + "/hand-in", Map.of()).location()).isEqualTo(page);
    assertThat(steps()).isEqualTo(1);
    assertThatThrownBy(() -> asServer("update form_version set content = content || '{\"a\":1}'"))
        .hasMessageContaining("stays as it is");
  }

  @Test
  void opensTheNextVersionWithTheFirstEditAfterAReturn() {
    Browser filer = visitor("filer");
    filer.post(page + "/hand-in", Map.of());
    asServer("update form set state = 'RETURNED'", "project_id");
    assertThat(save(filer, ACTUAL, "398户", "410户").status()).isEqualTo(200);
    assertThat(save(filer, ACTUAL, "410户", "411户").status()).isEqualTo(200);
    Document html = filer.get(page + "/versions").html();
    assertThat(html.select("#versions tbody tr")).hasSize(2);
    assertThat(html.select("#compare tbody tr").text()).contains("398户").contains("411户");
    assertThat(html.select("#compare .hj-seg a").getFirst().text()).startsWith("只看改动");
    Document all = filer.get(page + "/versions?from=1&to=2&show=all").html();
    assertThat(all.select("#compare tbody tr").size())
        .isGreaterThan(html.select("#compare tbody tr").size() + 20);
    filer.post(page + "/hand-in", Map.of());
    assertThat(filer.get(page).html().select("#state").text()).contains("第2稿");
  }

  @Test
  void opensTheNextVersionWhenNothingWasChangedAfterAReturn() {
    Browser filer = visitor("filer");
    filer.post(page + "/hand-in", Map.of());
    asServer("update form set state = 'RETURNED'", "project_id");
    filer.post(page + "/hand-in", Map.of());
    assertThat(filer.get(page + "/versions").html().select("#compare .hj-empty").text())
        .isEqualTo("两稿相同。");
    assertThat(filer.get(page + "/versions?from=1&to=9").status()).isEqualTo(404);
  }

  @Test
  void isNotForThoseWhoDoNotFillIn() {
    for (String login : new String[] {"unit", "department", "finance", "auditor", "admin"}) {
      assertThat(visitor(login).get(page + "/hand-in").status()).as(login).isEqualTo(403);
      assertThat(visitor(login).post(page + "/hand-in", Map.of()).status())
          .as(login)
          .isEqualTo(403);
    }
    for (String login : new String[] {"kunming", "filer2"}) {
      assertThat(visitor(login).get(page + "/hand-in").status()).as(login).isEqualTo(404);
      assertThat(visitor(login).get(page + "/versions").status()).as(login).isEqualTo(404);
      assertThat(visitor(login).post(page + "/hand-in", Map.of()).status())
          .as(login)
          .isEqualTo(404);
    }
    assertThat(state()).isEqualTo("FILLING");
  }

  private void write(String name, String text) {
    Browser filer = visitor("filer");
    Document html = filer.get(page).html();
    String was = html.select("[name='" + name + "']").text();
    was = was.isEmpty() ? html.select("[name='" + name + "']").val() : was;
    assertThat(save(filer, name, was, text).status()).isEqualTo(200);
  }

  private Page save(Browser browser, String name, String was, String text) {
    Map<String, String> fields = new HashMap<>(Map.of(name, text, name + ".was", was));
    return browser.post(page + "/rows", fields);
  }

  private Browser visitor(String login) {
    Browser browser = Browser.of(port, login);
    browser.get("/evaluate");
    return browser;
  }

  private String state() {
    return Actors.asServer(() ->
        transaction.execute(status ->
            jdbc.sql("select state from form where project_id = ?")
                .param(project)
                .query(String.class)
                .single()));
  }

  private int steps() {
    return Actors.asServer(() ->
        transaction.execute(status ->
            jdbc.sql("select count(*) from step where project_id = ?")
                .param(project)
                .query(Integer.class)
                .single()));
  }

  private void asServer(String update) {
    asServer(
        update + " where form_id = (select id from form where project_id = '" + project + "')", "");
  }

  private void asServer(String update, String column) {
    String where = column.isEmpty() ? "" : " where " + column + " = '" + project + "'";
    Actors.asServer(() -> transaction.execute(status -> jdbc.sql(update + where).update()));
  }
}
