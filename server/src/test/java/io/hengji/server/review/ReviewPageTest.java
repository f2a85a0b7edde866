package io.hengji.server.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.server.Browser;
import io.hengji.server.Browser.Page;
import io.hengji.server.ServerTest;
import io.hengji.server.evaluation.SampleEvaluation;
import io.hengji.server.forms.Forms;
import io.hengji.server.scope.Actors;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
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
class ReviewPageTest {

  private static final List<String> PEOPLE =
      List.of(
          "filer",
          "filer2",
          "unit",
          "department",
          "finance",
          "rechecker",
          "caseworker",
          "approver",
          "cashier",
          "auditor",
          "admin",
          "kunming");
  private static final Map<String, String> REVIEWERS =
      Map.of(
          "UNIT_REVIEW", "unit",
          "DEPARTMENT_REVIEW", "department",
          "FINANCE_REVIEW", "finance",
          "RECHECK", "rechecker");

  @LocalServerPort private int port;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;
  @Autowired private Forms forms;

  private SampleEvaluation sample;
  private UUID project;
  private String page;

  @BeforeEach
  void handIn() {
    sample = new SampleEvaluation(jdbc, transaction, forms);
    project = sample.open("权益保障部");
    page = "/review/" + project;
    visitor("filer").post("/evaluate/" + project + "/hand-in", Map.of("word", "第3项按实际调整"));
  }

  @Test
  void takesAFormThroughReturnAndAllStagesToItsDecision() {
    Browser unit = visitor("unit");
    assertThat(unit.get("/review").html().select("#waiting a.hj-go").eachAttr("href"))
        .contains(page);
    Page returned = giveBack(unit, "慰问户数未达标，写明原因");
    assertThat(returned.location()).isEqualTo(page);
    Document mend = visitor("filer").get("/evaluate/" + project).html();
    assertThat(mend.select("#last-step").text()).contains("退回").contains("写明原因");
    visitor("filer")
        .post(
            "/evaluate/" + project + "/rows",
            Map.of(
                "indicators[0].deviation",
                "年内22户迁出，已核减；下年按新名册定指标。",
                "indicators[0].deviation.was",
                mend.select("textarea[name='indicators[0].deviation']").text()));
    visitor("filer")
        .upload(
            "/evaluate/" + project + "/evidence?row=0",
            Map.of("迁出名单.csv", "姓名,日期".getBytes(StandardCharsets.UTF_8)));
    visitor("filer").post("/evaluate/" + project + "/hand-in", Map.of());
    Document second = unit.get(page).html();
    assertThat(second.select("#added-evidence a").eachText()).containsExactly("迁出名单.csv");
    assertThat(second.select("#compare ins").text()).contains("已核减");
    assertThat(approve("unit", "UNIT_REVIEW", 2).location()).isEqualTo(page);
    assertThat(approve("department", "DEPARTMENT_REVIEW", 2).status()).isEqualTo(302);
    assertThat(approve("finance", "FINANCE_REVIEW", 2).status()).isEqualTo(302);
    assertThat(visitor("filer").get("/evaluate/" + project).html().select("#last-step").text())
        .contains("李例三");
    Document decided = visitor("auditor").get(page).html();
    assertThat(decided.select("#state").text()).contains("已审定");
    assertThat(decided.select("#log li b").eachText())
        .containsExactly(
            "第1稿报送单位审核", "第1稿退回", "第2稿报送单位审核", "第2稿单位通过，送部门", "第2稿部门通过，送财政", "第2稿财政通过，已审定");
    assertThat(visitor("filer").get("/evaluate/" + project).html().select("#last-step").text())
        .contains("已审定");
  }

  @Test
  void isReCheckedWhenFinanceAsksForItAndThenDecidedOrReturnedWithReasons() {
    sample.become(project, "FINANCE_REVIEW");
    Browser rechecker = visitor("rechecker");
    assertThat(rechecker.get(page).html().select("#others")).hasSize(1);
    assertThat(sent("department", "recheck", "FINANCE_REVIEW").status()).isIn(403, 404);
    assertThat(visitor("finance").get(page).html().select("#recheck-form").text()).isEqualTo("送复核");
    assertThat(sent("finance", "recheck", "FINANCE_REVIEW").location()).isEqualTo(page);
    assertThat(visitor("finance").get(page).html().select("#state").text()).contains("复核中");
    assertThat(rechecker.get("/").html().select("#todo").text()).contains("复核");
    assertThat(rechecker.get("/review").html().select("#waiting a.hj-go").eachAttr("href"))
        .contains(page);
    Document form = rechecker.get(page).html();
    assertThat(form.select("#approve-form").text()).isEqualTo("同意，审定");
    assertThat(form.select("#recheck-form")).isEmpty();
    assertThat(form.select("#remaining, #scores")).hasSize(2);
    assertThat(sent("rechecker", "recheck", "RECHECK").status()).isEqualTo(409);

    assertThat(approve("rechecker", "RECHECK", 1).location()).isEqualTo(page);
    Document decided = rechecker.get(page).html();
    assertThat(decided.select("#state").text()).contains("已审定");
    assertThat(decided.select("#log li b").eachText())
        .containsSequence("第1稿财政通过，送复核", "第1稿复核同意，已审定");

    sample.become(project, "RECHECK");
    rechecker.post(
        page + "/decision",
        Map.of("do", "return", "seen", seen("RECHECK", 1), "opinion", "得分偏高", "due", tomorrow()));
    Document returned = visitor("filer").get("/evaluate/" + project).html();
    assertThat(returned.select("#last-step").text()).contains("得分偏高");
    assertThat(rechecker.get(page).html().select("#log li b").eachText()).contains("第1稿复核退回");
  }

