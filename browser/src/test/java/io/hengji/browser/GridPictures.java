package io.hengji.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;

/// Pictures of the pretended grid in its states, to look at: `GridPictures FOLDER`.
final class GridPictures {

  private GridPictures() {}

  public static void main(String[] arguments) {
    Path folder = Path.of(arguments[0]);
    try (Browser browser = Chromium.browser();
        PretendOffice office = new PretendOffice()) {
      for (String theme : new String[] {"light", "dark"}) {
        office.use(theme);
        shoot(browser, office, folder, theme, 1366, 768);
        shoot(browser, office, folder, theme + "-phone", 390, 844);
        shoot(browser, office, folder, theme + "-zoom", 683, 384);
      }
    }
  }

  private static void shoot(
      Browser browser, PretendOffice office, Path folder, String name, int width, int height) {
    try (BrowserContext context =
        browser.newContext(new Browser.NewContextOptions().setViewportSize(width, height))) {
      Page page = context.newPage();
      page.navigate(office.address());
      Pictures.picture(page, folder.resolve(name + ".png"));
      page.locator("[name='indicators[1].actual']").focus();
      office.writeAsOther(
          "indicators[0].actual",
          "88" + office.text("indicators[0].actual").length() + name.length() + "人");
      page.locator("[name='indicators[0].actual']").fill("870人");
      page.locator("#grid-note .hj-acts").waitFor();
      page.locator("[name='indicators[1].deviation']").fill("长".repeat(201));
      page.locator("#row-1-deviation-error").waitFor();
      context.setOffline(true);
      page.locator("[name='indicators[2].deviation']").fill("断网时写的原因");
      page.locator("#net-note .hj-acts").waitFor();
      page.screenshot(
          new Page.ScreenshotOptions()
              .setPath(folder.resolve(name + "-states.png"))
              .setFullPage(true));
      page.locator("[name='indicators[4].actual']").focus();
      page.evaluate(
          "() => { const data = new DataTransfer(); data.setData('text/plain', '1\\t2\\n3\\t4'); document.activeElement.dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true})); }");
      page.locator("dialog[open]").waitFor();
      Pictures.picture(page, folder.resolve(name + "-paste.png"));
      page.locator("dialog[open] .btn-primary").click();
      page.locator("#toast button").waitFor();
      Pictures.picture(page, folder.resolve(name + "-toast.png"));
      page.keyboard().press("Control+/");
      page.locator("dialog[open]").waitFor();
      Pictures.picture(page, folder.resolve(name + "-keys.png"));
      page.keyboard().press("Escape");
      if (name.equals("light")) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.pdf(
            new Page.PdfOptions().setPath(folder.resolve("print.pdf")).setPreferCSSPageSize(true));
      }
    }
  }
}
