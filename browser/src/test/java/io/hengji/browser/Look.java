package io.hengji.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Looks at pages as everybody must be able to use them: labels, headings and contrast by the rules
/// of axe, one `h1`, and nothing that sticks out sideways on a phone, at twice the size or on a
/// desk; in Chinese where the page stands, in English in a tab beside it.
final class Look implements YearWalk.Stop {

  private static final int[][] SIZES = {{320, 700}, {683, 384}, {1366, 768}};
  private static final int[][] NARROW = {{320, 700}};
  private static final int ROUNDING = 1;

  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final List<String> wrong = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  /// Looks at the page, unless one of its address was looked at before.
  @Override
  public void at(Page page, String name) {
    if (!seen.add(ID.matcher(URI.create(page.url()).getPath()).replaceAll("*"))) {
      return;
    }
    see(page, name, Axe.violations(page), SIZES);
    BrowserContext context = page.context();
    Page tab =
        context.pages().stream()
            .filter(other -> !other.equals(page))
            .findFirst()
            .orElseGet(context::newPage);
    speak(page, "en");
    tab.navigate(page.url());
    speak(page, "zh");
    if (!"en".equals(tab.locator("html").getAttribute("lang"))) {
      wrong.add(name + ": no English page");
    }
    see(tab, name + " in English", Axe.violationsButContrast(tab), NARROW);
  }

  /// What was wrong with the pages so far.
  List<String> wrong() {
    return List.copyOf(wrong);
  }

  private void see(Page page, String name, List<String> violations, int[][] sizes) {
    violations.forEach(violation -> wrong.add(name + ": " + violation));
    if (page.locator("h1").count() != 1) {
      wrong.add(name + ": " + page.locator("h1").count() + " h1");
    }
    for (int[] size : sizes) {
      page.setViewportSize(size[0], size[1]);
      Object wide = page.evaluate("document.documentElement.scrollWidth - innerWidth");
      if (((Number) wide).intValue() > ROUNDING) {
        wrong.add("%s: %s too wide at %d".formatted(name, wide, size[0]));
      }
    }
  }

  private static void speak(Page page, String language) {
    page.context().addCookies(List.of(new Cookie("language", language).setUrl(page.url())));
  }
}