  private Page sent(String login, String what, String state) {
    return visitor(login).post(page + "/decision", Map.of("do", what, "seen", seen(state, 1)));
  }

  @Test
  void isDecidedByNobodyWhoseTurnItIsNot() {
    REVIEWERS.forEach((state, reviewer) -> {
      sample.become(project, state);
      for (String login : PEOPLE) {
        if (!login.equals(reviewer)) {
          assertThat(approve(login, state, 1).status()).as(login + " " + state).isIn(403, 404);
          assertThat(
                  visitor(login)
                      .post(
                          page + "/decision",
                          Map.of(
                              "do",
                              "return",
                              "seen",
                              seen(state, 1),
                              "opinion",
                              "不行",
                              "due",
                              "2099-01-01"))
                      .status())
              .as(login + " " + state)
              .isIn(403, 404);
          assertThat(state()).as(login).isEqualTo(state);
        }
      }
      assertThat(approve(reviewer, state, 1).status()).isEqualTo(302);
    });
  }

  @Test
  void isNotApprovedAtAStageThatIsSomebodyElses() {
    for (String state : List.of("FILLING", "RETURNED", "DECIDED", "PUBLISHED")) {
      sample.become(project, state);
      assertThat(approve("unit", state, 1).status()).as(state).isEqualTo(409);
      assertThat(approve("unit", "UNIT_REVIEW", 1).status()).as(state).isEqualTo(409);
      assertThat(state()).isEqualTo(state);
    }
  }

