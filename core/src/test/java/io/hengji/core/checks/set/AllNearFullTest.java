package io.hengji.core.checks.set;

import static io.hengji.core.review.SequenceTable.only;
import static io.hengji.core.review.SequenceTable.verify;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.review.CrossFinding;
import io.hengji.core.review.SequenceTable;
import org.junit.jupiter.api.Test;

class AllNearFullTest {

  private final AllNearFull check = new AllNearFull();

  @Test
  void isSilentWhereOneProjectLostPoints() {
    verify(check, forms("100", "99", "88", "99.5"));
  }

  @Test
  void isSilentOnTwoProjects() {
    verify(check, forms("100", "100"));
  }

  @Test
  void isSilentOnDifferentDepartmentsAndYears() {
    verify(
        check,
        form("一", "甲局", 2023, "100")
            + form("二", "甲局", 2022, "100")
            + form("三", "乙局", 2023, "100")
            + form("四", "丙局", 2023, "100").replace("----\n", ""));
  }

  @Test
  void countsCopiesOnce() {
    verify(
        check,
        form("一", "甲局", 2023, "100")
            + form("一", "甲局", 2023, "100")
            + form("二", "甲局", 2023, "100").replace("----\n", ""));
  }

  @Test
  void isSilentWithoutTotals() {
    verify(check, forms("", "100", "100"));
  }

  @Test
  void reportsADepartmentWhoseProjectsAreAllFull() {
    CrossFinding finding = only(check, forms("100", "100", "100"));

    assertThat(finding.at()).isEqualTo("total.score");
    assertThat(finding.message()).contains("甲局2023年度的3个项目").contains("全部是满分");
    assertThat(finding.against()).hasSize(3);
  }

  @Test
  void reportsNearlyFullPointsOfFourProjects() {
    CrossFinding finding = only(check, forms("98", "98", "98", "97"));

    assertThat(finding.message()).contains("97分以上");
    assertThat(check.find(SequenceTable.of(forms("98", "98", "97")))).isEmpty();
  }

  private static String forms(String... totals) {
    StringBuilder forms = new StringBuilder();
    for (int i = 0; i < totals.length; i++) {
      forms.append(form("项目" + i, "甲局", 2023, totals[i]));
    }
    return forms.substring(0, forms.length() - "----\n".length());
  }

  private static String form(String project, String department, int year, String total) {
    return """
    年度 %d
    项目 %s
    主管部门 %s
    产出指标 | 数量指标 | 慰问人数 | ≥100人 | 100人 | 90 | 90
    总分 100 | %s
    ----
    """
        .formatted(year, project, department, total);
  }
}
