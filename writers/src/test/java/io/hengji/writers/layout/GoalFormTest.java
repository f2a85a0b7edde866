package io.hengji.writers.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.checks.Checks;
import io.hengji.core.form.Form;
import io.hengji.core.form.FundKind;
import io.hengji.core.project.FundLine;
import io.hengji.core.project.Project;
import io.hengji.core.review.ComputedPoints;
import io.hengji.core.review.FormCase;
import io.hengji.core.year.ProjectYear;
import io.hengji.core.year.YearReview;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.recheck.FormFiles;
import io.hengji.rulebooks.RuleBooks;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GoalFormTest {

  private static final String GOAL =
      """
      项目支出绩效目标表
      （2023年度）

      | 项目名称 | 节日慰问 |
      | 年度总体目标 | 预期目标 | 实际完成情况 |
      | | 慰问困难职工1500人 | |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施 |
      | 产出指标 | 数量指标 | 慰问困难职工人数 | ≥1500人 | 600人 | 50 | | |
      | 效益指标 | 社会效益指标 | 受助家庭就业人数 | ≥150人 | | 30 | | |
      | 满意度指标 | 服务对象满意度指标 | 职工满意度 | ≥90% | | 10 | | |
      """;

  private final RuleBooks books = RuleBooks.standard();
  private final Form goal =
      FormFiles.read("goal.txt", GOAL.getBytes(StandardCharsets.UTF_8), Limits.STANDARD)
          .forms()
          .getFirst();

  @Test
  void takesOverWhatWasApprovedAndLeavesTheRestEmpty() {
    Form form = GoalForm.of(books, project("江城市总工会"), goal);

    assertThat(form.goal().expected().text()).isEqualTo("慰问困难职工1500人");
    assertThat(form.indicators())
        .extracting(row -> row.level3().text() + row.target().text() + row.weight().text())
        .containsExactly("慰问困难职工人数≥1500人50", "受助家庭就业人数≥150人30", "职工满意度≥90%10");
    assertThat(form.indicators()).allMatch(row -> row.actual().isEmpty() && row.score().isEmpty());
    assertThat(form.total().weight().text()).isEqualTo("100");
  }

  @Test
  void putsTheMoneyOfEachSourceIntoItsRow() {
    Form form = GoalForm.of(books, project("江城市总工会"), goal);

    assertThat(form.funds())
        .extracting(row ->
            "%s %s %s %s %s"
                .formatted(
                    row.item().text(),
                    row.initial().text(),
                    row.annual().text(),
                    row.executed().text(),
                    row.rate().text())
                .strip())
        .containsExactly(
            "年度资金总额 110.00 77.06 70.123456 91.00%",
            "当年财政拨款 100.00 67.06 60.123456 89.66%", "上年结转资金", "其他资金 10.00 10.00 10.00 100.00%");
  }

  @Test
  void picksTheLayoutOfThePlaceAndTheNationalOneElsewhere() {
    assertThat(GoalForm.layout(books, project("安庆市总工会"), goal).id()).isEqualTo("anqing-2023");
    assertThat(GoalForm.layout(books, project("江城市总工会"), goal).id()).isEqualTo("mof-2020");
  }

  @Test
  void printsTheWeightsOfLevel1WhereTheLayoutDoes() {
    Form form = GoalForm.of(books, project("安庆市总工会"), goal);

    assertThat(form.groups())
        .extracting(group -> group.level1().text() + group.weight().text())
        .containsExactly("产出指标50", "效益指标30", "满意度指标10");
  }

  @Test
  void whatItMakesIsWhatWasApprovedAndScoresByTheRules() {
    Form form = GoalForm.of(books, project("安庆市总工会"), goal);
    ProjectYear year =
        ProjectYear.of("节日慰问", 2023, LocalDate.of(2024, 3, 1))
            .withApproved(goal)
            .withSelfEvaluation(form);

    assertThat(new YearReview(Checks.ofYear()).of(year).findings()).isEmpty();
    assertThat(
            ComputedPoints.in(FormCase.of(form, books.choose(form)), _ -> true)
                .funds()
                .getFirst()
                .score()
                .text())
        .isEqualTo("9.1");
  }

  private static Project project(String unit) {
    return new Project(
        "",
        "节日慰问",
        unit,
        unit,
        2023,
        List.of(
            line(FundKind.APPROPRIATION, "1000000", "670600", "601234.56"),
            line(FundKind.OTHER, "100000", "100000", "100000")));
  }

  private static FundLine line(FundKind kind, String initial, String annual, String executed) {
    return new FundLine(
        kind,
        "",
        Optional.of(new BigDecimal(initial)),
        Optional.of(new BigDecimal(annual)),
        Optional.of(new BigDecimal(executed)));
  }
}
