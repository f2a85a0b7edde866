package io.hengji.server.goals;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.form.Form;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.recheck.FormFiles;
import io.hengji.server.Browser;
import io.hengji.server.Browser.Page;
import io.hengji.server.ServerTest;
import io.hengji.server.forms.FormState;
import io.hengji.server.forms.Forms;
import io.hengji.server.scope.Actors;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// The declaration of a goal over the wire.
@ServerTest
class GoalPageTest {

  private static final String TARGET = "indicators[0].target";
  private static final String REVISION = "indicators[0].revision";

  @LocalServerPort private int port;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;
  @Autowired private GoalDrafts drafts;
  @Autowired private Forms forms;

  private SampleGoal samples;
  private UUID project;
  private String page;
  private Browser filer;

  @BeforeEach
  void open() {
    samples = new SampleGoal(jdbc, transaction, drafts);
    project = samples.begun("权益保障部", "programme:serious-illness");
    page = "/goals/" + project;
    filer = visitor("filer");
  }

  @Test
  void beginsWithTheIndicatorsOfTheProgrammeThatTheNameSpeaksOf() {
    String fresh = "/goals/" + samples.project("权益保障部");
    Document start = filer.get(fresh).html();
    assertThat(start.select("input[name=from][checked]").val())
        .isEqualTo("programme:serious-illness");
    assertThat(filer.post(fresh + "/start", Map.of("from", "programme:serious-illness")).location())
        .isEqualTo(fresh);
    Document html = filer.get(fresh).html();
    assertThat(html.select("textarea[name$=.level3]").eachText()).contains("大病救助人数", "受助职工满意度");
    assertThat(html.select(".g1 th").eachText()).containsExactly("产出指标", "效益指标", "满意度指标");
    assertThat(html.select("#funds").text()).contains("50.00");
  }

  @Test
  void beginsWithOneRowForEachLevelWhenItBeginsBlank() {
    UUID blank = samples.begun("权益保障部", "blank");
    Document html = filer.get("/goals/" + blank).html();
    assertThat(html.select(".g2 th").eachText()).contains("数量指标", "服务对象满意度指标");
    assertThat(html.select("textarea[name$=.level3]")).hasSizeGreaterThan(8);
    assertThat(html.select("textarea[name$=.level3]").text()).isBlank();
    assertThat(html.select("#grid .hj-marks a")).isEmpty();
  }

  @Test
  void saysWhileOneTypesThatATargetIsBelowWhatWasReachedLastYear() {
    lastYear("大病救助人数", "250人");
    Page low =
        save(
            Map.of(
                "indicators[0].target", "≥180人",
                "indicators[0].target.was", "≥200人",
                "panel", "0"));
    assertThat(low.body()).contains("HIS-001", "低于2024年的实际完成值“250人”");
    Page enough =
        save(
            Map.of(
                "indicators[0].target", "≥260人",
                "indicators[0].target.was", "≥180人",
                "panel", "0"));
    assertThat(enough.body()).doesNotContain("HIS-001");
  }

  /// What the project reached in the year before, under another name.
  private void lastYear(String indicator, String actual) {
    String text =
        """
        项目支出绩效自评表

        （2024年度）

        | 项目名称 | 往年的大病救助 | | |
        | 主管部门 | 安庆市总工会 | 实施单位 | 权益保障部 |
        | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
        | 产出指标 | 数量指标 | %s | ≥200人 | %s | 50 | 50 |
        """
            .formatted(indicator, actual);
    Form form =
        FormFiles.read("last.txt", text.getBytes(StandardCharsets.UTF_8), Limits.STANDARD)
            .forms()
            .getFirst();
    Actors.asServer(() ->
        transaction.execute(status -> {
          UUID before =
              jdbc.sql(
                      """
                      insert into project (year, code, name, department_id, unit_id)
                      select 2024, gen_random_uuid()::text, '往年的大病救助', department_id, unit_id
                      from project where id = ? returning id
                      """)
                  .param(project)
                  .query(UUID.class)
                  .single();
          forms.open(before, form, FormState.FILLING, Optional.empty());
          return jdbc.sql("update project set continues_id = ? where id = ?")
              .params(before, project)
              .update();
        }));
  }

