package io.hengji.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.form.Cell;
import io.hengji.core.form.Column;
import io.hengji.core.form.Form;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.recheck.FormFiles;
import io.hengji.testkit.samples.Drawing;
import io.hengji.testkit.samples.Format;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Indicators whose cells say what they hold, label and value together.
class LabelledCellsTest {
  private static final String HEAD =
      """
      项目支出绩效自评表
      （2023年度）
      项目名称|农民培训
      实施单位|农业农村局
      """;

  private static final List<Column> COLUMNS =
      List.of(
          Column.LEVEL1,
          Column.LEVEL2,
          Column.LEVEL3,
          Column.TARGET,
          Column.ACTUAL,
          Column.WEIGHT,
          Column.SCORE);

  @ParameterizedTest
  @EnumSource(names = {"XLSX", "DOCX", "HTML"})
  void areReadWithoutCaptionsAboveThem(Format format) {
    assertThat(
            rows(
                format,
                """
                产出指标|数量指标|培训人数|目标值：≥95%|完成值：96%|分值：10|得分：9.5
                ^|时效指标|开班时间|目标值：8:30|完成值：8:30|分值：10|得分：10
                效益指标|社会效益指标|男女比例|目标值：1:3|完成值：比例为1：3|分值：10|得分：10
                """))
        .containsExactly(
            "产出指标 | 数量指标 | 培训人数 | ≥95% | 96% | 10 | 9.5",
            "产出指标 | 时效指标 | 开班时间 | 8:30 | 8:30 | 10 | 10",
            "效益指标 | 社会效益指标 | 男女比例 | 1:3 | 比例为1：3 | 10 | 10");
  }

  @ParameterizedTest
  @EnumSource(names = {"XLSX", "DOCX", "HTML"})
  void areReadWhereACellHoldsSeveral(Format format) {
    assertThat(
            rows(
                format,
                """
                一级指标|三级指标|指标情况|分值|得分
                产出指标|培训人数|年初目标值：1500人；实际完成值：1249人|20|16.65
                ^|合格率|年初目标值：≥95%\\n实际完成值：96%|10|10
                """))
        .containsExactly(
            "产出指标 |  | 培训人数 | 1500人 | 1249人 | 20 | 16.65", "产出指标 |  | 合格率 | ≥95% | 96% | 10 | 10");
  }

  @ParameterizedTest
  @EnumSource(names = {"XLSX", "DOCX", "HTML"})
  void areReadWhereACellHoldsAWholeIndicator(Format format) {
    assertThat(
            rows(
                format,
                """
                培训人数\\n预期指标值：1500人\\n全年实际完成值：1249人\\n分值：20\\n得分：16.65|
                指标名称：合格率；目标值：≥95%；完成值：96%；权重：10；自评得分：10|
                """))
        .containsExactly(
            " |  | 培训人数 | 1500人 | 1249人 | 20 | 16.65", " |  | 合格率 | ≥95% | 96% | 10 | 10");
  }

  @ParameterizedTest
  @EnumSource(names = {"XLSX", "DOCX", "HTML"})
  void areReadBelowTheNameOfTheIndicator(Format format) {
    assertThat(
            rows(
                format,
                """
                培训人数|<|<|<
                计划完成值：1500人|实际完成值：1249人|分值：20|得分：16.65
                合格率|<|<|<
                计划完成值：≥95%|实际完成值：96%|分值：10|得分：10
                """))
        .containsExactly(
            " |  | 培训人数 | 1500人 | 1249人 | 20 | 16.65", " |  | 合格率 | ≥95% | 96% | 10 | 10");
  }

  @ParameterizedTest
  @EnumSource(names = {"XLSX", "DOCX", "HTML"})
  void areReadWhereOneCellHoldsAllIndicators(Format format) {
    assertThat(
            rows(
                format,
                """
                1.培训人数\\n目标值：1500人\\n完成值：1249人\\n分值：20\\n得分：16.65\\n\
                2.合格率\\n目标值：≥95%\\n完成值：96%\\n分值：10\\n得分：10|
                """))
        .containsExactly(
            " |  | 1.培训人数 | 1500人 | 1249人 | 20 | 16.65", " |  | 2.合格率 | ≥95% | 96% | 10 | 10");
  }

  @ParameterizedTest
  @EnumSource(names = {"XLSX", "DOCX", "HTML"})
  void areLeftAsWordsBelowCaptionsThatTellTargetsAndActuals(Format format) {
    assertThat(
            rows(
                format,
                """
                一级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因
                产出指标|培训人数|1500人|1249人|20|16.65|目标值：1500人；实际完成值：1249人，报名不足
                """))
        .containsExactly("产出指标 |  | 培训人数 | 1500人 | 1249人 | 20 | 16.65");
  }

  @ParameterizedTest
  @EnumSource(names = {"XLSX", "DOCX", "HTML"})
  void areNoIndicatorsWhereLabelsAskForMoneyOrTheGoal(Format format) {
    assertThat(
            rows(
                format,
                """
                项目资金|年初预算数：50万元|全年执行数：48万元|分值：10|得分：9.6
                总体目标|预期目标：培训农民1500人；实际完成情况：培训1249人|<|<|<

                一级指标|三级指标|年度指标值|实际完成值|分值|得分
                产出指标|培训人数|1500人|1249人|20|16.65
                """))
        .containsExactly("产出指标 |  | 培训人数 | 1500人 | 1249人 | 20 | 16.65");
  }

  private static List<String> rows(Format format, String table) {
    List<Form> forms =
        FormFiles.read("a", Drawing.file(HEAD + "\n" + table, format), Limits.STANDARD).forms();
    assertThat(forms).hasSize(1);
    assertThat(forms.getFirst().head().project().text()).isEqualTo("农民培训");
    return forms.getFirst().indicators().stream()
        .map(row ->
            COLUMNS.stream().map(row::cell).map(Cell::text).collect(Collectors.joining(" | ")))
        .toList();
  }
}
