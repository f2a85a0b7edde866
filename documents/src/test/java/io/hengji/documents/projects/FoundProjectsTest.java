package io.hengji.documents.projects;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.form.Unread;
import io.hengji.core.project.FundLine;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.recheck.FileForms;
import io.hengji.documents.recheck.FormFiles;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FoundProjectsTest {

  private static final String FORM =
      """
      项目支出绩效自评表
      （2023年度）

      | 项目名称 | 340800230001-节日慰问 |
      | 主管部门 | 江城市总工会 | 实施单位 | 江城市帮扶中心 |
      | 项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
      | | 年度资金总额 | 110 | 110 | 104 | 10 | 94.55% | 9.45 |
      | | 其中：当年财政拨款 | 100 | 100 | 94 | — | | — |
      | | 其他资金 | 10 | 10 | 10 | — | | — |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施 |
      | 产出指标 | 数量指标 | 慰问困难职工人数 | ≥1500人 | 1249人 | 90 | 74.94 | |
      | 总分 | | | | | 100 | 84.39 | |
      """;

  private static final String LIST =
      """
      江城市总工会2023年度部门绩效自评项目清单

      | 序号 | 项目名称 | 实施单位 | 预算金额（万元） | 自评得分 |
      | 1 | 节日慰问 | 江城市帮扶中心 | 110 | 84.39 |
      | 2 | 职工书屋补助 | 江城市总工会 | 30 | |
      """;

  @Test
  void aFormTellsProjectFundsGoalAndResult() {
    FoundProject project = found(FORM).projects().getFirst();

    assertThat(project.code()).isEqualTo("340800230001");
    assertThat(project.name()).isEqualTo("节日慰问");
    assertThat(project.unit()).isEqualTo("江城市帮扶中心");
    assertThat(project.year()).contains(2023);
    assertThat(project.funds())
        .extracting(line -> line.kind() + " " + line.executed().orElseThrow().toPlainString())
        .containsExactly("TOTAL 1040000", "APPROPRIATION 940000", "OTHER 100000");
    assertThat(project.form().orElseThrow().indicators()).hasSize(1);
    assertThat(project.score()).contains(new BigDecimal("84.39"));
    assertThat(project.isWhole()).isTrue();
    assertThat(project.unread()).isEmpty();
  }

  @Test
  void copiesAreOneProjectAndWhatDiffersIsNoted() {
    FoundProjects same = found(FORM, FORM);
    FoundProjects other = found(FORM, FORM.replace("1249人", "1250人"));

    assertThat(same.projects()).hasSize(1);
    assertThat(same.projects().getFirst().sources()).hasSize(2);
    assertThat(same.projects().getFirst().unread()).isEmpty();
    assertThat(other.projects()).hasSize(1);
    assertThat(other.projects().getFirst().unread())
        .extracting(Unread::why)
        .containsExactly("同一项目的另一份表有1处不同，未采用");
  }

  @Test
  void anotherYearIsAnotherProject() {
    assertThat(found(FORM, FORM.replace("2023年度", "2022年度")).projects()).hasSize(2);
  }

  @Test
  void aListAddsTheProjectsThatHaveNoForm() {
    FoundProjects found = found(LIST, FORM);

    assertThat(found.projects()).extracting(FoundProject::name).containsExactly("节日慰问", "职工书屋补助");
    FoundProject listed = found.projects().get(1);
    assertThat(listed.form()).isEmpty();
    assertThat(listed.year()).contains(2023);
    assertThat(listed.funds())
        .extracting(FundLine::initial)
        .containsExactly(Optional.of(new BigDecimal("300000")));
  }

  @Test
  void whatCannotBeToldIsSaid() {
    FoundProject project =
        found(
                FORM.replace("| 主管部门 | 江城市总工会 | 实施单位 | 江城市帮扶中心 |\n", "")
                    .replace("（2023年度）", "")
                    .replace("（万元）", "")
                    .replace("| 10 | 10 | 10 | —", "| 约10 | 10 | 10 | —"))
            .projects()
            .getFirst();

    assertThat(project.isWhole()).isFalse();
    assertThat(project.unread())
        .extracting(Unread::why)
        .contains("没有实施单位和主管部门", "没有年度", "表上没有写明金额单位");
    assertThat(project.funds()).allMatch(line -> line.annual().isEmpty());
  }

  @Test
  void aFileThatCannotBeReadCostsOneNote() {
    FoundProjects found = found("", FORM);

    assertThat(found.projects()).hasSize(1);
    assertThat(found.unread()).hasSize(1);
    assertThat(found.unread().getFirst().cell().text()).isEqualTo("file0.txt");
  }

  private static FoundProjects found(String... texts) {
    List<FileForms> files = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      files.add(
          FormFiles.read(
              "file" + i + ".txt", texts[i].getBytes(StandardCharsets.UTF_8), Limits.STANDARD));
    }
    return FoundProjects.of(files);
  }
}
