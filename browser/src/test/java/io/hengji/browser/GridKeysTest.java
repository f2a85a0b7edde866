package io.hengji.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Every key of the grid.
class GridKeysTest extends GridTest {

  @Test
  void tabGoesToTheNextCellThatCanBeTypedInAndBack() {
    enter(ACTUAL_0);
    press("Tab");
    seeFocusIn(DEVIATION_0);
    press("Tab");
    seeFocusIn(ACTUAL_1);
    press("Shift+Tab");
    seeFocusIn(DEVIATION_0);
  }

  @Test
  void tabLeavesTheGridAfterItsLastCell() {
    enter("indicators[6].deviation");
    press("Tab");
    see("textarea:focus").hasCount(0);
  }

  @Test
  void escapeWithNothingToTakeBackLetsTabReachTheLinksBetweenTheCells() {
    enter(ACTUAL_0);
    press("Escape", "Tab");
    see("#row-0-score a").isFocused();
  }

  @Test
  void enterGoesDownTheColumnOverCountedCellsAndShiftEnterUp() {
    enter(ACTUAL_2);
    press("Enter");
    seeFocusIn("indicators[4].actual");
    press("Shift+Enter");
    seeFocusIn(ACTUAL_2);
  }

  @Test
  void altEnterMakesANewLine() {
    enter(DEVIATION_0);
    press("Alt+Enter");
    type("另一户新增");
    see(cell(DEVIATION_0)).hasValue("有一户迁出\n另一户新增");
  }

  @Test
  void arrowsLeaveTheCellOnlyFromItsFirstAndLastLine() {
    enter(DEVIATION_1);
    type("第一行");
    press("Alt+Enter");
    type("第二行");
    press("ArrowUp");
    seeFocusIn(DEVIATION_1);
    press("ArrowUp");
    seeFocusIn(DEVIATION_0);
    press("ArrowDown");
    seeFocusIn(DEVIATION_1);
    press("ArrowDown");
    seeFocusIn(DEVIATION_1);
    press("ArrowDown");
    seeFocusIn("indicators[2].deviation");
  }

  @Test
  void arrowsCountTheLinesAsTheyAreWrapped() {
    enter(ACTUAL_1);
    type("，其中一线职工三百人，困难职工二百人，均已按计划在年内完成培训并取得证书");
    press("ArrowUp");
    seeFocusIn(ACTUAL_1);
  }

  @Test
  void arrowsGoSidewaysAtTheEndsOfTheText() {
    enter(ACTUAL_0);
    press("ArrowLeft");
    seeFocusIn(ACTUAL_0);
    press("ArrowRight", "ArrowRight");
    seeFocusIn(DEVIATION_0);
    press("ArrowLeft");
    seeFocusIn(ACTUAL_0);
  }

  @Test
  void escapeBringsTheLastSavedTextBack() {
    enter(ACTUAL_0);
    type("多");
    press("Escape");
    see(cell(ACTUAL_0)).hasValue("900人");
    see("#row-0-actual.dirty").hasCount(0);
  }

  @Test
  void controlDTakesOverFromTheCellAbove() {
    enter(ACTUAL_1);
    press("Control+D");
    see(cell(ACTUAL_1)).hasValue("900人");
    enter(ACTUAL_0);
    press("Control+D");
    see("#toast").hasText("上面没有可取的格子。");
  }

  @Test
  void f8GoesThroughTheFindingsWithThePanel() {
    press("F8");
    seeFocusIn(ACTUAL_0);
    press("F8");
    seeFocusIn(ACTUAL_2);
    see("#derivation[data-row='2'] #finding-2.now").isVisible();
    press("F8");
    seeFocusIn(ACTUAL_0);
    press("Shift+F8");
    seeFocusIn(ACTUAL_2);
  }

  @Test
  void f2AndAltRightGoIntoThePanelAndBack() {
    enter(ACTUAL_0);
    press("F2");
    see("#derivation").isFocused();
    press("F2");
    seeFocusIn(ACTUAL_0);
    press("Alt+ArrowRight");
    see("#derivation").isFocused();
    press("Escape");
    seeFocusIn(ACTUAL_0);
  }

  @Test
  void questionMarkShowsAllKeysOnlyWhereItIsNotTyped() {
    enter(DEVIATION_1);
    press("?");
    see(cell(DEVIATION_1)).hasValue("?");
    press("Control+/");
    see("dialog.hj-dialog[open]").containsText("快捷键");
    press("Escape");
    seeFocusIn(DEVIATION_1);
    page.locator("#print-link").focus();
    press("?");
    see("dialog.hj-dialog[open] dt").hasCount(11);
  }

  @Test
  void controlSSavesAtOnceAndSaysSoWhenNothingIsLeft() {
    enter(ACTUAL_0);
    type("次");
    press("Control+S");
    assertThat(office.nextSave().has(ACTUAL_0)).isTrue();
    seeSaved();
    press("Control+S");
    see("#toast").hasText("已保存 10:42:07");
  }

  @Test
  void fullWidthDigitsAreKeptAsTyped() {
    cell(ACTUAL_0).fill("９００人");
    assertThat(office.nextSave().text(ACTUAL_0)).isEqualTo("９００人");
    seeSaved();
    see("#row-0-score a").hasText("9.00");
  }
}
