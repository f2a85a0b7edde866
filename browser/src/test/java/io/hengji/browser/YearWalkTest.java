package io.hengji.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Walks the year of the demonstration office in a real browser, against a real server.
class YearWalkTest {

  private static final int[][] SIZES = {{320, 700}, {683, 384}, {1366, 768}};
  private static final int ROUNDING = 1;

  private final List<String> wrong = new ArrayList<>();

  @Test
  void theYearIsWalkedFromTheGoalToTheLogOverPagesThatEverybodyCanUse() {
    Chromium.browser();
    try (RunningOffice office = RunningOffice.start()) {
      List<String> troubles =
          new YearWalk(office.base(), RunningOffice.PASSWORD, this::look).walk();
      assertThat(troubles).isEmpty();
    }
    assertThat(wrong).isEmpty();
  }

  /// Labels, headings and contrast by the rules of axe; on a phone and at twice the size nothing
  /// sticks out sideways.
  private void look(Page page, String name) {
    Axe.violations(page).forEach(violation -> wrong.add(name + ": " + violation));
    if (page.locator("h1").count() != 1) {
      wrong.add(name + ": " + page.locator("h1").count() + " h1");
    }
    for (int[] size : SIZES) {
      page.setViewportSize(size[0], size[1]);
      Object wide = page.evaluate("document.documentElement.scrollWidth - innerWidth");
      if (((Number) wide).intValue() > ROUNDING) {
        wrong.add("%s: %s too wide at %d".formatted(name, wide, size[0]));
      }
    }
  }
}
