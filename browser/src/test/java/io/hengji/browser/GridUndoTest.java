package io.hengji.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Control+Z: key by key where one types, a step at a time everywhere else.
class GridUndoTest extends GridTest {

  @Test
  void theBrowserUndoesWhatIsBeingTypedEvenAfterItWasSaved() {
    enter(ACTUAL_0);
    type("次");
    seeSaved();
    press("Control+Z");
    see(cell(ACTUAL_0)).hasValue("900人");
  }

  @Test
  void whatWasTypedInACellThatWasLeftIsTakenBackAsAWhole() {
    enter(ACTUAL_0);
    type("次，另有");
    press("Tab", "Control+Z");
    see(cell(ACTUAL_0)).hasValue("900人");
    seeFocusIn(ACTUAL_0);
  }

  @Test
  void anAdoptedValueCanBeTakenBackAndAdoptedAgain() {
    page.locator("#adopt-all").click();
    see("#toast").containsText("已改2处。");
    seeSaved();
    assertThat(office.text("indicators[2].score")).isEmpty();
    see("#row-2-score.f-error").hasCount(0);
    page.locator("#toast button").click();
    see("#row-2-score .hj-was").hasText("原填 10.00");
    assertThat(office.text("indicators[2].score")).isEqualTo("10.00");
    enter(ACTUAL_1);
    press("Control+Y");
    see("#row-2-score .hj-was").hasCount(0);
  }

  @Test
  void theOfferToTakeBackGoesAfterTenSeconds() {
    stopClock();
    page.locator("#adopt-all").click();
    see("#toast").containsText("撤销");
    page.clock().runFor(9000);
    see("#toast").containsText("撤销");
    page.clock().runFor(1100);
    see("#toast").isEmpty();
  }
}
