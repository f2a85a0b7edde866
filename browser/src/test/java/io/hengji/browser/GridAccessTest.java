package io.hengji.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.browser.PretendOffice.Mood;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The grid for everybody: no violations in any state, no sideways scroll when zoomed.
class GridAccessTest extends GridTest {

  @ParameterizedTest
  @CsvSource({"1366, 768, light", "1366, 768, dark", "390, 844, light", "390, 844, dark"})
  void theGridHasNoViolations(int width, int height, String theme) {
    office.use(theme);
    page.setViewportSize(width, height);
    page.reload();
    enter(ACTUAL_0);
    assertThat(Axe.violations(page)).isEmpty();
  }

  @Test
  void clashesErrorsNotesAndDialogsHaveNoViolations() {
    office.writeAsOther(ACTUAL_0, "880人");
    cell(ACTUAL_0).fill("870人");
    see("#grid-note").containsText("李例三");
    press("Tab");
    see("#row-0-actual.theirs").isVisible();
    cell(DEVIATION_1).fill("长".repeat(201));
    see("#row-1-deviation-error").isVisible();
    office.become(Mood.DROPS);
    cell(ACTUAL_1).fill("1");
    see("#net-note").containsText("网络断开");
    assertThat(Axe.violations(page)).isEmpty();
    enter(ACTUAL_2);
    paste("", "1\t2\n3\t4");
    see("dialog[open]").isVisible();
    assertThat(Axe.violations(page)).isEmpty();
  }

  @Test
  void aFieldWithoutItsNameWouldBeNoticed() {
    page.evaluate("document.querySelector('#grid textarea').removeAttribute('aria-label')");
    assertThat(Axe.violations(page)).singleElement().asString().startsWith("label: ");
  }

  @ParameterizedTest
  @CsvSource({"683, 384", "320, 640"})
  void zoomedToTwiceTheSizeAndOnNarrowScreensNothingScrollsSideways(int width, int height) {
    page.setViewportSize(width, height);
    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
  }

  @Test
  void whatOneWorksInIsNeverUnderTheBarsOrNotes() {
    page.setViewportSize(1366, 400);
    office.become(Mood.DROPS);
    enter(ACTUAL_0);
    type("1");
    see("#net-note").containsText("网络断开");
    for (int step = 0; step < 12; step++) {
      press("Tab");
      assertThat(
              page.evaluate(
                  """
                  () => {
                    const cell = document.activeElement, {left, top, width, height} = cell.getBoundingClientRect();
                    return document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 10)) === cell;
                  }
                  """))
          .isEqualTo(true);
    }
  }

  @Test
  void wordsOfBothLanguagesAreComplete() {
    assertThat(
            page.evaluate(
                """
                async () => {
                  const {languages: {zh, en}} = await import('/assets/grid/words.js');
                  const missing = Object.keys(zh).filter(key => typeof zh[key] !== typeof en[key]);
                  return [...missing, ...Object.keys(en).filter(key => !(key in zh)), zh.keys.length - en.keys.length].join();
                }
                """))
        .isEqualTo("0");
  }
}
