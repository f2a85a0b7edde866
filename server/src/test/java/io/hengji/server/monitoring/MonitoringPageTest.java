package io.hengji.server.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.form.Form;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.recheck.FormFiles;
import io.hengji.server.Browser;
import io.hengji.server.ServerTest;
import io.hengji.server.forms.FormText;
import io.hengji.server.scope.Actors;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ServerTest
class MonitoringPageTest {

  private static final String DAY = "/2062-06-30";

  @LocalServerPort private int port;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  @Test
  void showsLightsFromTheAccountsAndWhatTheYearsEndWouldBring() {
    String page = project(true, "10");
    Browser filer = Browser.of(port, "filer");
    assertThat(filer.get(page).html().select("#no-monitoring h2").text()).isEqualTo("还没有监控");

    Browser.Page opened = filer.post(page, Map.of("day", "6月30日"));
    assertThat(opened.location()).isEqualTo(page + "?day=2062-06-30");
    Document shown = filer.get(opened.location()).html();
    assertThat(shown.select("#executed textarea").attr("placeholder")).isEqualTo("按支出账 10.00");
    assertThat(shown.select("#spending-light").text()).contains("10", "红");
    assertThat(shown.select("#findings").text()).contains("红色预警");
    assertThat(shown.select("#year-end-total").text()).contains("至");
    assertThat(shown.select("#in-the-way").text()).contains("没有填完成情况");
    assertThat(shown.select("#hand-in button").hasAttr("disabled")).isTrue();

    Browser.Page saved =
        filer.post(
            page + DAY + "/cells", Map.of("funds[0].executed", "60", "funds[0].executed.was", ""));
    assertThat(saved.status()).isEqualTo(200);
    assertThat(saved.html().select("#outlook").text()).doesNotContain("红色预警");
    assertThat(saved.body()).contains("id=\"spending-light\"").doesNotContain("<html");
    assertThat(filer.get(page).html().select("#executed textarea").text()).isEqualTo("60");
  }

  @Test
  void isHandedInOnceAllIsSaidAndNotedOrReturnedByTheReviewer() {
    String page = project(true, "50");
    Browser filer = Browser.of(port, "filer");
    open(filer, page);
    assertThat(filer.post(page + DAY + "/hand-in", Map.of()).status()).isEqualTo(422);
    Map<String, String> cells = new LinkedHashMap<>();
    for (Element field : filer.get(page).html().select("textarea[name$=.actual]")) {
      cells.put(field.attr("name"), "0");
      cells.put(field.attr("name") + ".was", "");
    }
    Browser.Page saved = filer.post(page + DAY + "/cells", cells);
    assertThat(saved.html().select("#in-the-way").text()).contains("处落后没有说明原因");
    Map<String, String> causes = new LinkedHashMap<>();
    for (Element field : filer.get(page).html().select("textarea[name$=.deviation]")) {
      causes.put(field.attr("name"), "名单上半年核对，下半年发放");
      causes.put(field.attr("name") + ".was", "");
    }
    filer.post(page + DAY + "/cells", causes);
    assertThat(filer.post(page + DAY + "/hand-in", Map.of()).status()).isEqualTo(302);
    assertThat(filer.post(page + DAY + "/cells", Map.of("remarks", "再改")).status()).isEqualTo(423);

    Browser reviewer = Browser.of(port, "unit");
    assertThat(reviewer.get("/todo").html().select("#todo a[href='" + page + "']").text())
        .startsWith("阅监控");
    reviewer.get(page);
    assertThat(decide(reviewer, page, "return", "").status()).isEqualTo(422);
    assertThat(decide(reviewer, page, "return", "第1项请按人数填").status()).isEqualTo(302);
    Document returned = filer.get(page).html();
    assertThat(returned.select("#state").text()).isEqualTo("已退回");
    assertThat(returned.select("#log").text()).contains("退回", "第1项请按人数填");
    assertThat(filer.post(page + DAY + "/hand-in", Map.of()).status()).isEqualTo(302);
    assertThat(decide(reviewer, page, "note", "").status()).isEqualTo(302);
    assertThat(reviewer.get(page).html().select("#state").text()).isEqualTo("已审阅");
    assertThat(decide(reviewer, page, "note", "").status()).isEqualTo(422);
    Document list = reviewer.get("/monitoring?year=2062&light=YELLOW").html();
    assertThat(list.select("#monitorings a[href='" + page + "']")).hasSize(1);
    assertThat(list.select("#outputs a").eachAttr("href")).contains("/outputs/list.xlsx?year=2062");
    assertThat(reviewer.get("/projects?year=2062&that=LIGHT:YELLOW").html().text())
        .contains("监控样例");
  }

