package io.hengji.core.checks.score;

import static io.hengji.core.review.CheckTable.only;
import static io.hengji.core.review.CheckTable.verify;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TotalOffSumTest {

  private static final String ROWS =
      """
      资金 年度资金总额 | 100 | 100 | 100 | 10 | 100% | 10
      产出指标 | 数量指标 | 慰问人数 | ≥100人 | 100人 | 60 | 60 |
      效益指标 | 社会效益指标 | 生活改善 | 生活改善 | 达成预期指标 | 30 | 28.5 |
      """;

  private final TotalOffSum check = new TotalOffSum();

  @Test
  void isSilentWithoutATotalOrWithAScoreMissing() {
    verify(check, ROWS);
    verify(
        check,
        """
        产出指标 | 数量指标 | 慰问人数 | ≥100人 | 100人 | 60 | 60 |
        效益指标 | 社会效益指标 | 生活改善 | 生活改善 | 达成预期指标 | 30 | |
        总分 100 | 98
        """);
  }

  @Test
  void acceptsTheSumWithTheExecution() {
    verify(check, ROWS + "总分 100 | 98.5 | 优");
    verify(check, ROWS + "总分 100 | 98.50 | 优");
  }

  @Test
  void acceptsATotalOfTheIndicatorsAloneWhereTheWeightsSaySo() {
    verify(check, ROWS + "总分 90 | 88.5 | 优");
  }

  @Test
  void isSilentWhereThePointsStandAtNoRow() {
    verify(check, "产出指标 | 数量指标 | 慰问人数 | ≥100人 | 100人 | | |\n总分 100 | 98");
  }

  @Test
  void reportsATotalThatIsNotTheSum() {
    verify(check, ROWS + "总分 100 | 99 | 优    !! score");
    verify(check, ROWS + "总分 100 | 88.5 | 良  !! score");
  }

  @Test
  void roundsToTheTotalsOwnDecimalsOneOrMore() {
    String rows =
        """
        产出指标 | 数量指标 | 慰问人数 | 1500人 | 1249人 | 20 | 16.65 |
        效益指标 | 社会效益指标 | 生活改善 | 生活改善 | 达成预期指标 | 80 | 80 |
        """;
    verify(check, rows + "总分 100 | 96.7");
    verify(check, rows + "总分 100 | 97    !! score");
  }

  @Test
  void namesBothNumbers() {
    assertThat(only(check, ROWS + "总分 100 | 99").message()).contains("99 分").contains("98.5 分");
  }

  @Test
  void countsNothingForRowsWhoseWeightAndScoreAreStrokes() {
    verify(check, ROWS + "产出指标 | 数量指标 | 走访户数 | ≥1户 | 1户 | / | / |\n总分 100 | 98.5");
    verify(check, ROWS + "产出指标 | 数量指标 | 走访户数 | ≥1户 | 1户 | | 见附件 |\n总分 100 | 98");
  }

  @Test
  void saysWhatTheTotalIsTheSumOf() {
    assertThat(only(check, ROWS + "总分 100 | 99").message()).contains("各项得分与预算执行得分");
    assertThat(only(check, ROWS + "总分 90 | 80").message()).contains("各项得分之和为 88.5 分");
  }
}
