package io.hengji.core.checks.form;

import static io.hengji.core.review.CheckTable.verify;

import org.junit.jupiter.api.Test;

class EmptyActualTest {

  private final EmptyActual check = new EmptyActual();

  @Test
  void isSilentWhereBothOrNeitherAreThere() {
    verify(
        check,
        """
        产出指标 | 数量指标 | 慰问人数 | 1500人 | 0 | 20 | 0 |
        产出指标 | 数量指标 | 走访户数 | | | 20 | |
        项目管理 | 财务管理 | 制度健全性 | — | | 20 | 20 |
        """);
  }

  @Test
  void leavesPlaceholdersToTheirOwnCheck() {
    verify(
        check,
        """
        产出指标 | 数量指标 | 慰问人数 | 1500人 | / | 20 | 0 |
        产出指标 | 数量指标 | 走访户数 | ×× | | 20 | |
        """);
  }

  @Test
  void reportsATargetWithoutAnActual() {
    verify(
        check,
        """
        产出指标 | 数量指标 | 慰问人数 | 1500人 | | 20 | 20 |      !! actual
        产出指标 | 质量指标 | 生活改善 | 得到改善 | — | 20 | |      !! actual
        """);
  }
}