  @Test
  void watchesTheSpendingAloneWithoutAGoal() {
    String page = project(false, "50");
    Browser filer = Browser.of(port, "filer");
    open(filer, page);
    Document shown = filer.get(page).html();
    assertThat(shown.select("#no-goal").text()).contains("只监控支出");
    assertThat(shown.select("#grid tr[id]")).hasSize(1);
    assertThat(shown.select("#spending-light").text()).contains("50", "绿");
    assertThat(filer.post(page + DAY + "/hand-in", Map.of()).status()).isEqualTo(302);
  }

  @Test
  void keepsBothTextsWhereTwoWriteTheSameCellAndRefusesWhatIsNoAmount() {
    String page = project(true, "50");
    Browser filer = Browser.of(port, "filer");
    open(filer, page);
    String cell = "indicators[0].actual";
    filer.post(page + DAY + "/cells", Map.of(cell, "10人", cell + ".was", ""));
    Browser.Page clash = filer.post(page + DAY + "/cells", Map.of(cell, "12人", cell + ".was", ""));
    assertThat(clash.status()).isEqualTo(409);
    assertThat(clash.body()).contains("id=\"row-0-actual\"", "10人", "12人");
    Browser.Page refused =
        filer.post(
            page + DAY + "/cells",
            Map.of("funds[0].executed", "=1+1", "funds[0].executed.was", ""));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains("支出要写成万元数");
    assertThat(filer.post(page, Map.of("day", "去年")).status()).isEqualTo(422);
    assertThat(filer.get(page + "?day=2062-01-31").html().select("#grid")).isEmpty();
  }

  @Test
  void canBeTakenAwayAsTheOfficialTable() {
    String page = project(true, "50");
    Browser filer = Browser.of(port, "filer");
    open(filer, page);
    String cell = "indicators[0].actual";
    filer.post(page + DAY + "/cells", Map.of(cell, "10人", cell + ".was", ""));
    assertThat(filer.get(page).html().select("#outputs a").eachAttr("href"))
        .contains(page + DAY + "/paper.docx");
    Browser.Page paper = filer.get(page + DAY + "/paper.html");
    assertThat(paper.body()).contains("项目支出绩效目标执行监控表", "1—6月执行情况", "10人", "50.00%");
    assertThat(filer.download(page + DAY + "/paper.xlsx").name()).endsWith("绩效运行监控表.xlsx");
    assertThat(filer.get(page + DAY + "/paper.exe").status()).isEqualTo(404);
    assertThat(filer.get(page + "/2062-01-31/paper.docx").status()).isEqualTo(404);
    assertThat(Browser.of(port, "kunming").get(page + DAY + "/paper.docx").status()).isEqualTo(404);
  }

  @Test
  void keepsAndPrintsWhatIsExpectedOfTheYearsEnd() {
    String page = project(true, "50");
    Browser filer = Browser.of(port, "filer");
    open(filer, page);
    String expected = "indicators[0].expected";
    String likelihood = "indicators[0].likelihood";
    Browser.Page kept = filer.post(page + DAY + "/forecast", Map.of(expected, "1400人<b>"));
    assertThat(kept.location()).isEqualTo(page + "?day=2062-06-30#forecast");
    filer.post(page + DAY + "/forecast", Map.of(likelihood, "POSSIBLE"));
    filer.post(page + DAY + "/forecast", Map.of("indicators[99].expected", "无此行"));
    Document shown = filer.get(page).html();
    assertThat(shown.select("#expected-0").val()).isEqualTo("1400人<b>");
    assertThat(shown.select("#likelihood-0 option[selected]").text()).isEqualTo("有可能");
    assertThat(filer.get(page + DAY + "/paper.html").html().text())
        .contains("完成目标可能性", "1400人<b>", "有可能");
    filer.post(page + DAY + "/forecast", Map.of(likelihood, "PERHAPS"));
    assertThat(filer.get(page).html().select("#likelihood-0 option[selected]").val()).isEmpty();

    Browser auditor = Browser.of(port, "auditor");
    assertThat(auditor.get(page).html().select("#forecast input:not([type=hidden])")).isEmpty();
    assertThat(auditor.get(page).html().select("#forecast").text()).contains("1400人");
    assertThat(auditor.post(page + DAY + "/forecast", Map.of(expected, "x")).status())
        .isEqualTo(403);
    Browser kunming = Browser.of(port, "kunming");
    kunming.get("/");
    assertThat(kunming.post(page + DAY + "/forecast", Map.of(expected, "x")).status())
        .isEqualTo(404);
  }