  @Test
  void addsUpTheWeightsAsTheyAreTyped() {
    Page answer =
        save(Map.of("indicators[0].weight", "20", "indicators[0].weight.was", "", REVISION, "1"));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.html().select("#score-total").text()).contains("20").contains("还差 70");
    assertThat(answer.html().select("#row-0-revision").val()).isEqualTo("2");
    assertThat(answer.body()).contains("id=\"sum-0\">20<");
  }

  @Test
  void refusesAWeightThatIsNoNumber() {
    Page answer = save(Map.of("indicators[0].weight", "好", "indicators[0].weight.was", ""));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("分值只填数字");
  }

  @Test
  void saysWhatIsWrongWithATargetWhileItIsTyped() {
    Page answer =
        save(Map.of(TARGET, "效果明显", TARGET + ".was", field(TARGET), REVISION, "1", "panel", "0"));
    assertThat(answer.body()).contains("TGT-001").contains("id=\"row-0-marks\"");
    assertThat(filer.get(page + "?row=0").html().select("#derivation .hj-finding").text())
        .contains("TGT-001");
  }

  @Test
  void splitsACellThatSomebodyElseWrote() {
    String was = field(TARGET);
    save(Map.of(TARGET, "≥210人", TARGET + ".was", was, REVISION, "1"));
    Page answer = save(Map.of(TARGET, "≥220人", TARGET + ".was", was, REVISION, "1"));
    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.body()).contains("≥210人").contains("≥220人").contains("田例一");
    assertThat(field(TARGET)).isEqualTo("≥210人");
  }

  @Test
  void splitsTheWordsOfTheGoalThatSomebodyElseWrote() {
    save(Map.of("goal.expected", "救助200人。", "goal.expected.was", ""));
    Page answer = save(Map.of("goal.expected", "救助300人。", "goal.expected.was", ""));
    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.html().select("#goal-expected.theirs").text()).contains("救助200人");
  }

  @Test
  void keepsTheNumberOfARowWhereverItMoves() {
    Page added = filer.post(page + "/rows", Map.of("level", "产出指标|数量指标"));
    assertThat(added.status()).isEqualTo(302);
    int key = Integer.parseInt(added.location().replaceAll(".*#row-", ""));
    String name = "indicators[%d].level3".formatted(key);
    save(Map.of(name, "走访家庭户数", name + ".was", ""));
    assertThat(rowsBefore(key)).isEqualTo(1);
    filer.post(page + "/rows/" + key + "/up", Map.of());
    assertThat(rowsBefore(key)).isZero();
    assertThat(field(name)).isEqualTo("走访家庭户数");
    filer.post(page + "/rows/0/remove", Map.of());
    assertThat(filer.get(page).html().select("#row-0")).isEmpty();
    assertThat(field(name)).isEqualTo("走访家庭户数");
  }

  @Test
  void movesARowAtTheEdgeOfItsLevelIntoTheNext() {
    filer.post(page + "/rows/0/down", Map.of());
    Document html = filer.get(page).html();
    assertThat(html.select("#row-0 textarea").attr("aria-label")).startsWith("质量指标");
  }

  @Test
  void tellsThatARowIsGoneInsteadOfWritingIntoAnother() {
    filer.post(page + "/rows/0/remove", Map.of());
    Page answer = save(Map.of(TARGET, "≥1人", TARGET + ".was", "≥200人", REVISION, "1"));
    assertThat(answer.status()).isEqualTo(410);
    assertThat(answer.html().select("main").text()).contains("已被别人删除");
  }

  @Test
  void picksFromTheLibraryByWordsAndProgramme() {
    Document hits = filer.get(page + "?q=满意度&programme=").html();
    assertThat(hits.select("#library-hits header b").getFirst().text()).contains("满意度");
    assertThat(hits.select("#library-hits").text()).doesNotContain("大病救助人数");
    Page added = filer.post(page + "/rows", Map.of("library", "visited-workers"));
    assertThat(added.status()).isEqualTo(302);
    Document html = filer.get(added.location().replaceAll("#.*", "")).html();
    assertThat(html.select("textarea[name$=.level3]").eachText()).contains("慰问困难职工人数");
    assertThat(html.select("#derivation").text()).contains("慰问发放名册").contains("正向");
  }

  @Test
  void savesTheWholeGridWithoutScriptBeforeARowIsAdded() {
    Map<String, String> fields = new HashMap<>(Map.of(TARGET, "≥230人", REVISION, "1"));
    fields.put("level", "产出指标|数量指标");
    assertThat(filer.post(page + "/rows", fields).status()).isEqualTo(302);
    assertThat(field(TARGET)).isEqualTo("≥230人");
    Page clash = filer.post(page, Map.of(TARGET, "≥240人", REVISION, "1"));
    assertThat(clash.status()).isEqualTo(409);
    assertThat(clash.html().select(".hj-clash button").eachText()).containsExactly("留我的", "用对方的");
  }

  @Test
  void showsAndWritesNothingOutsideOfTheScope() {
    for (String login : new String[] {"kunming", "filer2"}) {
      Browser other = visitor(login);
      assertThat(other.get(page).status()).isEqualTo(404);
      assertThat(other.post(page + "/cells", Map.of(TARGET, "1", TARGET + ".was", "")).status())
          .isEqualTo(404);
      assertThat(other.post(page + "/rows", Map.of("level", "")).status()).isEqualTo(404);
      assertThat(other.post(page + "/submit", Map.of()).status()).isEqualTo(404);
      assertThat(other.get("/goals?year=2025").body()).doesNotContain(project.toString());
    }
    Browser auditor = visitor("auditor");
    assertThat(auditor.get(page).html().select("#grid textarea")).isEmpty();
    assertThat(auditor.post(page + "/rows", Map.of("level", "")).status()).isEqualTo(403);
    assertThat(auditor.post(page + "/approve", Map.of()).status()).isEqualTo(403);
  }

  @Test
  void answersARowThatComesWithTheGridAlone() {
    Document html = filer.fragment(page).html();
    assertThat(html.select("#goal-grid")).hasSize(1);
    assertThat(html.select("h1")).hasSize(1);
  }

  @Test
  void showsTextsAsTexts() {
    String name = "indicators[0].level3";
    save(Map.of(name, "<script>alert(1)</script>", name + ".was", field(name)));
    Document html = filer.get(page + "?row=0").html();
    assertThat(field(name)).isEqualTo("<script>alert(1)</script>");
    assertThat(html.select("#grid script, #derivation script")).isEmpty();
  }

  private int rowsBefore(int key) {
    return filer.get(page).html().select("tr[data-row]").eachAttr("data-row").indexOf("" + key);
  }

  private Browser visitor(String login) {
    Browser browser = Browser.of(port, login);
    browser.get("/goals");
    return browser;
  }

  private String field(String name) {
    return filer.get(page).html().select("textarea[name='" + name + "']").text();
  }

  private Page save(Map<String, String> fields) {
    return filer.post(page + "/cells", fields);
  }
}
