package io.hengji.core.checks.weight;

import static io.hengji.core.review.CheckTable.verify;

import org.junit.jupiter.api.Test;

class ChildrenOffParentTest {

  private final ChildrenOffParent check = new ChildrenOffParent();

  @Test
  void isSilentWhereChildrenAddUp() {
    verify(
        check,
        """
        产出指标 | 数量指标 | 慰问人数 | 1500人 | 1500人 | 20 | 20 |
        产出指标 | 质量指标 | 发放准确率 | 100% | 100% | 30 | 30 |
        效益指标 | 社会效益指标 | 生活改善 | 改善 | 改善 | 20 | 20 |
        效益指标 | 服务对象满意度 | 满意度 | 90% | 90% | 10 | 10 |
        分组 产出指标 | | 50 |
        分组 产出指标 | 数量指标 | 20 |
        分组 产出指标 | 质量指标 | 30 |
        分组 效益指标 | | 30 |
        分组 效益指标 | 服务对象满意度 | 10 |
        分组 满意度指标 | | 10 |
        """);
  }

  @Test
  void isSilentWhereALevelHasNoWeightOfItsOwn() {
    verify(
        check,
        """
        产出指标 | 数量指标 | 慰问人数 | 1500人 | 1500人 | 20 | 20 |
        分组 产出指标 | | | 20
        """);
  }

  @Test
  void leavesAnEmptyWeightToItsOwnCheck() {
    verify(
        check,
        """
        产出指标 | 数量指标 | 慰问人数 | 1500人 | 1500人 | 20 | 20 |
        产出指标 | 数量指标 | 走访户数 | 100户 | 100户 | | 10 |
        分组 产出指标 | | 50 |
        """);
  }

  @Test
  void isSilentOnALevelThatIsPrintedTwice() {
    verify(
        check,
        """
        产出指标 | 数量指标 | 慰问人数 | 1500人 | 1500人 | 20 | 20 |
        产出指标 | 数量指标 | 走访户数 | 100户 | 100户 | 30 | 10 |
        分组 产出指标 | | 20 |
        分组 产出指标 | | 30 |
        """);
  }

  @Test
  void reportsOneWrongWeightOnce() {
    verify(
        check,
        """
        产出指标 | 数量指标 | 慰问人数 | 1500人 | 1500人 | 20 | 20 |
        产出指标 | 质量指标 | 发放准确率 | 100% | 100% | 30 | 30 |
        分组 产出指标 | | 50 |
        分组 产出指标 | 数量指标 | 25 |     !! weight
        分组 产出指标 | 质量指标 | 30 |
        """);
  }

  @Test
  void reportsALevelThatItsRowsDoNotMakeUp() {
    verify(
        check,
        """
        产出指标 | 数量指标 | 慰问人数 | 1500人 | 1500人 | 20 | 20 |
        效益指标 | 社会效益指标 | 生活改善 | 改善 | 改善 | 20 | 20 |
        分组 产出指标 | | 20 |
        分组 效益指标 | | 30 |     !! weight
        """);
  }
}
