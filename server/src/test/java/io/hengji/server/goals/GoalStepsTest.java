package io.hengji.server.goals;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.server.Browser;
import io.hengji.server.Browser.Page;
import io.hengji.server.ServerTest;
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

/// The way of a goal from its draft to the self-evaluation that it opens.
@ServerTest
class GoalStepsTest {

  @LocalServerPort private int port;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;
  @Autowired private GoalDrafts drafts;

  private UUID project;
  private String page;
  private Browser filer;
  private Browser department;

  @BeforeEach
  void open() {
    project = new SampleGoal(jdbc, transaction, drafts).begun("权益保障部", "programme:serious-illness");
    page = "/goals/" + project;
    filer = visitor("filer");
    department = visitor("department");
  }

  @Test
  void namesWhatStandsInTheWayOfSubmittingAndDoesNothing() {
    Page refused = filer.post(page + "/submit", Map.of());
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.html().select("#obstacles li").eachText())
        .contains("年度总体目标未填。", "第1行的分值未填。");
    assertThat(refused.html().select("#obstacles a").eachAttr("href"))
        .contains("#goal-expected", "#row-0-weight");
    assertThat(state()).contains("目标起草");
  }

  @Test
  void isSubmittedAndThenClosedForTheUnit() {
    submit();
    assertThat(state()).contains("目标待审 · 第1稿");
    assertThat(filer.get(page).html().select("#grid textarea")).isEmpty();
    assertThat(save(Map.of("goal.expected", "另写", "goal.expected.was", "")).status())
        .isEqualTo(423);
    assertThat(filer.post(page + "/approve", Map.of()).status()).isEqualTo(403);
  }

  @Test
  void dropsRowsInWhichNothingIsSaidWhenItIsSubmitted() {
    filer.post(page + "/rows", Map.of("level", "产出指标|数量指标"));
    int rows = rows();
    submit();
    assertThat(rows()).isEqualTo(rows - 1);
  }

  @Test
  void isReturnedWithAReasonAndGoesOnAsAVersionOfItsOwn() {
    submit();
    assertThat(department.post(page + "/return", Map.of("reason", " ")).status()).isEqualTo(422);
    assertThat(department.post(page + "/return", Map.of("reason", "改", "due", "三月")).status())
        .isEqualTo(422);
    assertThat(
            department
                .post(page + "/return", Map.of("reason", "人数偏低。", "due", "2025-03-15"))
                .location())
        .isEqualTo(page);
    Document html = filer.get(page).html();
    assertThat(html.select(".hj-head .hj-state").text()).contains("目标已退回 · 第2稿");
    assertThat(html.select("#returned").text()).contains("人数偏低。").contains("许例二");
    assertThat(html.select(".hj-head").text()).contains("2025-03-15 前报送");
    save(Map.of("goal.expected", "救助250人。", "goal.expected.was", "救助困难职工200人。"));
    assertThat(filer.get(page + "/versions?from=1&to=2").html().select("#compare del").text())
        .contains("救助困难职工200人。");
  }

  @Test
  void isApprovedAndOpensTheSelfEvaluation() {
    submit();
    department.post(page + "/approve", Map.of("reason", "同意。"));
    assertThat(state()).contains("目标已批复");
    assertThat(filer.get(page).html().select("#steps").text()).contains("批复").contains("同意。");
    assertThat(filer.get("/evaluate").html().select("#ready form").eachAttr("action"))
        .contains(page + "/evaluation");
    assertThat(filer.get("/projects/" + project).html().select(".hj-acts form").eachAttr("action"))
        .contains(page + "/evaluation");
    assertThat(department.post(page + "/evaluation", Map.of()).status()).isEqualTo(403);
    assertThat(filer.post(page + "/evaluation", Map.of()).location())
        .isEqualTo("/evaluate/" + project);
    Document form = filer.get("/evaluate/" + project).html();
    assertThat(form.select("#row-0-target").text()).isEqualTo("≥200人");
    assertThat(form.select("#funds").text()).contains("50.00");
    assertThat(filer.get("/evaluate").html().select("#ready form").eachAttr("action"))
        .doesNotContain(page + "/evaluation");
    assertThat(restsOnApproved()).isTrue();
  }

  @Test
  void
      isAdjustedWhileTheSelfEvaluationIsBeingFilledInWhichTakesTheNewTargetsAndKeepsWhatWasTyped() {
    submit();
    department.post(page + "/approve", Map.of());
    filer.post(page + "/evaluation", Map.of());
    String form = "/evaluate/" + project;
    String old = filer.get(form).html().select("#grid-form").attr("data-save");
    filer.post(old, Map.of("indicators[0].actual", "150人", "indicators[0].actual.was", ""));
    assertThat(filer.get(page).html().select("#adjust").text()).contains("正在填的自评表换成新的指标值");
    filer.post(page + "/adjust", Map.of("reason", "预算压减。"));
    save(
        Map.of(
            "indicators[0].target", "≥150人",
            "indicators[0].target.was", "≥200人",
            "indicators[0].revision", "1"));
    filer.post(page + "/submit", Map.of());
    assertThat(filer.get(form).html().select("#row-0-target").text()).isEqualTo("≥200人");
    department.post(page + "/approve", Map.of());

    Document now = filer.get(form).html();
    assertThat(now.select("#row-0-target").text()).isEqualTo("≥150人");
    assertThat(now.select("[name='indicators[0].actual']").text()).isEqualTo("150人");
    assertThat(now.select("#row-0-score").text()).contains("20");
    assertThat(now.select("#state").text()).contains("第2稿");
    Page late =
        filer.post(old, Map.of("indicators[0].actual", "151人", "indicators[0].actual.was", "150人"));
    assertThat(late.status()).isEqualTo(410);
    assertThat(late.body()).contains("目标已调整");

    String money = "/projects/" + project + "/spending";
    filer.get("/projects/" + project);
    filer.post(
        money,
        Map.of("source", "APPROPRIATION", "day", "2025-05-01", "amount", "7.5", "text", "补记"));
    assertThat(filer.get(form).html().select("#funds").text()).contains("7.50").contains("15.00%");
    assertThat(filer.get(form).html().select("[name='indicators[0].actual']").text())
        .isEqualTo("150人");
  }

  @Test
  void isNotAdjustedOnceTheSelfEvaluationIsHandedIn() {
    submit();
    department.post(page + "/approve", Map.of());
    filer.post(page + "/evaluation", Map.of());
    state("UNIT_REVIEW");
    assertThat(filer.get(page).html().select("#no-adjusting").text()).contains("先退回自评");
    assertThat(filer.post(page + "/adjust", Map.of("reason", "压减")).status()).isEqualTo(423);
  }

  @Test
  void isCountedAgainstAFormThatWasHandedInBeforeTheAdjustmentWasApproved() {
    submit();
    department.post(page + "/approve", Map.of());
    filer.post(page + "/evaluation", Map.of());
    filer.post(page + "/adjust", Map.of("reason", "预算压减。"));
    save(Map.of("indicators[0].target", "≥150人", "indicators[0].target.was", "≥200人"));
    filer.post(page + "/submit", Map.of());
    state("UNIT_REVIEW");
    String found = "/findings/PRC-001?year=2025";
    String counted = "/projects?year=2025&that=CHECK:PRC-001";
    assertThat(department.get(found).body()).doesNotContain(project.toString());
    department.post(page + "/approve", Map.of());
    assertThat(
            department
                .get(found)
                .html()
                .select("a[href^=/evaluate/" + project + "]")
                .eachAttr("href"))
        .contains("/evaluate/" + project + "?row=0#row-0");
    assertThat(department.get(counted).body()).contains(project.toString());
    assertThat(filer.get("/evaluate/" + project).html().select("#row-0-target").text())
        .isEqualTo("≥200人");
  }

  private void state(String state) {
    Actors.asServer(() ->
        transaction.execute(status ->
            jdbc.sql("update form set state = ? where project_id = ?")
                .params(state, project)
                .update()));
  }

  @Test
  void isAdjustedByANewVersionThatShowsWhatItChanges() {
    submit();
    department.post(page + "/approve", Map.of());
    assertThat(filer.post(page + "/adjust", Map.of("reason", "")).status()).isEqualTo(422);
    filer.post(page + "/adjust", Map.of("reason", "预算压减。"));
    assertThat(state()).contains("目标调整起草 · 第2稿");
    save(
        Map.of(
            "indicators[0].target", "≥150人",
            "indicators[0].target.was", "≥200人",
            "indicators[0].revision", "1"));
    assertThat(filer.post(page + "/submit", Map.of()).location()).isEqualTo(page);
    Document review = department.get(page).html();
    assertThat(review.select("#changes del").text()).isEqualTo("≥200人");
    assertThat(review.select("#changes ins").text()).isEqualTo("≥150人");
    assertThat(review.select("#adjusting").text()).contains("预算压减。");
    department.post(page + "/approve", Map.of());
    assertThat(state()).contains("目标已调整 · 第2稿");
    assertThat(department.get("/goals?year=2025&state=adjusted").body())
        .contains(project.toString());
  }

  @Test
  void standsAsApprovedAgainWhenItsAdjustmentIsGivenUp() {
    assertThat(filer.post(page + "/abandon", Map.of()).status()).isEqualTo(423);
    submit();
    department.post(page + "/approve", Map.of());
    filer.post(page + "/adjust", Map.of("reason", "预算压减。"));
    save(Map.of("indicators[0].target", "≥150人", "indicators[0].target.was", "≥200人"));
    assertThat(department.post(page + "/abandon", Map.of()).status()).isEqualTo(403);
    assertThat(filer.post(page + "/abandon", Map.of()).location()).isEqualTo(page);
    assertThat(state()).contains("目标已批复 · 第1稿");
    assertThat(filer.get(page).html().select(".hj-acts a").eachAttr("href"))
        .contains(page + "/versions");
    assertThat(filer.get(page).html().select("#row-0-target").text()).isEqualTo("≥200人");
    filer.post(page + "/adjust", Map.of("reason", "另行调整。"));
    assertThat(state()).contains("目标调整起草 · 第3稿");
  }

  @Test
  void showsAnyTwoVersionsSideBySide() {
    submit();
    department.post(page + "/approve", Map.of());
    filer.post(page + "/adjust", Map.of("reason", "增列指标。"));
    filer.post(page + "/rows", Map.of("library", "visited-workers"));
    Document changes = filer.get(page + "/versions").html();
    assertThat(changes.select("#versions tbody tr")).hasSize(2);
    assertThat(changes.select("#compare tbody tr")).hasSize(1);
    assertThat(changes.select("#compare ins").text()).contains("慰问困难职工人数");
    Document whole = filer.get(page + "/versions?from=2&to=1&whole=true").html();
    assertThat(whole.select("#compare tbody tr").size()).isGreaterThan(4);
    assertThat(whole.select("#compare del").text()).contains("慰问困难职工人数");
    assertThat(filer.get(page + "/versions?from=9").status()).isEqualTo(404);
    assertThat(visitor("kunming").get(page + "/versions").status()).isEqualTo(404);
    assertThat(filer.fragment(page + "/versions").html().select("h1")).isEmpty();
  }

  @Test
  void canBeTakenAwayAsAnOfficialForm() {
    Page page = filer.get("/outputs/goal/" + project + ".html");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).contains("项目支出绩效目标表").doesNotContain("实际完成值");
  }

  @Test
  void isListedWithWhereItStands() {
    Document html = filer.get("/goals?year=2025&state=draft&q=大病").html();
    assertThat(html.select("#goal-lines a").eachAttr("href")).contains(page);
    assertThat(html.select("#goal-tabs a[aria-current]").text()).startsWith("起草");
    assertThat(filer.get("/goals?year=2025&state=approved").body())
        .doesNotContain(project.toString());
    Document none = filer.fragment("/goals?year=2025&q=没有这样的项目").html();
    assertThat(none.select("#goal-lines h2").text()).isEqualTo("没有符合的项目");
    assertThat(none.select("h1")).isEmpty();
    assertThat(visitor("kunming").get("/goals?year=2025").body())
        .doesNotContain(project.toString());
  }

  private void submit() {
    Map<String, String> cells = new HashMap<>();
    cells.put("goal.expected", "救助困难职工200人。");
    cells.put("goal.expected.was", "");
    String[] weights = {"20", "10", "10", "10", "15", "15", "10"};
    for (int row = 0; row < weights.length; row++) {
      String name = "indicators[%d].weight".formatted(row);
      cells.put(name, weights[row]);
      cells.put(name + ".was", "");
    }
    String words = "indicators[5].target";
    cells.put(words, "回访家庭均能继续治疗");
    cells.put(words + ".was", "");
    assertThat(save(cells).status()).isEqualTo(200);
    Page submitted = filer.post(page + "/submit", Map.of());
    assertThat(submitted.html().select("#obstacles li").eachText()).isEmpty();
    assertThat(submitted.location()).isEqualTo(page);
  }

  private boolean restsOnApproved() {
    return Actors.asServer(() ->
        transaction.execute(status ->
            jdbc.sql(
                    """
                    select v.approved_at is not null from form f
                    join form_version fv on fv.form_id = f.id
                    join goal_version v on v.id = fv.goal_version_id where f.project_id = ?
                    """)
                .param(project)
                .query(Boolean.class)
                .single()));
  }

  private int rows() {
    return filer.get(page).html().select("tr[data-row]").size();
  }

  private String state() {
    return filer.get(page).html().select(".hj-head .hj-state").text();
  }

  private Page save(Map<String, String> fields) {
    return filer.post(page + "/cells", fields);
  }

  private Browser visitor(String login) {
    Browser browser = Browser.of(port, login);
    browser.get("/goals");
    return browser;
  }
}
