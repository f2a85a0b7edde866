package io.hengji.core.checks.text;

import static io.hengji.core.review.CheckTable.verify;

import org.junit.jupiter.api.Test;

class OutcomeCopiesGoalTest {

  private final OutcomeCopiesGoal check = new OutcomeCopiesGoal();

  @Test
  void isSilentWhereOneOfTheTwoIsMissing() {
    verify(
        check,
        """
        预期
        完成 慰问困难职工1249人
        """);
  }

  @Test
  void isSilentOnAnOutcomeOfItsOwn() {
    verify(
        check,
        """
        预期 对困难职工发放送温暖补助，帮助他们改善生活。
        完成 安排对困难职工发放送温暖资金，对困难职工进行送温暖救助工作，帮助他们改善生活。
        """);
  }

  @Test
  void isSilentOnOtherNumbers() {
    verify(
        check,
        """
        预期 对全市困难职工开展节日慰问，计划慰问困难职工1500人，发放慰问金到位。
        完成 对全市困难职工开展节日慰问，计划慰问困难职工1249人，发放慰问金到位。
        """);
  }

  @Test
  void isSilentWhereTheNumbersOfTheGoalAreSaidToBeReached() {
    verify(
        check,
        """
        预期 对全市困难职工开展节日慰问，慰问困难职工1500人，发放慰问金140万元。
        完成 已对全市困难职工开展节日慰问，慰问困难职工1500人，发放慰问金140万元。
        """);
  }

  @Test
  void reportsTheSameText() {
    verify(
        check,
        """
        预期 为本级工会在职人员提供社会保险费保障。
        完成 为本级工会在职人员提供社会保险费保障     !!
        """);
  }

  @Test
  void reportsNearlyTheSameText() {
    verify(
        check,
        """
        预期 按照有关规定为本级工会及所属事业单位提供在职人员社会保险费、离退休人员经费等保障。
        完成 已按照有关规定为本级工会及所属事业单位提供在职人员社会保险费、离退休人员经费等保障。     !!
        """);
  }

  @Test
  void reportsAPointerToTheGoal() {
    verify(
        check,
        """
        预期 造林1.2万亩
        完成 同左     !!
        """);
  }
}
