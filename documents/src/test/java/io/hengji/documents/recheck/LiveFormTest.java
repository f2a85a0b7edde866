package io.hengji.documents.recheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.form.CellChange;
import io.hengji.core.form.CellPath;
import io.hengji.core.form.Column;
import io.hengji.core.form.Form;
import io.hengji.core.review.Finding;
import io.hengji.documents.grid.Limits;
import io.hengji.rulebooks.RuleBooks;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LiveFormTest {

  private static final String TEXT =
      """
      项目支出绩效自评表
      （2023年度）

      | 项目名称 | 节日慰问 |
      | 主管部门 | 江城市总工会 | 实施单位 | 江城市总工会 |
      | 项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
      | | 年度资金总额 | 100 | 100 | 90 | 10 | 90% | 9 |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施 |
      | 产出指标 | 数量指标 | 慰问困难职工人数 | ≥1500人 | | 50 | | |
      | 效益指标 | 社会效益指标 | 受助家庭就业人数 | ≥150人 | 160人 | 30 | 30 | |
      | 满意度指标 | 服务对象满意度指标 | 职工满意度 | ≥90% | 95% | 10 | 10 | |
      | 总分 | | | | | 100 | | |
      """;

  private final Recheck recheck = new Recheck(RuleBooks.standard(), Optional.empty());
  private final LiveForm open = LiveForm.of(recheck, form());

  @Test
  void showsTheTotalAsFarAsItIsDecided() {
    assertThat(open.score().computed()).isEmpty();
    assertThat(open.total().low()).isEqualByComparingTo(new BigDecimal("49"));
    assertThat(open.total().high()).isEqualByComparingTo(new BigDecimal("99"));
  }

  @Test
  void anEditGivesNewPointsWithTheirDerivationSumsAndTotal() {
    LiveForm edited = edited("1249人");

    assertThat(edited.score().indicators().getFirst().why()).isEqualTo("1249 ÷ 1500 × 50 = 41.63");
    assertThat(edited.sums().getFirst().high()).isEqualByComparingTo(new BigDecimal("41.63"));
    assertThat(edited.score().computed().orElseThrow())
        .isEqualByComparingTo(new BigDecimal("90.63"));
    assertThat(edited.score().grade()).contains("优");
  }

  @Test
  void anEditGivesTheFindingsOfTheFormAsItIsThen() {
    assertThat(open.checked().findings()).extracting(Finding::check).contains("FRM-005");

    LiveForm edited = edited("1249人");

    assertThat(edited.checked().findings())
        .extracting(Finding::check)
        .contains("DEV-001")
        .doesNotContain("FRM-005");
  }

  private LiveForm edited(String actual) {
    return LiveForm.of(
        recheck, new CellChange(CellPath.indicator(0, Column.ACTUAL), actual).in(form()));
  }

  private static Form form() {
    return FormFiles.read("form.txt", TEXT.getBytes(StandardCharsets.UTF_8), Limits.STANDARD)
        .forms()
        .getFirst();
  }
}
