package io.hengji.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// Walks a self-evaluation of a running demonstration office from its return to its decision, as
/// filer and as the three reviewers; see [RealPagesTest] for how to run it. A form that was walked
/// before is decided and stays so: then there is nothing to walk.
@EnabledIfSystemProperty(named = "hengji.base", matches = "http.*")
class ReviewWalkTest {

  private static final String BASE = System.getProperty("hengji.base", "");
  private final List<String> troubles = new ArrayList<>();

  @Test
  void aFormIsHandedInReturnedMendedAndDecided() {
    String project = returnedForm();
    mendAndHandIn(project, "36人");
    decide(
        "unit2",
        project,
        page -> {
          assertThat(page.locator("#compare ins").first()).isVisible();
          page.locator("#opinion").fill("帮扶人数请附名册，并写明与上年的差别。");
          page.locator("#return-form").click();
          assertThat(page.locator("#state")).hasText(Pattern.compile("已退回.*"));
        });
    as(
        "filer2",
        page -> {
          page.navigate(BASE + "/evaluate/" + project);
          assertThat(page.locator("#last-step")).containsText("请附名册");
          page.locator("#evidence-file")
              .setInputFiles(
                  new FilePayload(
                      "帮扶名册.pdf",
                      "application/pdf",
                      "%PDF-1.7 名册".getBytes(StandardCharsets.UTF_8)));
          page.locator("#evidence form[enctype] button").click();
          assertThat(page.locator("#evidence a.file")).hasText("帮扶名册.pdf");
        });
    mendAndHandIn(project, "35人");
    for (String reviewer : List.of("unit2", "department", "finance")) {
      decide(
          reviewer,
          project,
          page -> {
            assertThat(Axe.violations(page)).isEmpty();
            page.locator("#approve-form").click();
            assertThat(page.locator("#approve-form")).hasCount(0);
          });
    }
    as(
        "filer2",
        page -> {
          page.navigate(BASE + "/evaluate/" + project);
          assertThat(page.locator("#state")).hasText(Pattern.compile("已审定.*"));
          assertThat(page.locator("textarea")).hasCount(0);
        });
    assertThat(troubles).isEmpty();
  }

  @Test
  void theDecisionFitsAPhone() {
    as(
        "department",
        page -> {
          page.setViewportSize(390, 844);
          page.navigate(BASE + "/review");
          Assumptions.assumeTrue(page.locator("#waiting a.hj-go").count() > 0);
          page.locator("#waiting a.hj-go").first().click();
          assertThat(page.locator(".hj-decide-bar .btn-primary")).isVisible();
          assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
              .isEqualTo(true);
          assertThat(Axe.violations(page)).isEmpty();
          page.setViewportSize(320, 640);
          assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
              .isEqualTo(true);
        });
  }

  @Test
  void aTickedFindingIsWrittenIntoTheReasonsAndTakenOutAgain() {
    as(
        "department",
        page -> {
          page.navigate(BASE + "/review");
          Assumptions.assumeTrue(page.locator("#waiting a.hj-go").count() > 0);
          page.locator("#waiting a.hj-go").first().click();
          Locator tick = page.locator("#decision input[name=reason]:not(:checked)").first();
          String line = tick.getAttribute("data-line");
          String value = tick.getAttribute("value");
          tick.check();
          assertThat(page.locator("#opinion").inputValue()).contains(line);
          page.locator("#decision input[name=reason][value='" + value + "']").uncheck();
          assertThat(page.locator("#opinion").inputValue()).doesNotContain(line);
        });
  }

  private String returnedForm() {
    List<String> found = new ArrayList<>();
    as(
        "filer2",
        page -> {
          page.navigate(BASE + "/evaluate");
          Locator row =
              page.locator("#evaluations tr").filter(new Locator.FilterOptions().setHasText("已退回"));
          if (row.count() > 0) {
            found.add(
                row.first().locator("a.hj-go").getAttribute("href").replace("/evaluate/", ""));
          }
        });
    Assumptions.assumeFalse(found.isEmpty(), "没有退回的自评表可走");
    return found.getFirst();
  }

  private void mendAndHandIn(String project, String actual) {
    as(
        "filer2",
        page -> {
          page.navigate(BASE + "/evaluate/" + project);
          page.locator("textarea[name='indicators[0].actual']").fill(actual);
          assertThat(page.locator("#save-state")).hasText(Pattern.compile("已保存 .*"));
          page.locator("#hand-in").click();
          assertThat(page.locator("#hand-in-form")).containsText("报送后不能再改，退回才能改。");
          assertThat(Axe.violations(page)).isEmpty();
          if (page.locator("#word[required]").count() > 0) {
            page.locator("#word").fill("资金按批复执行。");
          }
          page.locator("button#hand-in").click();
          assertThat(page.locator("#state")).hasText(Pattern.compile("待单位审核.*"));
        });
  }

  private void decide(String reviewer, String project, Consumer<Page> how) {
    as(
        reviewer,
        page -> {
          page.navigate(BASE + "/review");
          page.locator("#waiting a[href='/review/" + project + "']").click();
          how.accept(page);
        });
  }

  private void as(String login, Consumer<Page> work) {
    try (BrowserContext context =
        Chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(1366, 768))) {
      Page page = context.newPage();
      page.onPageError(troubles::add);
      page.navigate(BASE + "/login");
      page.locator("#account").fill(login);
      page.locator("#password").fill(System.getProperty("hengji.password", ""));
      page.locator("#login-form button").click();
      page.waitForURL(url -> !url.endsWith("/login"));
      work.accept(page);
    }
  }
}
