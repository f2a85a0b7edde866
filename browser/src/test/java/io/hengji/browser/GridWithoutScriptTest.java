package io.hengji.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.Test;

/// The same page without script: a form with a button.
class GridWithoutScriptTest extends GridTest {

  @Override
  boolean ordinary() {
    return false;
  }

  @Override
  Browser.NewContextOptions options() {
    return super.options().setJavaScriptEnabled(false);
  }

  @Test
  void theWholeFormIsSavedByItsButton() {
    cell(ACTUAL_0).fill("700人");
    page.locator("noscript button, #grid-form > div button").first().click();
    see("#head-total").hasText("65.00");
    assertThat(office.text(ACTUAL_0)).isEqualTo("700人");
  }

  @Test
  void thePointsLeadToAPageWithThePanel() {
    page.locator("#row-2-score a").click();
    see("#derivation h2").hasText("助学救助");
  }
}
