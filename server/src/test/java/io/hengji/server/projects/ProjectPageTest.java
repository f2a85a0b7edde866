package io.hengji.server.projects;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.server.Browser;
import io.hengji.server.ServerTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@ServerTest
class ProjectPageTest {

  @LocalServerPort private int port;

  @Value("${spring.flyway.url}")
  private String url;

  @Value("${spring.flyway.user}")
  private String user;

  @Value("${spring.flyway.password}")
  private String password;

  @Test
  void recordsADatedChangeWithItsReasonAndTakesItBackWithoutLosingIt() {
    Browser filer = Browser.of(port, "kunming");
    String page = add(filer, "CH-1");
    assertThat(
            filer
                .post(
                    page + "/changes",
                    Map.of("day", "3月15日", "amount", "－3.5", "text", "年中调减", "number", "财〔2032〕1号"))
                .status())
        .isEqualTo(302);
    Document shown = filer.get(page).html();
    assertThat(shown.select("#funds tfoot td[data-l=全年预算]").text()).isEqualTo("96.50");
    assertThat(shown.select("#changes tbody tr").text())
        .contains("2032-03-15", "-3.50", "年中调减", "财〔2032〕1号");

    String revoke = shown.select("#changes tbody form").attr("action");
    filer.post(revoke, Map.of("why", "重复登记"));
    Document after = filer.get(page).html();
    assertThat(after.select("#funds tfoot td[data-l=全年预算]").text()).isEqualTo("100.00");
    assertThat(after.select("#changes tbody del").text()).isEqualTo("-3.50");
    assertThat(after.select("#changes tbody tr").text()).contains("已撤销：重复登记");
    assertThat(actions(page)).contains("project.add", "project.budget-change", "project.revoke");
  }

  @Test
  void sumsSpendingAndAnswersAScriptWithTheMoneyAlone() {
    Browser filer = Browser.of(port, "kunming");
    String page = add(filer, "SP-1");
    filer.post(page + "/spending", Map.of("day", "2032-02-01", "amount", "25", "text", "第一批"));
    Browser.Page money = filer.fragment(page);
    assertThat(money.body()).doesNotContain("<html");
    assertThat(money.html().select("#funds tfoot td[data-l=执行率]").text()).isEqualTo("25%");
  }

  @Test
  void saysAtTheFieldWhatIsWrongAndKeepsWhatWasTyped() {
    Browser filer = Browser.of(port, "kunming");
    String page = add(filer, "ER-1");
    Map<String, String> typed = new HashMap<>(Map.of("day", "2月30日", "amount", "多", "text", ""));
    Browser.Page refused = filer.post(page + "/spending", typed);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.html().select("#spending-day-error").text()).startsWith("日期要写成");
    assertThat(refused.html().select("#spending-amount").val()).isEqualTo("多");
    assertThat(refused.html().select("#spending-errors").text()).isEqualTo("有 3 处要改，没有登记。");
    assertThat(filer.get(page).html().select("#spending tbody tr")).isEmpty();
  }

  @Test
  void letsOnlyWhoEditsProjectsChangeThem() {
    String page = add(Browser.of(port, "kunming"), "RO-1");
    Browser auditor = Browser.of(port, "auditor");
    assertThat(auditor.get(page).html().select("form[action*=changes]")).isEmpty();
    Browser.Page refused =
        auditor.post(page + "/changes", Map.of("day", "2032-01-01", "amount", "1", "text", "试"));
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.html().select("#trouble").text()).contains("您的范围：演示办公室");
    assertThat(auditor.get("/projects/new").status()).isEqualTo(403);
  }

  @Test
  void refusesASecondProjectWithTheSameCodeInItsDepartmentAndYear() {
    Browser filer = Browser.of(port, "kunming");
    add(filer, "TW-1");
    Map<String, String> again = fields(filer, "TW-1");
    Browser.Page refused = filer.post("/projects/new", again);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.html().select("#code-error").text()).isEqualTo("这个部门这一年已有编码 TW-1 的项目。");
  }

  private String add(Browser filer, String code) {
    return filer.post("/projects/new", fields(filer, code)).location();
  }

  private static Map<String, String> fields(Browser filer, String code) {
    String unit = filer.get("/projects/new").html().select("#unit option:last-child").attr("value");
    return Map.of(
        "code",
        code,
        "name",
        "试<b>项目</b>" + code,
        "year",
        "2032",
        "unit",
        unit,
        "APPROPRIATION",
        "100");
  }

  private List<String> actions(String page) {
    String id = page.substring(page.lastIndexOf('/') + 1);
    return JdbcClient.create(new DriverManagerDataSource(url, user, password))
        .sql(
            "select action from audit_entry where subject_id = ? or after like '%' || ? || '%' or subject = 'budget_change'")
        .params(id, id)
        .query((row, index) -> row.getString(1))
        .list();
  }
}
