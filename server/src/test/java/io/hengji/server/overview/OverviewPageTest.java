package io.hengji.server.overview;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.server.Browser;
import io.hengji.server.ServerTest;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class OverviewPageTest {

  @LocalServerPort private int port;

  @Test
  void showsTheFiguresOfTheYearForTheScope() {
    Document page = Browser.of(port, "department").get("/?year=2023").html();
    assertThat(page.select("h1").text()).isEqualTo("总览");
    assertThat(page.select("#year .hj-figs").text()).contains("291.06", "年初 324.00", "100%");
    assertThat(page.select("#units tbody tr .hj-name").eachText())
        .containsExactly("权益保障部", "劳动和经济工作部");
    assertThat(page.select("#scores tbody tr:first-child").text()).contains("两节送温暖", "多 1.35");
    assertThat(page.select("#findings-by-kind tbody tr")).isNotEmpty();
    assertThat(page.select("#grades tbody a").eachText()).contains("优");
  }

  @Test
  void everyNumberLeadsToAListWithAsManyProjects() {
    Browser department = Browser.of(port, "department");
    Document page = department.get("/?year=2023").html();
    assertThat(page.select("#year .hj-year a")).isNotEmpty();
    page.select("#year .hj-year a")
        .forEach(link ->
            assertThat(projects(department, link.attr("href")))
                .as(link.attr("href"))
                .isEqualTo(Integer.parseInt(link.text().replaceAll("\\D*(\\d+).*", "$1"))));
    page.select("#grades tbody tr")
        .forEach(row ->
            assertThat(projects(department, row.select("a").attr("href")))
                .isEqualTo(Integer.parseInt(row.select("td.n").text())));
  }

  private static int projects(Browser browser, String list) {
    return browser.get(list).html().select("#project-table tbody tr:not(.hj-sub)").size();
  }

  @Test
  void aCheckLeadsToItsFindingsAndToTheCell() {
    Browser department = Browser.of(port, "department");
    String check =
        department.get("/?year=2023").html().select("#findings-by-kind tbody a").attr("href");
    Document findings = department.get(check).html();
    String cell = findings.select("#hits tbody a.hj-link").attr("href");
    assertThat(cell).startsWith("/evaluate/");
    assertThat(department.get(cell.replaceAll("#.*", "")).status()).isEqualTo(200);
    String projects = findings.select(".hj-acts a[href^=/projects]").attr("href");
    assertThat(department.get(projects).html().select("#that").text()).startsWith("查出问题：");
    assertThat(department.get("/findings/NOT-001?year=2023").status()).isEqualTo(404);
    assertThat(department.get("/findings/SCR-001?year=2023&after=%27--").status()).isEqualTo(200);
  }

  @Test
  void looksAtOneUnitAndNotAtAForeignOne() {
    Browser department = Browser.of(port, "department");
    String unit = department.get("/?year=2023").html().select("#units .hj-name a").attr("href");
    Document own = department.get(unit).html();
    assertThat(own.select("h1").text()).isEqualTo("权益保障部");
    assertThat(own.select("#year .hj-figs").text()).contains("140.40");
    assertThat(Browser.of(port, "kunming").get(unit).status()).isEqualTo(404);
    assertThat(department.get("/?year=2023&unit=" + UUID.randomUUID()).status()).isEqualTo(404);
  }

  @Test
  void whatWaitsForSomebodyIsCountedAndListedByDeadline() {
    Document page = Browser.of(port, "department").get("/").html();
    int waiting = Integer.parseInt(page.select("#todo-h span").text());
    assertThat(page.select("#inbox-link .hj-count").text()).isEqualTo(String.valueOf(waiting));
    Document all = Browser.of(port, "department").get("/todo").html();
    assertThat(all.select("#todo li")).hasSize(Math.min(200, waiting));
    assertThat(all.select("#todo li").text()).contains("审核", "两节送温暖帮扶专项", "逾期");
    Document auditor = Browser.of(port, "auditor").get("/").html();
    assertThat(auditor.select("#todo .hj-empty h3").text()).isEqualTo("没有待办");
  }

  @Test
  void answersAScriptWithTheYearAlone() {
    Browser.Page page = Browser.of(port, "department").fragment("/?year=2023");
    assertThat(page.body()).doesNotContain("<html").contains("id=\"year\"");
  }
}
