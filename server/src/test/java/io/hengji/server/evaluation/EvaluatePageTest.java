package io.hengji.server.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.server.Browser;
import io.hengji.server.Browser.Page;
import io.hengji.server.ServerTest;
import io.hengji.server.forms.Forms;
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

/// The grid over the wire, as docs/designs/scoring-grid.md says.
@ServerTest
class EvaluatePageTest {

  private static final String ACTUAL = "indicators[0].actual";
  private static final String REVISION = "indicators[0].revision";

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
  void showsTheFormWithPointsFindingsAndTotal() {
    Document html = filer().get(page).html();
    assertThat(html.select("#row-0-score a").text()).isEqualTo("14.21");
    assertThat(html.select("#row-0-score .hj-was").text()).isEqualTo("原填 15.00");
    assertThat(html.select("#row-0-marks").text()).contains("未达标满分");
    assertThat(html.select("#sum-0").text()).isEqualTo("49.21");
    assertThat(html.select("#head-total").text()).isEqualTo("97.71");
    assertThat(html.select("#derivation .hj-derive").text()).contains("398").contains("420");
    assertThat(html.select("textarea[name='" + ACTUAL + "']").text()).isEqualTo("398户");
  }

  @Test
  void answersASaveWithTheNewPointsAndRevision() {
    Page answer =
        save(filer(), Map.of(ACTUAL, "410户", ACTUAL + ".was", "398户", REVISION, "1", "panel", "0"));
    assertThat(answer.status()).isEqualTo(200);
    Document html = answer.html();
    assertThat(html.select("#row-0-revision").val()).isEqualTo("2");
    assertThat(answer.body()).contains("410 ÷ 420 × 15 = 14.64").contains("id=\"head-total\"");
    assertThat(html.select("#save-state").attr("data-time")).matches("\\d\\d:\\d\\d:\\d\\d");
    assertThat(filer().get(page).html().select("#row-0-score a").text()).isEqualTo("14.64");
  }

  @Test
  void takesTheSameSaveTwiceWithoutAClash() {
    Map<String, String> fields = Map.of(ACTUAL, "410户", ACTUAL + ".was", "398户", REVISION, "1");
    save(filer(), fields);
    assertThat(save(filer(), fields).status()).isEqualTo(200);
  }

