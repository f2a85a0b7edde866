package io.hengji.core.checks.text;

import static io.hengji.core.review.CheckTable.only;
import static io.hengji.core.review.CheckTable.verify;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.review.CheckTable;
import org.junit.jupiter.api.Test;

class GoalWithoutNumberTest {

  private final GoalWithoutNumber check = new GoalWithoutNumber();

  @Test
  void doesNotApplyToALayoutWithoutAGoal() {
    assertThat(check.notApplicable(CheckTable.of("年度 2023"))).isPresent();
  }

  @Test
  void isSilentWhereTheGoalNamesANumber() {
    verify(
        check,
        """
        预期 慰问困难职工1500人
        完成 已完成
        """);
  }

  @Test
  void isSilentWhereTheOutcomeNamesANumber() {
    verify(
        check,
        """
        预期 慰问困难职工
        完成 发放慰问金三十万元，受助率100%
        """);
  }

  @Test
  void isSilentOnABareNumber() {
    verify(
        check,
        """
        预期 43.2
        完成 37.24
        """);
  }

  @Test
  void reportsAGoalInWordsAlone() {
    assertThat(only(check, "预期 帮助困难职工改善生活\n完成 已完成").at()).hasToString("goal");
  }

  @Test
  void doesNotTakeNumbersOfItemsDatesAndPapersForContents() {
    String table =
        """
        预期 目标1：“两节”期间做好一批困难职工慰问工作；目标2：一是开展培训，二是在一定程度上改善生活
        完成 按照总工发【2023】42号文件要求，2023年12月底前完成，落实二十大精神
        """;

    assertThat(only(check, table).at()).hasToString("goal");
  }

  @Test
  void reportsAGoalLeftEmpty() {
    assertThat(only(check, "预期\n完成").message()).contains("没有填写");
  }
}
