package io.hengji.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.browser.PretendOffice.Mood;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/// Nothing typed moves: no swap, note or state shifts the cell that one works in, or takes its
/// focus.
class GridStillTest extends GridTest {

  @Test
  void noStateOfSavingMovesTheGrid() {
    enter(ACTUAL_1);
    Object before = place();
    CountDownLatch gate = office.hold();
    type("1");
    see("#save-state").containsText("正在保存");
    assertThat(place()).isEqualTo(before);
    gate.countDown();
    seeSaved();
    assertThat(place()).isEqualTo(before);
    office.become(Mood.DROPS);
    type("2");
    see("#net-note").containsText("网络断开");
    assertThat(place()).isEqualTo(before);
    office.become(Mood.WELL);
    office.writeAsOther(DEVIATION_1, "别人写的");
    press("Control+S");
    see("#grid-note").containsText("李例三");
    assertThat(place()).isEqualTo(before);
    seeFocusIn(ACTUAL_1);
  }

  @Test
  void thePageHasNoLayoutShiftsWhileOneFillsIt() {
    page.evaluate(
        """
        window.shifts = []; new PerformanceObserver(list => shifts.push(...list.getEntries().map(e => e.value)))
          .observe({type: 'layout-shift', buffered: true})
        """);
    enter(ACTUAL_0);
    press("1", "Tab", "Tab");
    type("500");
    seeSaved();
    press("F8");
    see("#derivation[data-row='2']").isVisible();
    assertThat(page.evaluate("shifts.reduce((a, b) => a + b, 0) < 0.01")).isEqualTo(true);
  }

  @Test
  void theCaretStaysWhereItIsWhenTheAnswerComes() {
    cell(DEVIATION_0).focus();
    press("Home", "ArrowRight", "ArrowRight");
    type("新");
    seeSaved();
    assertThat(cell(DEVIATION_0).evaluate("cell => cell.selectionStart")).isEqualTo(3);
    seeFocusIn(DEVIATION_0);
  }

  private Object place() {
    return cell(ACTUAL_1)
        .evaluate("cell => { const {x, y} = cell.getBoundingClientRect(); return `${x} ${y}`; }");
  }
}
