package io.hengji.core.checks.score;

import static io.hengji.core.review.CheckTable.verify;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.review.CheckTable;
import io.hengji.core.review.Finding;
import io.hengji.core.rules.Rule;
import io.hengji.core.rules.RulesInForce;
import io.hengji.core.rules.RulesOfTests;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TotalBeyondCapTest {

  private static final Optional<RulesInForce> CAPPED =
      Optional.of(
          RulesOfTests.national()
              .with(
                  Rule.TOTAL_CAPS,
                  new Rule.TotalCaps(List.of(cap("50", "59"), cap("70", "79"), cap("80", "89"))))
              .inForce());

  private final TotalBeyondCap check = new TotalBeyondCap();

  @Test
  void cannotBeDecidedWithoutCaps() {
    assertThat(check.notApplicable(CheckTable.of("总分 100 | 98"))).isPresent();
  }

  @Test
  void isSilentWithoutTotalOrRate() {
    verify(check, "资金 年度资金总额 | 100 | 100 | 60 | 10 | 60% | 6", CAPPED);
    verify(check, "资金 年度资金总额 | | | | 10 | | \n总分 100 | 98", CAPPED);
  }

  @Test
  void isSilentAtTheEdgeOfARateAndAtTheCeiling() {
    verify(check, "资金 年度资金总额 | 100 | 100 | 80 | 10 | 80% | 8\n总分 100 | 98", CAPPED);
    verify(check, "资金 年度资金总额 | 100 | 100 | 79 | 10 | 79% | 7.9\n总分 100 | 89", CAPPED);
  }

  @Test
  void reportsATotalAboveTheCeiling() {
    verify(check, "资金 年度资金总额 | 100 | 100 | 79 | 10 | 79% | 7.9\n总分 100 | 89.5    !! score", CAPPED);
    verify(check, "资金 年度资金总额 | 100 | 100 | 60 | 10 | 60% | 6\n总分 100 | 85    !! score", CAPPED);
    verify(check, "资金 年度资金总额 | | | | 10 | 45% | 4.5\n总分 100 | 85    !! score", CAPPED);
  }

  private static Rule.Cap cap(String below, String total) {
    return new Rule.Cap(new BigDecimal(below), new BigDecimal(total));
  }

  @Test
  void saysRateAndCeiling() {
    List<Finding> findings =
        check.find(
            CheckTable.of("资金 年度资金总额 | 100 | 100 | 79 | 10 | 79% | 7.9\n总分 100 | 89.5", CAPPED));
    assertThat(findings)
        .singleElement()
        .extracting(Finding::message)
        .asString()
        .contains("总分填 89.5 分，预算执行率 79% 低于 80%，总分不得超过 89 分。");
  }

  @Test
  void isSilentWhereNothingWasToBeSpent() {
    verify(check, "资金 年度资金总额 | 0 | 0 | 0 | 10 | | 0\n总分 100 | 98", CAPPED);
  }
}
