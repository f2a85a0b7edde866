package io.hengji.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.PlaywrightException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page of the browser, with what its scripts complained of. A window is slow to open: one that
/// nothing was done to but pages looked at is cleared and used by the next test.
final class Desk {

  private static final Free FREE = new Free();

  private final BrowserContext context;
  private final Page page;
  private final List<String> troubles = new ArrayList<>();

  private Desk(BrowserContext context) {
    this.context = context;
    context.setDefaultTimeout(8000);
    page = context.newPage();
    page.onPageError(troubles::add);
    page.onConsoleMessage(message -> {
      if (message.type().equals("error") && !message.text().contains("Failed to load resource")) {
        troubles.add(message.text());
      }
    });
  }

  /// The one that is free, if any.
  private static final class Free {
    private @Nullable Desk desk;
  }

  /// A desk like all others.
  static Desk plain(Browser.NewContextOptions options) {
    @Nullable Desk free = FREE.desk;
    FREE.desk = null;
    return free == null ? special(options) : free;
  }

  /// A desk of its own kind, to be closed.
  static Desk special(Browser.NewContextOptions options) {
    return new Desk(Chromium.browser().newContext(options));
  }

  BrowserContext context() {
    return context;
  }

  Page page() {
    return page;
  }

  /// What was complained of since the last look.
  List<String> troubles() {
    List<String> said = List.copyOf(troubles);
    troubles.clear();
    return said;
  }

  /// Leaves the desk as it was found, for the next; one whose page is on its way elsewhere goes.
  void clear() {
    try {
      forget();
      FREE.desk = this;
    } catch (PlaywrightException onItsWay) {
      close();
    }
  }

  private void forget() {
    URI address = URI.create(page.url());
    page.navigate("about:blank");
    CDPSession devtools = context.newCDPSession(page);
    JsonObject all = new JsonObject();
    all.addProperty("origin", "%s://%s".formatted(address.getScheme(), address.getAuthority()));
    all.addProperty("storageTypes", "all");
    devtools.send("Storage.clearDataForOrigin", all);
    devtools.detach();
    context.clearCookies();
    context.setOffline(false);
    page.emulateMedia(new EmulateMediaOptions().setMedia(null));
    page.setViewportSize(1366, 768);
  }

  void close() {
    context.close();
  }
}
