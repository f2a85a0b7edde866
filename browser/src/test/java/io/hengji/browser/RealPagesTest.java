package io.hengji.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// Walks a running server with the demonstration office: `-Dhengji.base=http://127.0.0.1:8080
/// -Dhengji.password=…` (all of the office have the same one, by `hengji.demo.password`).
@EnabledIfSystemProperty(named = "hengji.base", matches = "http.*")
class RealPagesTest {

  private final List<String> troubles = new ArrayList<>();
  private BrowserContext context;
  private Page page;

  @BeforeEach
  void logIn() {
    context =
        Chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(1366, 768));
    page = context.newPage();
    page.onPageError(troubles::add);
    page.onConsoleMessage(message -> {
      if (message.type().equals("error")) {
        troubles.add(message.text());
      }
    });
    String base = System.getProperty("hengji.base");
    page.navigate(base + "/login");
    page.locator("#account").fill("kunming");
    page.locator("#password").fill(System.getProperty("hengji.password", ""));
    page.locator("#login-form button").click();
    page.navigate(base + "/evaluate");
    page.locator("#evaluations a").first().click();
    page.waitForLoadState();
  }

  @AfterEach
  void close() {
    context.close();
    assertThat(troubles).isEmpty();
  }

  @Test
  void aCellIsScoredAndSavedAndTakenBack() {
    Locator cell = page.locator("textarea[name='indicators[0].actual']");
    String before = cell.inputValue();
    String points = page.locator("#row-0-score a").textContent();
    cell.fill("1550人");
    assertThat(page.locator("#save-state")).hasText(Pattern.compile("已保存 \\d\\d:\\d\\d:\\d\\d"));
    assertThat(page.locator("#row-0-score a")).not().hasText(points);
    assertThat(cell).isFocused();
    cell.fill(before);
    assertThat(page.locator("#row-0-score a")).hasText(points);
    assertThat(page.locator(".hj-cell.dirty")).hasCount(0);
  }

  @Test
  void aTierSetsTheAnswerAndThePointsAndIsTakenBack() {
    Locator row = page.locator("tr[data-row]:has(select[data-tier])").first();
    Locator actual = row.locator("textarea").first();
    String before = actual.inputValue();
    String points = row.locator("a.hj-pt").textContent();
    row.locator("select").selectOption("未达成预期指标");
    assertThat(actual).hasValue("未达成预期指标");
    assertThat(page.locator("#save-state")).hasText(Pattern.compile("已保存 .*"));
    row.locator("select").selectOption("达成预期指标");
    assertThat(row.locator("a.hj-pt")).hasText(points);
    actual.fill(before);
    assertThat(page.locator(".hj-cell.dirty")).hasCount(0);
  }

  @Test
  void thePageHasNoViolationsInEitherSize() {
    assertThat(Axe.violations(page)).isEmpty();
    page.setViewportSize(390, 844);
    assertThat(Axe.violations(page)).isEmpty();
    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
  }

  @Test
  void findingsLeadThroughTheFormWithTheirPanel() {
    page.keyboard().press("F8");
    page.keyboard().press("F8");
    assertThat(page.locator("#derivation .hj-finding.now")).hasCount(1);
  }
}
