package io.hengji.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.Map;

/// Takes pictures of pages for the guide and for looking at them.
///
/// `Pictures FOLDER BASE [account:password] NAME=PATH…` writes for each page `NAME.png` (1366 ×
/// 768) and `NAME-phone.png` (390 × 844); with an account it logs in first.
final class Pictures {

  private Pictures() {}

  public static void main(String[] arguments) {
    Path folder = Path.of(arguments[0]);
    String base = arguments[1];
    int first = arguments.length > 2 && !arguments[2].contains("=") ? 3 : 2;
    Map<String, int[]> sizes = Map.of("", new int[] {1366, 768}, "-phone", new int[] {390, 844});
    try (Browser browser = Chromium.browser()) {
      sizes.forEach((suffix, size) -> {
        try (BrowserContext context = context(browser, size)) {
          Page page = context.newPage();
          if (first == 3) {
            logIn(page, base, arguments[2]);
          }
          for (int at = first; at < arguments.length; at++) {
            String[] parts = arguments[at].split("=", 2);
            page.navigate(base + parts[1]);
            picture(page, folder.resolve(parts[0] + suffix + ".png"));
          }
        }
      });
    }
  }

  static void picture(Page page, Path file) {
    page.screenshot(new Page.ScreenshotOptions().setPath(file));
  }

  private static BrowserContext context(Browser browser, int[] size) {
    return browser.newContext(
        new Browser.NewContextOptions()
            .setViewportSize(size[0], size[1])
            .setLocale("zh-CN")
            .setColorScheme(ColorScheme.LIGHT));
  }

  private static void logIn(Page page, String base, String who) {
    String[] parts = who.split(":", 2);
    page.navigate(base + "/login");
    page.locator("#account").fill(parts[0]);
    page.locator("#password").fill(parts[1]);
    page.locator("#login-form button").click();
    page.waitForURL(url -> !url.endsWith("/login"));
  }
}
