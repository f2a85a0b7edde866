package io.hengji.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// Overview and monitoring of a running server with the demonstration office; see [RealPagesTest].
@EnabledIfSystemProperty(named = "hengji.base", matches = "http.*")
class RealYearTest {

  private final String base = System.getProperty("hengji.base", "");
  private final List<String> troubles = new ArrayList<>();
  private BrowserContext context;
  private Page page;

  @BeforeEach
  void open() {
    context =
        Chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(1366, 768));
    page = context.newPage();
    page.onPageError(troubles::add);
  }

  @AfterEach
  void close() {
    context.close();
    assertThat(troubles).isEmpty();
  }

  @Test
  void theOverviewLeadsFromANumberToTheCellAndToAFile() {
    logIn("department");
    page.navigate(base + "/?year=2023");
    requireAccessible();
    page.locator("#findings-by-kind tbody a").first().click();
    page.locator("#hits a.hj-link").first().click();
    page.waitForURL(Pattern.compile(".*/evaluate/.*"));
    page.navigate(base + "/?year=2023");
    page.locator("#outputs > summary").click();
    Download file =
        page.waitForDownload(() -> page.locator("#outputs a[href*='department.docx']").click());
    assertThat(file.suggestedFilename()).isEqualTo("2023年安庆市总工会绩效评价报告.docx");
  }

  @Test
  void aTypedFigureIsSavedAndChangesItsLight() {
    logIn("filer");
    page.navigate(base + "/monitoring?year=2023");
    page.locator("#monitorings a.hj-go").first().click();
    page.locator("#open-day > summary").click();
    page.locator("#day").fill("2023-10-31");
    page.locator("#open-day button").click();
    Locator spent = page.locator("textarea[name='funds[0].executed']");
    spent.fill("1");
    assertThat(page.locator("#save-state")).hasText(Pattern.compile("已保存 .*"));
    assertThat(page.locator("#spending-light .hj-error")).hasText("红");
    assertThat(spent).isFocused();
    spent.fill("140.4");
    assertThat(page.locator("#spending-light .hj-ok")).hasText("绿");
    assertThat(page.locator("#hand-in button")).isDisabled();
    spent.fill("");
    assertThat(page.locator("#save-state")).hasText(Pattern.compile("已保存 .*"));
    requireAccessible();
  }

  private void logIn(String account) {
    page.navigate(base + "/login");
    page.locator("#account").fill(account);
    page.locator("#password").fill(System.getProperty("hengji.password", ""));
    page.locator("#login-form button").click();
    page.waitForURL(url -> !url.contains("/login"));
  }

  private void requireAccessible() {
    for (int width : new int[] {1366, 390, 320}) {
      page.setViewportSize(width, 800);
      assertThat(Axe.violations(page)).isEmpty();
      assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
          .as("no sideways scroll at " + width)
          .isEqualTo(true);
    }
    page.setViewportSize(1366, 768);
  }
}