  @Test
  void isDecidedOnceForTheVersionThatWasLookedAt() {
    assertThat(approve("unit", "UNIT_REVIEW", 2).status()).isEqualTo(409);
    assertThat(approve("unit", "UNIT_REVIEW", 1).status()).isEqualTo(302);
    Page late = approve("unit", "UNIT_REVIEW", 1);
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.html().select("#trouble").text()).contains("已经不在这一步");
    assertThat(state()).isEqualTo("DEPARTMENT_REVIEW");
  }

  @Test
  void isNotApprovedByWhoFilledItIn() {
    inDatabase(
        """
        insert into form_edit (version_id, unit_id, address, revision, before, after, account_id)
        select v.id, v.unit_id, 'goal.actual', 1, '', '', a.id
        from form f join form_version v on v.form_id = f.id, account a
        where f.project_id = ? and a.login = 'unit'
        """,
        project);
    Browser unit = visitor("unit");
    assertThat(unit.get(page).html().select("#own").text()).contains("由别人审核");
    assertThat(unit.get(page).html().select("#approve-form")).isEmpty();
    assertThat(approve("unit", "UNIT_REVIEW", 1).status()).isEqualTo(403);
    assertThat(unit.get("/review").html().select("input[value^=" + project + "]")).isEmpty();
    assertThat(state()).isEqualTo("UNIT_REVIEW");
  }

  @Test
  void isReturnedOnlyWithReasonsAndADayToCome() {
    Browser unit = visitor("unit");
    assertThat(giveBack(unit, " ").html().select("#trouble").text()).contains("写明退回的理由");
    String yesterday = LocalDate.now(ZoneId.of("Asia/Shanghai")).minusDays(2).toString();
    for (String due : List.of(yesterday, "下周", "")) {
      Page refused =
          unit.post(
              page + "/decision",
              Map.of("do", "return", "seen", seen("UNIT_REVIEW", 1), "opinion", "缺原因", "due", due));
      assertThat(refused.status()).as(due).isEqualTo(422);
      assertThat(refused.html().select("#opinion").text()).isEqualTo("缺原因");
    }
    assertThat(state()).isEqualTo("UNIT_REVIEW");
  }

  @Test
  void offersTheFindingsAsReasonsAndTakesThoseThatAreTicked() {
    Browser unit = visitor("unit");
    Document html = unit.get(page).html();
    assertThat(html.select("#decision input[name=reason][checked]")).isNotEmpty();
    assertThat(html.select("#opinion").text()).isNotEmpty();
    assertThat(html.select("#word").text()).contains("第3项按实际调整");
    String first = html.select("#decision input[name=reason]").getFirst().attr("data-line");
    unit.post(
        page + "/decision",
        Map.of("do", "return", "seen", seen("UNIT_REVIEW", 1), "reason", "1", "due", tomorrow()));
    assertThat(visitor("filer").get("/evaluate/" + project).html().select("#last-step").text())
        .contains(first);
  }

  @Test
  void showsClaimedBesideRecomputed() {
    Document html = visitor("unit").get(page).html();
    assertThat(html.select("#scores #row-0").text())
        .contains("15")
        .contains("14.21")
        .contains("多 0.79");
    assertThat(html.select("#decision .hj-vs .r").text()).isEqualTo("97.71");
    assertThat(html.select("#remaining .hj-finding").size()).isGreaterThan(0);
    assertThat(html.select("h1")).hasSize(1);
  }

  @Test
  void passesTickedFormsTogetherButNoneWithBlockers() {
    UUID blocked = sample.open("权益保障部");
    visitor("filer").post("/evaluate/" + blocked + "/hand-in", Map.of());
    inDatabase("update form set blockers = 1 where project_id = ?", blocked);
    Browser unit = visitor("unit");
    Document list = unit.get("/review").html();
    assertThat(list.select("input[value^=" + project + "]")).hasSize(1);
    assertThat(list.select("input[value^=" + blocked + "]")).isEmpty();
    Page tried = unit.post("/review", Map.of("form", blocked + "~1~UNIT_REVIEW"));
    assertThat(tried.html().select("#skipped").text()).contains("有阻断");
    Page passed = unit.post("/review", Map.of("form", seen("UNIT_REVIEW", 1)));
    assertThat(passed.html().select("#passed").text()).contains("通过 1 件");
    assertThat(state()).isEqualTo("DEPARTMENT_REVIEW");
    assertThat(unit.post("/review", Map.of()).html().select("#none-ticked")).hasSize(1);
    Page foreign = visitor("finance").post("/review", Map.of("form", seen("DEPARTMENT_REVIEW", 1)));
    assertThat(foreign.html().select("#skipped").text()).contains("不由您审核");
    assertThat(state()).isEqualTo("DEPARTMENT_REVIEW");
  }

  @Test
  void isNotPassedUnreadWhenItIsNotAsApproved() {
    inDatabase(
        """
        insert into goal (project_id, unit_id, year, state)
        select id, unit_id, year, 'APPROVED' from project where id = ?
        """,
        project);
    inDatabase(
        """
        insert into goal_version (goal_id, unit_id, number, content, approved_at)
        select g.id, g.unit_id, 1,
          jsonb_set(v.content, '{indicators,0,target}', '"≥500户"'), now()
        from goal g join form f on f.project_id = g.project_id
        join form_version v on v.form_id = f.id where g.project_id = ?
        """,
        project);
    Browser unit = visitor("unit");
    Document html = unit.get(page).html();
    assertThat(html.select("#goal-changes del").text()).isEqualTo("≥500户");
    assertThat(html.select("#remaining").text()).contains("PRC-001");
    Page passed = unit.post("/review", Map.of("form", seen("UNIT_REVIEW", 1)));
    assertThat(passed.html().select("#skipped").text()).contains("有阻断");
    assertThat(state()).isEqualTo("UNIT_REVIEW");
  }

  @Test
  void showsNothingOutsideOfTheScope() {
    for (String login : List.of("kunming", "filer2")) {
      assertThat(visitor(login).get(page).status()).as(login).isEqualTo(404);
    }
    assertThat(visitor("unit").get("/projects/" + project).html().select("a.btn").eachAttr("href"))
        .contains(page);
    assertThat(visitor("filer").get("/review").status()).isEqualTo(403);
    assertThat(visitor("auditor").get(page).html().select("#others")).hasSize(1);
    assertThat(visitor("unit").get("/review").html().select("#main-nav a[aria-current]").text())
        .isEqualTo("审核");
    assertThat(visitor("filer").get("/").html().select("#main-nav a").eachText())
        .doesNotContain("审核");
  }

  private Page giveBack(Browser browser, String opinion) {
    return browser.post(
        page + "/decision",
        Map.of(
            "do", "return", "seen", seen("UNIT_REVIEW", 1), "opinion", opinion, "due", tomorrow()));
  }

  private Page approve(String login, String state, int number) {
    return visitor(login)
        .post(page + "/decision", Map.of("do", "approve", "seen", seen(state, number)));
  }

  private String seen(String state, int number) {
    return "%s~%d~%s".formatted(project, number, state);
  }

  private static String tomorrow() {
    return LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(2).toString();
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

  private void inDatabase(String sql, UUID of) {
    Actors.asServer(() -> transaction.execute(status -> jdbc.sql(sql).param(of).update()));
  }
}
