package io.hengji.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Two people in one form.
class GridClashTest extends GridTest {

  @BeforeEach
  void someoneElseWrote() {
    office.writeAsOther(ACTUAL_0, "880人");
  }

  @Test
  void theCellIsSplitInTwoWhenItIsLeft() {
    cell(ACTUAL_0).fill("870人");
    see("#grid-note").containsText("李例三 10:38 改了 1 格。");
    seeFocusIn(ACTUAL_0);
    press("Tab");
    see("#row-0-actual.theirs").containsText("870人");
    see("#row-0-actual").containsText("李例三 10:38 880人");
    seeFocusIn(DEVIATION_0);
    assertThat(office.text(ACTUAL_0)).isEqualTo("880人");
  }

  @Test
  void keepingMineSavesIt() {
    cell(ACTUAL_0).fill("870人");
    see("#grid-note").isVisible();
    press("Tab");
    page.locator("#row-0-actual button").first().click();
    see(cell(ACTUAL_0)).hasValue("870人");
    seeSaved();
    assertThat(office.text(ACTUAL_0)).isEqualTo("870人");
    see("#row-0-score a").hasText("8.70");
  }

  @Test
  void takingTheirsLeavesItAndForgetsMine() {
    cell(ACTUAL_0).fill("870人");
    see("#grid-note").isVisible();
    press("Tab");
    page.locator("#row-0-actual button").last().click();
    see(cell(ACTUAL_0)).hasValue("880人");
    seeSaved();
    assertThat(
            page.evaluate(
                "Object.keys(localStorage).filter(key => key.includes('indicators')).length"))
        .isEqualTo(0);
  }

  @Test
  void otherCellsMergeByThemselvesAndSaySo() {
    cell(DEVIATION_0).fill("我写的");
    see("#grid-note").containsText("李例三 10:38 改了 1 格。");
    see(cell(ACTUAL_0)).hasValue("880人");
    assertThat(office.text(DEVIATION_0)).isEqualTo("我写的");
    page.locator("#grid-note button").click();
    see("#grid-note").isEmpty();
  }

  @Test
  void aTextKeptFromAnEarlierVisitClashesToo() {
    page.evaluate(
        """
        localStorage.setItem('hj|zhou|form-1|indicators[0].actual',
          JSON.stringify({text: '860人', was: '900人', revision: '1'}))
        """);
    page.reload();
    see("#row-0-actual.theirs").containsText("860人");
  }
}
