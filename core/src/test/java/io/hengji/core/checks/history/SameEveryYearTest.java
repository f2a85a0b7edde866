package io.hengji.core.checks.history;

import static io.hengji.core.review.SequenceTable.only;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.review.CrossFinding;
import io.hengji.core.review.SequenceTable;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SameEveryYearTest {

  private final SameEveryYear check = new SameEveryYear();

  @Test
  void isSilentOnTwoYears() {
    silent(form(2022, "≥100人", "20"), form(2023, "≥100人", "20"));
  }

  @Test
  void isSilentWhereAYearIsMissing() {
    silent(form(2020, "≥100人", "20"), form(2022, "≥100人", "20"), form(2023, "≥100人", "20"));
  }

  @Test
  void isSilentWherePointsWereLost() {
    silent(form(2021, "≥100人", "20"), form(2022, "≥100人", "18"), form(2023, "≥100人", "20"));
  }

  @Test
  void isSilentWhereTargetsChange() {
    silent(form(2021, "≥100人", "20"), form(2022, "≥110人", "20"), form(2023, "≥120人", "20"));
  }

  @Test
  void reportsThreeYearsOfTheSame() {
    CrossFinding finding =
        only(
            check,
            String.join(
                "----\n",
                form(2021, "≥100人", "20"),
                form(2022, "≥100人", "20"),
                form(2023, "≥100人", "20")));

    assertThat(finding.at()).isEqualTo("indicators");
    assertThat(finding.against()).extracting(cell -> cell.form()).containsExactly(2, 1, 0);
    assertThat(finding.message()).contains("从2021年到2023年连续3年");
  }

  private void silent(String... forms) {
    assertThat(
            check.find(
                SequenceTable.of(Arrays.stream(forms).collect(Collectors.joining("----\n")))))
        .isEmpty();
  }

  private static String form(int year, String target, String score) {
    return """
    年度 %1$d
    项目 节日慰问
    实施单位 某工会
    产出指标 | 数量指标 | %1$d年慰问人数 | %2$s | 150人 | 20 | %3$s
    产出指标 | 时效指标 | 慰问完成时间 | %1$d年12月底前 | %1$d年12月20日 | 10 | 10
    效益指标 | 社会效益指标 | 职工生活改善 | 改善 | 改善 | 20 | 20
    """
        .formatted(year, target, score);
  }
}
