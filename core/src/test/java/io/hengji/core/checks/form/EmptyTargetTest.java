package io.hengji.core.checks.form;

import static io.hengji.core.review.CheckTable.verify;

import org.junit.jupiter.api.Test;

class EmptyTargetTest {

  private final EmptyTarget check = new EmptyTarget();

  @Test
  void isSilentOnRowsOfATreeWithoutTargets() {
    verify(
        check,
        """
        项目决策 | 项目立项 | 可行性 | | 实际工作需求 | 2 | 2 |
        """);
  }

  @Test
  void isSilentWhereATargetStands() {
    verify(
        check,
        """
        产出指标 | 数量指标 | 慰问人数 | 1500人 | 1500人 | 20 | 20 |
        产出指标 | 数量指标 | 走访户数 | / | 100户 | 20 | 20 |
        """);
  }

  @Test
  void isSilentOnARowThatWasNotAnswered() {
    verify(
        check,
        """
        产出指标 | 数量指标 | 慰问人数 | | | 20 | |
        """);
  }

  @Test
  void reportsAnActualOrAScoreWithoutATarget() {
    verify(
        check,
        """
        产出指标 | 数量指标 | 慰问人数 | | 1500人 | 20 | |      !! target
        效益指标 | 社会效益指标 | 生活改善 | — | | 20 | 20 |      !! target
        """);
  }
}
