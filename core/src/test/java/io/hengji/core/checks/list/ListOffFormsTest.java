package io.hengji.core.checks.list;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.form.Cell;
import io.hengji.core.form.FormYear;
import io.hengji.core.form.Place;
import io.hengji.core.form.Source;
import io.hengji.core.report.ListedProject;
import io.hengji.core.report.ProjectList;
import io.hengji.core.review.CheckTable;
import io.hengji.core.review.CrossFinding;
import io.hengji.core.review.FormCase;
import io.hengji.core.review.FormSet;
import io.hengji.core.review.ListCase;
import io.hengji.core.review.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ListOffFormsTest {

  private static final String DEPARTMENT = "江城市总工会";

  private final ListOffForms check = new ListOffForms();

  @Test
  void isSilentWhereListAndFormsAgreeButForSpaces() {
    assertThat(
            find(
                list("职工书屋补助", "困难职工 帮扶"),
                form("职工书屋补助", DEPARTMENT, 2023),
                form("困难职工帮扶", DEPARTMENT, 2023)))
        .isEmpty();
  }

  @Test
  void isSilentWithoutAFormOfTheDepartmentAndYear() {
    assertThat(find(list("职工书屋补助"))).isEmpty();
    assertThat(find(list("职工书屋补助"), form("道路养护", "江城市交通局", 2023))).isEmpty();
    assertThat(find(list("职工书屋补助"), form("困难职工帮扶", DEPARTMENT, 2022))).isEmpty();
  }

  @Test
  void leavesAnotherDepartmentsFormsAloneThoughOneIsNamedLikeAListedProject() {
    assertThat(
            find(
                list("职工书屋补助"),
                form("职工书屋补助", DEPARTMENT, 2023),
                form("职工书屋补助", "清河县总工会", 2023),
                form("道路养护", "清河县总工会", 2023)))
        .isEmpty();
  }

  @Test
  void countsCopiesOnce() {
    List<CrossFinding> found =
        find(
            list("职工书屋补助"),
            form("职工书屋补助", DEPARTMENT, 2023),
            form("道路养护", DEPARTMENT, 2023),
            form("道路养护", DEPARTMENT, 2023));

    assertThat(found).hasSize(1);
    assertThat(found.getFirst().against().getFirst().form()).isEqualTo(1);
  }

  @Test
  void reportsAProjectWithoutAForm() {
    assertThat(find(list("职工书屋补助", "劳动竞赛"), form("职工书屋补助", DEPARTMENT, 2023)))
        .singleElement()
        .satisfies(found -> {
          assertThat(found.severity()).isEqualTo(Severity.BLOCKER);
          assertThat(found.at()).isEqualTo("projects[1].project");
          assertThat(found.message()).contains("劳动竞赛");
        });
  }

  @Test
  void reportsTwoNamesOfOneProjectOnce() {
    assertThat(
            find(
                list("职工书屋建设补助", "劳动竞赛"),
                form("职工书屋补助", DEPARTMENT, 2023),
                form("劳动竞赛", DEPARTMENT, 2023)))
        .singleElement()
        .satisfies(found -> assertThat(found.message()).contains("职工书屋建设补助", "“职工书屋补助”"));
  }

  private List<CrossFinding> find(ProjectList list, FormCase... forms) {
    return check.find(new ListCase(list, FormSet.of(Arrays.asList(forms))));
  }

  private static FormCase form(String project, String department, int year) {
    return CheckTable.of("年度 %d\n项目 %s\n主管部门 %s\n".formatted(year, project, department));
  }

  private static ProjectList list(String... names) {
    List<ListedProject> projects = new ArrayList<>();
    for (int i = 0; i < names.length; i++) {
      Place at = new Place.OnLine(i + 3);
      projects.add(
          new ListedProject(
              new Cell("" + (i + 1), at),
              new Cell(names[i], at),
              Cell.EMPTY,
              Cell.EMPTY,
              "",
              Cell.EMPTY,
              Cell.EMPTY,
              at));
    }
    Place at = new Place.OnLine(1);
    return new ProjectList(
        new Source("list.txt", 1, at),
        new Cell("江城市总工会2023年度绩效自评项目清单", at),
        Optional.of(new FormYear(2023, FormYear.Basis.PRINTED, at)),
        new Cell(DEPARTMENT, at),
        projects);
  }
}
