package io.hengji.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/// The installed chromium, started once for all tests.
final class Chromium {

  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--font-render-hinting=none");

  /// The one without windows first: it does the same in half the time.
  private static final List<String> NAMES =
      List.of(
          "chromium-headless-shell",
          "chromium",
          "chromium-browser",
          "google-chrome-stable",
          "google-chrome");

  private Chromium() {}

  /// The running browser. Without one the test is skipped, or fails where one must be there
  /// (`-Dhengji.browser=needed`).
  static Browser browser() {
    if (!installed()) {
      String why =
          "没有找到 chromium：浏览器测试要先安装它（apt-get install chromium-headless-shell），或用 -Dhengji.chromium 指定";
      if ("needed".equals(System.getProperty("hengji.browser"))) {
        throw new IllegalStateException(why);
      }
      Assumptions.abort(why);
    }
    return Running.BROWSER;
  }

  static boolean installed() {
    return program().isPresent();
  }

  private static Optional<Path> program() {
    String named = System.getProperty("hengji.chromium", "");
    Stream<Path> places =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
            .map(Path::of)
            .flatMap(folder -> NAMES.stream().map(folder::resolve));
    return Stream.concat(named.isEmpty() ? Stream.empty() : Stream.of(Path.of(named)), places)
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static final class Running {

    static final Browser BROWSER =
        Playwright.create(
                new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(program().orElseThrow())
                    .setHeadless(true)
                    .setArgs(ARGUMENTS));
  }
}
