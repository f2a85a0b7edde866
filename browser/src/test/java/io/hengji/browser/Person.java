package io.hengji.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/// Somebody of the office at a browser of their own.
final class Person implements AutoCloseable {

  private final String base;
  private final BrowserContext context;
  private final Page page;
  private final List<String> troubles = new ArrayList<>();

  private Person(String base, BrowserContext context) {
    this.base = base;
    this.context = context;
    this.page = context.newPage();
    page.onPageError(troubles::add);
    page.onConsoleMessage(message -> {
      if (message.type().equals("error")) {
        troubles.add(page.url() + ": " + message.text());
      }
    });
  }

  /// Somebody who has just come to the door.
  static Person at(String base) {
    return new Person(base, Chromium.browser().newContext(desk()));
  }

  /// Somebody who has logged in before.
  static Person back(String base, String session) {
    return new Person(base, Chromium.browser().newContext(desk().setStorageState(session)));
  }

  private static Browser.NewContextOptions desk() {
    return new Browser.NewContextOptions()
        .setViewportSize(1366, 768)
        .setLocale("zh-CN")
        .setColorScheme(ColorScheme.LIGHT)
        .setPermissions(List.of("clipboard-read", "clipboard-write"));
  }

  /// What the browser keeps of having logged in.
  String session() {
    return context.storageState();
  }

  Person login(String account, String password) {
    open("/login");
    page.locator("#account").fill(account);
    page.locator("#password").fill(password);
    page.locator("#login-form button").click();
    page.waitForURL(url -> !url.endsWith("/login"));
    return this;
  }

  Person open(String path) {
    page.navigate(base + path);
    return this;
  }

  Page page() {
    return page;
  }

  Locator find(String selector) {
    return page.locator(selector);
  }

  /// What has this text in it.
  Locator find(String selector, String text) {
    return page.locator(selector, new Page.LocatorOptions().setHasText(text)).first();
  }

  /// Presses what leads to another page, and waits for that. Where it is not there or leads
  /// nowhere, what the page says tells why.
  void go(String selector) {
    Locator button = page.locator(selector).first();
    try {
      page.waitForResponse(
          answer -> answer.request().isNavigationRequest() && answer.status() < 300, button::click);
    } catch (TimeoutError nowhere) {
      throw new AssertionError(
          selector + " on " + page.url() + ":\n" + page.locator("main").innerText(), nowhere);
    }
    page.waitForLoadState();
  }

  /// Types into a cell of a grid.
  void type(Locator cell, String text) {
    cell.fill(text);
    cell.press("Tab");
  }

  /// Errors of scripts, and what was blocked or missing.
  List<String> troubles() {
    return List.copyOf(troubles);
  }

  @Override
  public void close() {
    context.close();
  }
}
