package io.hengji.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FormSetTest {

  @Test
  void countsFormsThatAgreeInProjectUnitAndYearOnce() {
    FormSet set =
        FormSet.of(
            List.of(
                form("职工书屋补助", "职工服务中心", 2023),
                form("职工 书屋补助", "职工服务中心", 2023),
                form("职工书屋补助", "职工服务中心", 2022),
                form("职工书屋补助", "经济部", 2023)));

    assertThat(set.members()).extracting(FormSet.Member::index).containsExactly(0, 2, 3);
  }

  @Test
  void takesNoFormWithoutAProjectForACopy() {
    FormCase nameless = CheckTable.of("年度 2023\n实施单位 职工服务中心\n");

    assertThat(FormSet.of(List.of(nameless, nameless)).members()).hasSize(2);
  }

  private static FormCase form(String project, String unit, int year) {
    return CheckTable.of("年度 %d\n项目 %s\n实施单位 %s\n".formatted(year, project, unit));
  }
}
