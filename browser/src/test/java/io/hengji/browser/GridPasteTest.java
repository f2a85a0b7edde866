package io.hengji.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Blocks from Excel.
class GridPasteTest extends GridTest {

  private static final String DIALOG = "dialog.hj-dialog[open]";

  @Test
  void aBlockIsShownFirstAndThenFilledInOneStep() {
    enter(ACTUAL_0);
    paste("", "910人\t原因一\r\n510人\t原因二\r\n");
    see(DIALOG).containsText("粘贴2行2列，对应第1至2行的“实际完成值”“偏差原因”。");
    see(DIALOG).containsText("4格可填");
    see(DIALOG + " .btn-primary").hasText("填入4格");
    press("Enter");
    see(cell(ACTUAL_1)).hasValue("510人");
    see(cell(DEVIATION_1)).hasValue("原因二");
    see(".hj-cell.pasted").hasCount(4);
    assertThat(office.nextSave().cells()).contains(ACTUAL_0, ACTUAL_1, DEVIATION_0, DEVIATION_1);
    seeSaved();
    seeFocusIn(ACTUAL_0);
    page.locator("#toast button").click();
    see(cell(DEVIATION_1)).hasValue("");
    see(cell(ACTUAL_0)).hasValue("900人");
    seeSaved();
    assertThat(office.text(ACTUAL_1)).isEqualTo("500人");
  }

  @Test
  void controlZTakesAPastedBlockBack() {
    enter(ACTUAL_0);
    paste("", "910人\n520人");
    page.locator(DIALOG + " .btn-primary").click();
    see(cell(ACTUAL_1)).hasValue("520人");
    press("Control+Z");
    see(cell(ACTUAL_1)).hasValue("500人");
    see(cell(ACTUAL_0)).hasValue("900人");
  }

  @Test
  void theTableOfExcelIsReadWithLinesInCellsAndMergedCells() {
    enter(ACTUAL_0);
    paste(
        "<table><tr><td>910人</td><td>一<br>二</td></tr><tr><td colspan=2>520人</td></tr></table>",
        "910人\t\"一\n二\"\n520人\t");
    see(DIALOG).containsText("3格可填");
    page.locator(DIALOG + " .btn-primary").click();
    see(cell(DEVIATION_0)).hasValue("一\n二");
    see(cell(DEVIATION_1)).hasValue("");
  }

  @Test
  void quotedCellsOfPlainTextMayHoldLineEnds() {
    enter(ACTUAL_0);
    paste("", "910人\t\"一\n\"\"二\"\"\"\r\n520人\t三\r\n");
    see(DIALOG).containsText("粘贴2行2列");
    page.locator(DIALOG + " .btn-primary").click();
    see(cell(DEVIATION_0)).hasValue("一\n\"二\"");
  }

  @Test
  void cellsThatCannotBeFilledAreNamedWithTheReason() {
    enter(ACTUAL_2);
    paste("", "350人\t新\n210人\t新\n");
    see(DIALOG).containsText("3格可填");
    see(DIALOG).containsText("1格不能填：计数");
    see(DIALOG + " .btn-primary").hasText("填入3格");
  }

  @Test
  void aBlockThatRepeatsThePrintedColumnsFitsThem() {
    enter(ACTUAL_0);
    paste("", "905人\t10\t9.05\t甲\n505人\t11\t10.00\t乙");
    see(DIALOG).containsText("“实际完成值”“分值”“得分”“偏差原因”");
    see(DIALOG).containsText("4格可填");
    see(DIALOG).containsText("1格不能填：批复内容");
    page.locator(DIALOG + " .btn-primary").click();
    see(cell(DEVIATION_1)).hasValue("乙");
  }

  @Test
  void tooLargeABlockIsRefusedAndNotCut() {
    enter(ACTUAL_1);
    paste("", "1\n2\n3\n4\n5\n6\n7");
    see(DIALOG).containsText("粘贴7行，从这一格往下只有6行。什么也没有填。");
    see(DIALOG + " .btn-primary").hasCount(0);
    press("Escape");
    see(cell(ACTUAL_1)).hasValue("500人");
    paste("", "1\t2\t3\t4\t5\t6");
    see(DIALOG).containsText("粘贴6列");
    press("Escape");
    seeFocusIn(ACTUAL_1);
  }

  @Test
  void severalLinesOfTextMayGoIntoOneCell() {
    enter(DEVIATION_1);
    paste("", "第一行\n第二行");
    page.locator(DIALOG + " button:has-text('作为文字填进这一格')").click();
    see(cell(DEVIATION_1)).hasValue("第一行\n第二行");
  }

  @Test
  void oneCellIsPastedWithoutAskingAndWithoutItsLineEnd() {
    enter(DEVIATION_1);
    paste("<table><tr><td>一格</td></tr></table>", "一格\r\n");
    see(cell(DEVIATION_1)).hasValue("一格");
    see(DIALOG).hasCount(0);
    press("Control+Z");
    see(cell(DEVIATION_1)).hasValue("");
  }

  @Test
  void aChoiceTakesOnlyItsOptions() {
    cell("indicators[5].tier").focus();
    paste("", "部分达成\t改善不大\n\t\n");
    page.keyboard().press("Escape");
    enter("indicators[5].actual");
    paste("", "有改善\t完全达成\t说明");
    see(DIALOG).containsText("2格可填");
    see(DIALOG).containsText("1格不能填：没有这一档");
  }
}
