package io.hengji.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/// What every test of the grid has: an office of its own, a page on it, and short words for both.
abstract class GridTest {

  static final String ACTUAL_0 = "indicators[0].actual";
  static final String ACTUAL_1 = "indicators[1].actual";
  static final String ACTUAL_2 = "indicators[2].actual";
  static final String DEVIATION_0 = "indicators[0].deviation";
  static final String DEVIATION_1 = "indicators[1].deviation";

  final PretendOffice office = new PretendOffice();
  private Desk desk;
  private boolean changed;
  BrowserContext context;
  Page page;

  @BeforeEach
  void open() {
    desk = ordinary() ? Desk.plain(options()) : Desk.special(options());
    context = desk.context();
    page = desk.page();
    page.navigate(office.address());
  }

  @AfterEach
  void close() {
    List<String> troubles = desk.troubles();
    if (changed || !ordinary()) {
      desk.close();
    } else {
      desk.clear();
    }
    office.close();
    if (!troubles.isEmpty()) {
      throw new AssertionError("the page said: " + troubles);
    }
  }

  /// Whether [#options] are those of most tests.
  boolean ordinary() {
    return true;
  }

  com.microsoft.playwright.Browser.NewContextOptions options() {
    return new com.microsoft.playwright.Browser.NewContextOptions()
        .setViewportSize(1366, 768)
        .setLocale("zh-CN")
        .setPermissions(List.of("clipboard-read", "clipboard-write"));
  }

  Locator cell(String name) {
    return page.locator(":is(textarea,select,input)[name='" + name + "']");
  }

  /// Goes into a cell with the caret at its end.
  Locator enter(String name) {
    Locator cell = cell(name);
    cell.focus();
    cell.press("End");
    return cell;
  }

  void press(String... keys) {
    for (String key : keys) {
      page.keyboard().press(key);
    }
  }

  void type(String text) {
    page.keyboard().type(text);
  }

  LocatorAssertions see(String selector) {
    return PlaywrightAssertions.assertThat(page.locator(selector));
  }

  LocatorAssertions see(Locator locator) {
    return PlaywrightAssertions.assertThat(locator);
  }

  void seeSaved() {
    see("#save-state").hasText(Pattern.compile("已保存 10:42:07"));
  }

  void seeFocusIn(String name) {
    see(cell(name)).isFocused();
  }

  /// From now on the page's time passes only when the test says so, however slow the machine is.
  void stopClock() {
    changed = true;
    page.clock().install();
    page.clock().pauseAt(System.currentTimeMillis() + 1000);
  }

  /// Puts a block on the clipboard as Excel does, and pastes it.
  void paste(String html, String text) {
    page.evaluate(
        """
        ([html, text]) => navigator.clipboard.write([new ClipboardItem(Object.assign(
          {'text/plain': new Blob([text], {type: 'text/plain'})},
          html ? {'text/html': new Blob([html], {type: 'text/html'})} : {}))])
        """,
        List.of(html, text));
    press("Control+V");
  }
}