  @Test
  void isSeenAndWrittenOnlyByWhomItConcerns() {
    String page = project(true, "50");
    Browser filer = Browser.of(port, "filer");
    open(filer, page);
    Browser kunming = Browser.of(port, "kunming");
    assertThat(kunming.get(page).status()).isEqualTo(404);
    assertThat(kunming.post(page + DAY + "/cells", Map.of("remarks", "x")).status()).isEqualTo(404);
    Browser auditor = Browser.of(port, "auditor");
    assertThat(auditor.get(page).html().select("#grid textarea")).isEmpty();
    assertThat(auditor.post(page, Map.of("day", "2062-03-31")).status()).isEqualTo(403);
    assertThat(auditor.post(page + DAY + "/cells", Map.of("remarks", "x")).status()).isEqualTo(403);
    assertThat(decide(auditor, page, "note", "").status()).isEqualTo(403);
    assertThat(auditor.post("/monitoring", Map.of("year", "2062", "day", "2062-09-30")).status())
        .isEqualTo(403);
  }

  @Test
  void aDayIsSetForAllProjectsOfTheYearAtOnce() {
    String page = project(true, "50");
    Browser department = Browser.of(port, "department");
    department.get("/monitoring?year=2062");
    Browser.Page set = department.post("/monitoring", Map.of("year", "2062", "day", "9月30日"));
    assertThat(set.html().select("#monitoring-note").text()).matches("已给 \\d+ 个项目开了监控。");
    Document filled = Browser.of(port, "filer").get(page).html();
    assertThat(filled.select("#state").text()).isEqualTo("填报中");
    assertThat(department.post("/monitoring", Map.of("year", "2062", "day", "13月1日")).status())
        .isEqualTo(422);
  }

  private static void open(Browser filer, String page) {
    filer.get(page);
    assertThat(filer.post(page, Map.of("day", "2062-06-30")).status()).isEqualTo(302);
  }

  private static Browser.Page decide(Browser browser, String page, String what, String opinion) {
    return browser.post(page + DAY + "/decision", Map.of("do", what, "opinion", opinion));
  }

  /// A project with a budget of 100 万元 of which so much was spent in the first half of the year.
  private String project(boolean goal, String spent) {
    UUID id =
        Actors.asServer(() ->
            transaction.execute(status -> {
              UUID project =
                  jdbc.sql(
                          """
                          insert into project (year, code, name, department_id, unit_id)
                          select 2062, :code, '监控样例', parent_id, id from unit
                          where name = '权益保障部' returning id
                          """)
                      .param("code", UUID.randomUUID().toString())
                      .query(UUID.class)
                      .single();
              jdbc.sql(
                      "insert into fund (project_id, source, initial) values (?, 'APPROPRIATION', 1000000)")
                  .param(project)
                  .update();
              jdbc.sql(
                      "insert into spending (project_id, source, day, amount) values (?, 'APPROPRIATION', '2062-05-01', ?::numeric * 10000)")
                  .params(project, spent)
                  .update();
              if (goal) {
                approve(project);
              }
              return project;
            }));
    return "/monitoring/" + id;
  }

  private void approve(UUID project) {
    jdbc.sql(
            """
            with g as (insert into goal (project_id, unit_id, year, state)
              select id, unit_id, year, 'APPROVED' from project where id = :project
              returning id, unit_id)
            insert into goal_version (goal_id, unit_id, number, content, approved_at)
            select id, unit_id, 1, :content::jsonb, now() from g
            """)
        .param("project", project)
        .param("content", FormText.of(sample()))
        .update();
  }

  private static Form sample() {
    Path file = Path.of(System.getProperty("hengji.root", ".."), "samples", "relief-2024.docx");
    try {
      return FormFiles.read("relief-2024.docx", Files.readAllBytes(file), Limits.STANDARD)
          .forms()
          .getFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
