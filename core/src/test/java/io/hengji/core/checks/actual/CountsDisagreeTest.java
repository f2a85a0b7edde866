package io.hengji.core.checks.actual;

import static io.hengji.core.review.CheckTable.only;
import static io.hengji.core.review.CheckTable.verify;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountsDisagreeTest {

  private final CountsDisagree check = new CountsDisagree();

  @Test
  void isSilentOnDifferentProgrammesAndDifferentMeasures() {
    verify(
        check,
        """
        产出指标 | 数量指标 | 节日慰问人数 | 3100人 | 3000人 | 5 | 5 |
        产出指标 | 数量指标 | 大病救助人数 | 200人 | 200人 | 5 | 5 |
        效益指标 | 社会效益指标 | 节日慰问 | 覆盖率95% | 覆盖12个县 | 5 | 5 |
        产出指标 | 质量指标 | 节日慰问 | 发放及时 | 及时 | 5 | 5 |
        """);
  }

  @Test
  void acceptsATextThatAgreesWithTargetOrActual() {
    verify(
        check,
        """
        产出指标 | 数量指标 | 节日慰问 | 3100人 | 3000人 | 5 | 5 |
        产出指标 | 成本指标 | 节日慰问 | 按200元/人，慰问3000人，需资金600000元 | 同左 | 5 | 5 |
        产出指标 | 质量指标 | 节日慰问 | 3100人 | 3000人 | 5 | 5 |
        """);
  }

  @Test
  void acceptsATextThatNamesItsOwnProgrammeBesideOthers() {
    verify(
        check,
        """
        产出指标 | 数量指标 | 助学救助 | 400人 | 400人 | 5 | 5 |
        产出指标 | 数量指标 | 临时救助 | 300人 | 300人 | 5 | 5 |
        效益指标 | 社会效益指标 | 临时救助 | 临时救助惠及300人 | 与助学救助一并发放 | 5 | 5 |
        """);
  }

  @Test
  void reportsOneProgrammeWithDifferentHeadCounts() {
    verify(
        check,
        """
        产出指标 | 数量指标 | 助学救助 | 500人 | 400人 | 5 | 5 |
        产出指标 | 成本指标 | 助学救助 | 救助200人，需资金2000000元 | 救助200人 | 5 | 5 |        !! target
        产出指标 | 质量指标 | 助学救助人数 | 500人 | 450人 | 5 | 5 |                        !! actual
        """);
  }

  @Test
  void reportsATextThatSpeaksOfAnotherRowsProgramme() {
    String table =
        """
        产出指标 | 数量指标 | 助学救助 | 500人 | 400人 | 5 | 5 |
        产出指标 | 数量指标 | 临时救助 | 300人 | 200人 | 5 | 5 |
        产出指标 | 成本指标 | 临时救助 | 按标准助学救助400人困难家庭子女 | 已发放 | 5 | 5 |        !! target
        """;
    verify(check, table);
    assertThat(only(check, table).message()).contains("“助学救助”400人");
  }
}
