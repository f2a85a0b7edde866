package io.hengji.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.hengji.browser.PretendOffice.Mood;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Saving by itself: what is sent and when, and that nothing typed is ever lost.
class GridSavingTest extends GridTest {

  @Test
  void aRowIsSentAfterTheLastKeyWithItsRevisionAndTheTextThatWas() {
    enter(ACTUAL_0);
    type("次");
    see("#save-state").containsText("有改动");
    see("#row-0-actual.dirty").hasCount(1);
    assertThat(office.nextSave().fields())
        .containsEntry(ACTUAL_0, List.of("900人次"))
        .containsEntry(ACTUAL_0 + ".was", List.of("900人"))
        .containsEntry("indicators[0].revision", List.of("1"))
        .containsEntry("panel", List.of("0"))
        .doesNotContainKey(DEVIATION_0);
    seeSaved();
    see("#row-0-actual.dirty").hasCount(0);
    assertThat(office.savesWaiting()).isZero();
  }

  @Test
  void pointsTotalAndPanelFollowWithoutTouchingTheCell() {
    cell(ACTUAL_0).fill("700人");
    see("#row-0-score a").hasText("7.00");
    see("#head-total").hasText("65.00");
    see("#score-total .hj-total-n b").hasText("65.00");
    see("#derivation").containsText("7.00 分");
    seeFocusIn(ACTUAL_0);
  }

  @Test
  void aChoiceIsSavedAtOnceAndKeepsTheFocus() {
    cell("indicators[5].tier").focus();
    cell("indicators[5].tier").selectOption("部分达成");
    see("#row-5-score a").hasText("7.00");
    seeFocusIn("indicators[5].tier");
    assertThat(office.text("indicators[5].tier")).isEqualTo("部分达成");
  }

  @Test
  void answersToOlderTextsDoNotChangeTheRowThatIsTypedInAgain() {
    CountDownLatch gate = office.hold();
    enter(ACTUAL_0);
    type("1");
    office.nextSave();
    see("#save-state").containsText("正在保存");
    cell(ACTUAL_0).fill("600人");
    gate.countDown();
    assertThat(office.nextSave().fields()).containsEntry(ACTUAL_0 + ".was", List.of("900人1"));
    see("#row-0-score a").hasText("6.00");
    seeSaved();
    see(cell(ACTUAL_0)).hasValue("600人");
  }

  @Test
  void withoutAConnectionTheTextStaysAndIsSentWhenItIsBack() {
    context.setOffline(true);
    cell(ACTUAL_0).fill("800人");
    see("#save-state").containsText("未保存，内容留在本机，联网后自动补存");
    see("#net-note").containsText("网络断开。可以继续填，1格待补存。");
    cell(DEVIATION_0).fill("断网时写的");
    see("#net-note").containsText("2格待补存");
    context.setOffline(false);
    seeSaved();
    see("#net-note").isEmpty();
    assertThat(office.text(DEVIATION_0)).isEqualTo("断网时写的");
  }

  @Test
  void aDroppedAnswerIsSentAgainWithoutAClash() {
    office.become(Mood.DROPS);
    cell(ACTUAL_0).fill("800人");
    see("#save-state").containsText("未保存");
    office.writeAsOther(ACTUAL_0, "800人");
    office.become(Mood.WELL);
    page.locator("#net-note button").click();
    seeSaved();
    see("#row-0-actual.theirs").hasCount(0);
  }

  @Test
  void anErrorOfTheServerIsNamedByItsNumberAndTriedAgain() {
    office.become(Mood.FAILS);
    cell(ACTUAL_0).fill("800人");
    see("#net-note").containsText("没能保存（编号 7C1F-0042），1格还在");
    office.become(Mood.WELL);
    press("Control+S");
    seeSaved();
  }