  @Test
  void splitsACellThatSomebodyElseWroteAndSavesTheOthers() {
    save(filer(), Map.of(ACTUAL, "410户", ACTUAL + ".was", "398户", REVISION, "1"));
    Map<String, String> mine =
        new HashMap<>(Map.of(ACTUAL, "400户", ACTUAL + ".was", "398户", REVISION, "1"));
    mine.put("indicators[1].actual", "250人");
    mine.put("indicators[1].actual.was", "252人");
    Page answer = save(filer(), mine);
    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.body()).contains("410户").contains("400户").contains("田例一");
    assertThat(field("indicators[1].actual")).isEqualTo("250人");
    assertThat(field(ACTUAL)).isEqualTo("410户");
  }

  @Test
  void leavesPointsToTheComputationWhenTheyAreAdopted() {
    Page answer =
        save(
            filer(),
            Map.of("indicators[0].score", "", "indicators[0].score.was", "15", REVISION, "1"));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).doesNotContain("原填 15.00");
    save(filer(), Map.of(ACTUAL, "420户", ACTUAL + ".was", "398户", REVISION, "2"));
    assertThat(filer().get(page).html().select("#row-0-score").text()).isEqualTo("15.00");
  }

  @Test
  void refusesPointsThatAreNoNumberAndTextsThatAreTooLong() {
    Page answer =
        save(filer(), Map.of("indicators[6].score", "好", "indicators[6].score.was", "14"));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("得分只填数字");
    String name = "indicators[0].deviation";
    assertThat(save(filer(), Map.of(name, "长".repeat(2001), name + ".was", field(name))).status())
        .isEqualTo(422);
  }

  @Test
  void neverWritesWhatWasApproved() {
    save(filer(), Map.of("indicators[0].target", "1户", "indicators[0].target.was", "≥420户"));
    assertThat(filer().get(page).html().select("#row-0-target").text()).isEqualTo("≥420户");
  }

  @Test
  void savesTheWholeFormWithoutScriptAndAsksAboutStaleRows() {
    Page saved = filer().post(page, Map.of(ACTUAL, "410户", REVISION, "1"));
    assertThat(saved.status()).isEqualTo(302);
    assertThat(field(ACTUAL)).isEqualTo("410户");
    Browser late = filer();
    late.get(page);
    Page clash = late.post(page, Map.of(ACTUAL, "400户", REVISION, "1"));
    assertThat(clash.status()).isEqualTo(409);
    assertThat(clash.html().select(".hj-clash button").eachText()).containsExactly("留我的", "用对方的");
  }

  @Test
  void showsAndWritesNothingOutsideOfTheScope() {
    for (String login : new String[] {"kunming", "filer2"}) {
      Browser other = visitor(login);
      assertThat(other.get(page).status()).isEqualTo(404);
      assertThat(other.post(page + "/rows", Map.of(ACTUAL, "1户", ACTUAL + ".was", "398户")).status())
          .isEqualTo(404);
      assertThat(other.get("/evaluate").body()).doesNotContain(project.toString());
    }
    Browser auditor = visitor("auditor");
    assertThat(auditor.get(page).html().select("textarea")).isEmpty();
    assertThat(auditor.post(page + "/rows", Map.of(ACTUAL, "1户", ACTUAL + ".was", "398户")).status())
        .isEqualTo(403);
    assertThat(field(ACTUAL)).isEqualTo("398户");
  }

  @Test
  void takesNoMoreTextOnceTheFormIsSubmitted() {
    new SampleEvaluation(jdbc, transaction, forms).become(project, "UNIT_REVIEW");
    Page answer = save(filer(), Map.of(ACTUAL, "1户", ACTUAL + ".was", "398户"));
    assertThat(answer.status()).isEqualTo(423);
    assertThat(answer.body()).contains("待单位审核");
  }

  @Test
  void showsTextsAsTextsAndKeepsTheirLines() {
    String name = "indicators[0].deviation";
    String text = "\n<script>alert(1)</script>\"'&\n第二行";
    save(filer(), Map.of(name, text, name + ".was", field(name)));
    Document html = filer().get(page).html();
    assertThat(html.select("textarea[name='" + name + "']").getFirst().wholeText())
        .isEqualTo("\n" + text);
    assertThat(html.select("#grid script")).isEmpty();
  }

  @Test
  void isReachedFromTheProject() {
    Document html = filer().get("/projects/" + project).html();
    assertThat(html.select(".hj-acts a").eachAttr("href")).contains(page);
  }

  @Test
  void listsWhatTheUnitFillsIn() {
    assertThat(filer().get("/evaluate").html().select("#evaluations a").eachAttr("href"))
        .contains(page);
  }

  @Test
  void offersTheTiersOfARowInWordsWithTheirBands() {
    Document html = filer().get(page).html();
    assertThat(html.select("#row-0-score select")).isEmpty();
    assertThat(html.select("#row-6-score option").eachText())
        .containsExactly("选档次", "达成 12.00–15.00", "部分达成 9.00–12.00", "未达成 0.00–9.00");
    String set = html.select("#row-6-score option").get(2).attr("data-set");
    assertThat(set)
        .isEqualTo("[[\"indicators[6].actual\",\"部分达成预期指标\"],[\"indicators[6].score\",\"\"]]");
  }

  @Test
  void splitsTheOutcomeOfTheGoalWhenSomebodyElseWroteIt() {
    String outcome = "goal.actual";
    String was = field(outcome);
    save(filer(), Map.of(outcome, "已帮扶398户。", outcome + ".was", was));
    Page answer = save(filer(), Map.of(outcome, "帮扶了398户。", outcome + ".was", was));
    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.html().select("dd#goal-actual .hj-clash").text())
        .contains("帮扶了398户。")
        .contains("已帮扶398户。");
    Page shown =
        save(filer(), Map.of(outcome, "帮扶了398户。", outcome + ".was", "已帮扶398户。", "show", outcome));
    assertThat(shown.status()).isEqualTo(200);
    assertThat(shown.html().select("#goal-actual textarea").text()).isEqualTo("帮扶了398户。");
  }

  private Browser filer() {
    return visitor("filer");
  }

  /// Somebody who has seen a page and so has its token.
  private Browser visitor(String login) {
    Browser browser = Browser.of(port, login);
    browser.get("/evaluate");
    return browser;
  }

  private String field(String name) {
    return filer().get(page).html().select("textarea[name='" + name + "']").text();
  }

  private Page save(Browser browser, Map<String, String> fields) {
    return browser.post(page + "/rows", fields);
  }
}
