package io.hengji.writers.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.form.Form;
import io.hengji.core.form.FundKind;
import io.hengji.core.project.FundLine;
import io.hengji.core.project.Project;
import io.hengji.documents.FoundFiles;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.recheck.FormFiles;
import io.hengji.rulebooks.RuleBooks;
import io.hengji.writers.FileFormat;
import io.hengji.writers.FormWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GoalPaperTest {

  private static final String GOAL =
      """
      项目支出绩效目标表

      | 项目名称 | 节日慰问 |
      | 年度总体目标 | 预期目标 | 实际完成情况 |
      | | 慰问困难职工1500人 | |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施 |
      | 产出指标 | 数量指标 | 慰问困难职工人数 | ≥1500人 | | 50 | | |
      | 效益指标 | 社会效益指标 | 受助家庭就业人数 | ≥150人 | | 30 | | |
      | 满意度指标 | 服务对象满意度指标 | 职工满意度 | ≥90% | | 10 | | |
      """;

  private final Form goal =
      GoalForm.of(
          RuleBooks.standard(),
          new Project("", "节日慰问", "江城市总工会", "权益保障部", 2023, List.of(money("1404000"))),
          FormFiles.read("goal.txt", GOAL.getBytes(StandardCharsets.UTF_8), Limits.STANDARD)
              .forms()
              .getFirst());

  @Test
  void printsNothingThatIsOnlyKnownAtTheYearsEnd() throws IOException {
    for (Layout layout : Layouts.all()) {
      String page = new String(written(layout, FileFormat.HTML), StandardCharsets.UTF_8);
      assertThat(page)
          .contains("项目支出绩效目标表", "慰问困难职工1500人", "≥1500人", "140.40")
          .doesNotContain("自评", "实际完成", "得分", "偏差原因", "执行率", "全年执行数");
    }
  }

  @Test
  void keepsThePointsOfTheExecutionAndTheTotal() throws IOException {
    Layout layout = Layouts.find("anqing-2023").orElseThrow();
    String page = new String(written(layout, FileFormat.HTML), StandardCharsets.UTF_8);
    assertThat(page.replaceAll("<[^>]*>", "|")).containsPattern("总分值\\|+100\\|");
    assertThat(written(layout, FileFormat.DOCX)).startsWith((byte) 'P', (byte) 'K');
    assertThat(written(layout, FileFormat.XLSX)).startsWith((byte) 'P', (byte) 'K');
    assertThat(written(layout, FileFormat.PDF)).startsWith((byte) '%', (byte) 'P');
  }

  @Test
  void readsBackAsADeclarationWithTheSameRowsAndMoney() throws IOException {
    for (Layout layout : Layouts.all()) {
      for (FileFormat format : FileFormat.values()) {
        String name = "目标." + format.name().toLowerCase(Locale.ROOT);
        byte[] bytes = written(layout, format);
        assertThat(FormFiles.read(name, bytes, Limits.STANDARD).why())
            .hasValueSatisfying(why -> assertThat(why).contains("绩效目标表"));
        List<Form> read =
            FormFiles.readWithGoals(FoundFiles.in(name, bytes).getFirst(), Limits.STANDARD).forms();
        assertThat(read).as("%s as %s", layout.id(), format).hasSize(1);
        Form again = read.getFirst();
        assertThat(again.head().project().text()).isEqualTo("节日慰问");
        assertThat(again.head().year())
            .hasValueSatisfying(year -> assertThat(year.value()).isEqualTo(2023));
        assertThat(again.goal().expected().text()).isEqualTo("慰问困难职工1500人");
        assertThat(again.funds().getFirst().annual().text()).isEqualTo("140.40");
        assertThat(again.unread()).isEmpty();
        assertThat(
                again.indicators().stream()
                    .map(row -> row.level3().text() + row.target().text() + row.weight().text()))
            .containsExactly("慰问困难职工人数≥1500人50", "受助家庭就业人数≥150人30", "职工满意度≥90%10");
      }
    }
  }

  private byte[] written(Layout layout, FileFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FormWriter.write(out, List.of(GoalPaper.of(goal, layout)), format);
    return out.toByteArray();
  }

  private static FundLine money(String yuan) {
    Optional<BigDecimal> amount = Optional.of(new BigDecimal(yuan));
    return new FundLine(FundKind.APPROPRIATION, "", amount, amount, Optional.empty());
  }
}
