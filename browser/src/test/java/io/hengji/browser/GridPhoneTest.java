package io.hengji.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.Test;

/// The grid on a phone: rows are cards, the panel is a sheet opened and closed by anchors.
class GridPhoneTest extends GridTest {

  @Override
  boolean ordinary() {
    return false;
  }

  @Override
  Browser.NewContextOptions options() {
    return super.options().setViewportSize(390, 844).setHasTouch(true);
  }

  @Test
  void thePointsOpenTheSheetAndItsAnchorClosesIt() {
    see("#derivation").isHidden();
    page.locator("#row-2-score a").tap();
    see("#derivation").isVisible();
    see("#derivation h2").hasText("助学救助");
    page.locator("#derivation .hj-sheet-x").tap();
    see("#derivation").isHidden();
  }

  @Test
  void fieldsAreLargeEnoughToTouch() {
    assertThat(
            page.evaluate(
                "[...document.querySelectorAll('#grid textarea')].every(cell => cell.getBoundingClientRect().height >= 34)"))
        .isEqualTo(true);
    cell(ACTUAL_0).tap();
    cell(ACTUAL_0).fill("800人");
    seeSaved();
  }
}