  @Test
  void whatWasNotSavedIsPutBackOnTheNextVisit() {
    office.become(Mood.DROPS);
    cell(ACTUAL_0).fill("800人");
    see("#save-state").containsText("未保存");
    page.onDialog(dialog -> dialog.accept());
    page.reload();
    see(cell(ACTUAL_0)).hasValue("800人");
    see("#grid-note").containsText("上次有1格没来得及存，已补回。");
    office.become(Mood.WELL);
    press("Control+S");
    seeSaved();
    assertThat(office.text(ACTUAL_0)).isEqualTo("800人");
  }

  @Test
  void acknowledgedTextIsNotKeptInTheBrowser() {
    cell(ACTUAL_0).fill("800人");
    assertThat(
            page.evaluate(
                "Object.keys(localStorage).filter(key => key.includes('indicators')).length"))
        .isEqualTo(1);
    seeSaved();
    assertThat(
            page.evaluate(
                "Object.keys(localStorage).filter(key => key.includes('indicators')).length"))
        .isEqualTo(0);
  }

  @Test
  void formsWithPersonalDataKeepNothingInTheBrowser() {
    page.evaluate("document.getElementById('grid-form').dataset.store = 'no'");
    office.become(Mood.DROPS);
    cell(ACTUAL_0).fill("800人");
    see("#save-state").containsText("未保存，先不要关闭本页");
    assertThat(page.evaluate("Object.keys(localStorage).length")).isEqualTo(0);
  }

  @Test
  void leavingWithUnsavedCellsAsksOnce() {
    office.become(Mood.DROPS);
    enter(ACTUAL_0);
    type("次");
    see("#save-state").containsText("未保存");
    int[] asked = {0};
    page.onDialog(dialog -> {
      asked[0]++;
      dialog.dismiss();
    });
    page.close(new Page.CloseOptions().setRunBeforeUnload(true));
    page.waitForCondition(() -> asked[0] == 1);
    see(cell(ACTUAL_0)).hasValue("900人次");
    page.navigate("about:blank");
    assertThat(asked[0]).isEqualTo(1);
  }

  @Test
  void aRefusedTextStaysWithItsSentenceAndIsSentAgainWhenItChanges() {
    cell(DEVIATION_0).fill("长".repeat(201));
    see("#row-0-deviation-error").hasText("最多 200 字。");
    see(cell(DEVIATION_0)).hasAttribute("aria-invalid", "true");
    see(cell(DEVIATION_0)).hasValue("长".repeat(201));
    office.nextSave();
    seeFocusIn(DEVIATION_0);
    see("#save-state").containsText("有改动");
    cell(DEVIATION_0).fill("短");
    seeSaved();
    see("#row-0-deviation-error").hasCount(0);
    assertThat(office.text(DEVIATION_0)).isEqualTo("短");
  }

  @Test
  void aFormThatWasSubmittedMeanwhileSaysSoAndKeepsTheText() {
    office.become(Mood.CLOSED);
    cell(ACTUAL_0).fill("800人");
    see("#net-note").containsText("已报送，不能再改。");
    see(cell(ACTUAL_0)).hasValue("800人");
    see("#save-state").containsText("未保存");
  }

  @Test
  void submittingWaitsUntilTheLastKeyIsSaved() {
    enter(ACTUAL_0);
    type("次");
    page.locator("#submit-form").click();
    see("h1").hasText("已报送");
    assertThat(office.submissions()).containsExactly("900人次");
  }

  @Test
  void theTotalIsToldToScreenReadersAtMostOnceInTwoSeconds() {
    stopClock();
    cell(ACTUAL_0).fill("800人");
    page.clock().runFor(500);
    seeSaved();
    page.clock().runFor(1);
    see("#total-said").hasText("计算总分 66.00");
    cell(ACTUAL_0).fill("700人");
    page.clock().runFor(500);
    see("#head-total").hasText("65.00");
    see("#total-said").hasText("计算总分 66.00");
    page.clock().runFor(2000);
    see("#total-said").hasText("计算总分 65.00");
  }

  @Test
  void theStateOfSavingHasItsPlaceFromTheBeginning() {
    see("#save-state").hasText(Pattern.compile("已保存"));
    see("#save-state").hasAttribute("role", "status");
  }
}
