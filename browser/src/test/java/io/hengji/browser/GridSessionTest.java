package io.hengji.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.browser.PretendOffice.Mood;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A session that ends while one types.
class GridSessionTest extends GridTest {

  @BeforeEach
  void expire() {
    office.become(Mood.EXPIRED);
    enter(ACTUAL_0);
    type("次");
    see("#session-over").isVisible();
  }

  @Test
  void thePasswordIsEnoughAndTheRequestIsSentAgain() {
    see("#again").isFocused();
    type("right");
    press("Enter");
    see("#session-over").isHidden();
    seeSaved();
    assertThat(office.text(ACTUAL_0)).isEqualTo("900人次");
    seeFocusIn(ACTUAL_0);
  }

  @Test
  void aWrongPasswordSaysSoAndAsksAgain() {
    type("wrong");
    press("Enter");
    see("#session-over [role=alert]").hasText("密码不对。还可以再试 3 次，之后锁定 15 分钟。");
    see("#session-over").isVisible();
    page.locator("#again").fill("right");
    press("Enter");
    seeSaved();
  }

  @Test
  void whoPutsItOffKeepsTheTextAndIsReminded() {
    page.locator("#session-over [data-close]").click();
    see("#session-over").isHidden();
    see("#net-note").containsText("登录已过期");
    see(cell(ACTUAL_0)).hasValue("900人次");
    page.locator("#net-note button").click();
    see("#session-over").isVisible();
  }
}
