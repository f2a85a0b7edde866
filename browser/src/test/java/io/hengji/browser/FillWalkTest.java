package io.hengji.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A form of the demonstration office filled in with the keyboard alone; all is taken back.
@Walk
class FillWalkTest {

  private static final String FIRST = "textarea[name='indicators[0].actual']";
  private static final String SECOND = "textarea[name='indicators[1].actual']";

  private Person filer;
  private Keyboard keys;

  @BeforeEach
  void openTheForm() {
    filer = OurOffice.open().person("kunming");
    filer.open("/evaluate").go("#evaluations a");
    keys = filer.page().keyboard();
  }

  @AfterEach
  void close() {
    filer.close();
    assertThat(filer.troubles()).isEmpty();
  }

  @Test
  void cellsAreReachedTypedScoredAndSavedByKeysAlone() {
    Locator first = filer.find(FIRST);
    String before = first.inputValue();
    String points = filer.find("#row-0-score a").textContent();
    filer.find("[href='#main'], .hj-skip").first().focus();
    for (int step = 0;
        step < 60
            && !Boolean.TRUE.equals(first.evaluate("cell => cell === document.activeElement"));
        step++) {
      keys.press("Tab");
    }
    assertThat(first).isFocused();
    keys.press("Control+A");
    keys.type("1550人");
    saved();
    assertThat(filer.find("#row-0-score a")).not().hasText(points);
    assertThat(first).isFocused();
    keys.press("Enter");
    assertThat(filer.find(SECOND)).isFocused();
    keys.press("ArrowUp");
    assertThat(first).isFocused();
    keys.press("Tab");
    assertThat(filer.find("textarea[name='indicators[0].deviation']")).isFocused();
    keys.press("Shift+Tab");
    keys.press("Control+A");
    keys.type(before);
    assertThat(filer.find("#row-0-score a")).hasText(points);
    saved();
  }

  @Test
  void aBlockIsPastedAndTakenBackByKeysAlone() {
    String first = filer.find(FIRST).inputValue();
    String second = filer.find(SECOND).inputValue();
    filer.page().evaluate("navigator.clipboard.writeText('1550人\\n990人')");
    filer.find(FIRST).focus();
    keys.press("Control+V");
    assertThat(filer.find("dialog[open]")).containsText("2");
    keys.press("Enter");
    assertThat(filer.find(SECOND)).hasValue("990人");
    assertThat(filer.find(FIRST)).hasValue("1550人");
    saved();
    keys.press("Control+Z");
    assertThat(filer.find(FIRST)).hasValue(first);
    assertThat(filer.find(SECOND)).hasValue(second);
    saved();
  }

  @Test
  void aTierSetsTheAnswerAndThePointsAndIsTakenBack() {
    Locator row = filer.find("tr[data-row]:has(select[data-tier])").first();
    Locator actual = row.locator("textarea").first();
    String before = actual.inputValue();
    String points = row.locator("a.hj-pt").textContent();
    row.locator("select").selectOption("未达成预期指标");
    assertThat(actual).hasValue("未达成预期指标");
    saved();
    row.locator("select").selectOption("达成预期指标");
    assertThat(row.locator("a.hj-pt")).hasText(points);
    actual.fill(before);
    saved();
    keys.press("F8");
    keys.press("F8");
    assertThat(filer.find("#derivation .hj-finding.now")).hasCount(1);
  }

  private void saved() {
    assertThat(filer.find(".hj-cell.dirty")).hasCount(0);
    assertThat(filer.find("#save-state")).hasText(Pattern.compile("已保存.*"));
  }
}
