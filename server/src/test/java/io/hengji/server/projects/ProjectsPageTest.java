package io.hengji.server.projects;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.server.Browser;
import io.hengji.server.ServerTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class ProjectsPageTest {

  @LocalServerPort private int port;

  @Test
  void listsTheProjectsOfTheScopeWithSumsOverTheFilter() {
    Browser.Page page = Browser.of(port, "department").get("/projects?year=2023&q=AQ-2023");
    assertThat(page.html().select("a.hj-go").eachText())
        .containsExactly("两节送温暖帮扶专项", "送温暖帮扶及安康杯活动劳动竞赛等专项资金", "在职职工社保补助", "困难劳模帮扶专项");
    assertThat(page.html().select("tfoot td[data-l=全年预算]").text()).isEqualTo("291.06");
    assertThat(page.html().select("#main-nav a[aria-current=page]").text()).isEqualTo("项目");
  }

  @Test
  void answersAScriptWithTheRowsAndTheTabsAlone() {
    Browser.Page page =
        Browser.of(port, "department")
            .fragment("/projects?year=2023&q=劳模".replace("劳模", "%E5%8A%B3%E6%A8%A1"));
    assertThat(page.body()).doesNotContain("<html");
    assertThat(page.html().select("#project-rows a.hj-go").eachText()).containsExactly("困难劳模帮扶专项");
    assertThat(page.html().select("#project-tabs").attr("hx-swap-oob")).isEqualTo("true");
  }

  @Test
  void showsNobodyTheProjectsOfOthers() {
    Browser kunming = Browser.of(port, "kunming");
    assertThat(kunming.get("/projects?year=2023").html().select("a.hj-go")).isEmpty();
    Browser department = Browser.of(port, "department");
    String foreign =
        department.get("/projects?year=2023&q=AQ-2023-01").html().select("a.hj-go").attr("href");
    assertThat(department.get(foreign).status()).isEqualTo(200);
    Browser.Page refused = kunming.get(foreign);
    assertThat(refused.status()).isEqualTo(404);
    assertThat(refused.body()).doesNotContain("两节送温暖帮扶专项");
    Map<String, String> change = Map.of("day", "2023-05-01", "amount", "1", "text", "不该有");
    assertThat(kunming.post(foreign + "/changes", change).status()).isEqualTo(404);
  }

  @Test
  void keepsViewsForTheirOwnerAlone() {
    Browser department = Browser.of(port, "department");
    department.get("/projects?year=2023");
    Map<String, String> view = Map.of("name", "退回的", "year", "2023", "standing", "RETURNED");
    assertThat(department.post("/projects/views", view).location())
        .isEqualTo("/projects?year=2023&standing=RETURNED");
    assertThat(department.get("/projects?year=2023").html().select("#project-tabs a").eachText())
        .contains("退回的");
    assertThat(
            Browser.of(port, "finance")
                .get("/projects?year=2023")
                .html()
                .select("#project-tabs a")
                .eachText())
        .doesNotContain("退回的");
  }

  @Test
  void pagesByThePlaceOfTheLastRowForthAndBack() {
    Browser filer = Browser.of(port, "kunming");
    String unit = filer.get("/projects/new").html().select("#unit option:last-child").attr("value");
    for (int i = 1; i <= 53; i++) {
      filer.post(
          "/projects/new",
          Map.of(
              "code",
              "P-%03d".formatted(i),
              "name",
              "项目" + i,
              "year",
              "2031",
              "unit",
              unit,
              "APPROPRIATION",
              "1.5"));
    }
    Browser.Page first = filer.get("/projects?year=2031");
    assertThat(first.html().select("a.hj-go")).hasSize(50);
    assertThat(first.html().select("#shown").text()).isEqualTo("共 53 项");
    assertThat(first.html().select("tfoot td[data-l=年初预算]").text()).isEqualTo("79.50");
    assertThat(first.html().select("#previous")).isEmpty();
    Browser.Page second = filer.get(first.html().select("#next").attr("href"));
    assertThat(second.html().select("a.hj-go").eachText()).containsExactly("项目51", "项目52", "项目53");
    assertThat(second.html().select("#next")).isEmpty();
    Browser.Page back = filer.get(second.html().select("#previous").attr("href"));
    assertThat(back.html().select("a.hj-go").eachText())
        .isEqualTo(first.html().select("a.hj-go").eachText());
  }

  @Test
  void takesStrangeFiltersForNoneAndShowsTextsAsText() {
    Browser department = Browser.of(port, "department");
    Browser.Page page =
        department.get(
            "/projects?year=2023&unit=1%27--&standing=x&view=y&after=~~&q=%3Cscript%3Ealert(1)%3C/script%3E%25%27");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.html().select("#q").val()).isEqualTo("<script>alert(1)</script>%'");
    assertThat(page.html().select("script")).hasSize(2);
    assertThat(department.get("/projects/new%00").status()).isBetween(400, 499);
    assertThat(department.get("/projects/../actuator/env").status()).isBetween(302, 499);
  }
}
