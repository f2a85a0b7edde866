package io.hengji.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.form.FormTable;
import org.junit.jupiter.api.Test;

class FormIdentityTest {

  @Test
  void knowsAProjectBesideItsCodeAndYear() {
    FormIdentity identity =
        identity("项目 51000023T000000001234-2023年度困难职工帮扶（第一批）\n实施单位 某中心\n年度 2023");

    assertThat(identity).isEqualTo(identity("项目 困难职工帮扶(第一批)\n实施单位 某 中心\n年度 2023"));
    assertThat(identity.isWhole()).isTrue();
  }

  @Test
  void knowsYearsOfOneProject() {
    FormIdentity last = identity("项目 2022年帮扶\n主管部门 某局\n年度 2022");
    FormIdentity now = identity("项目 2023年帮扶\n主管部门 某局\n年度 2023");

    assertThat(last).isNotEqualTo(now);
    assertThat(last.ofAnyYear()).isEqualTo(now.ofAnyYear());
  }

  @Test
  void takesTheTitleOfAFormWithoutAProject() {
    FormIdentity identity = identity("标题 2022年度部门整体支出绩效自评表\n主管部门 某局\n年度 2022");

    assertThat(identity.project()).isEqualTo("部门整体支出绩效自评表");
    assertThat(identity.isWhole()).isTrue();
  }

  @Test
  void isNotWholeWithoutAUnitOrAYear() {
    assertThat(identity("项目 帮扶\n年度 2023").isWhole()).isFalse();
    assertThat(identity("项目 帮扶\n实施单位 某中心").isWhole()).isFalse();
  }

  private static FormIdentity identity(String table) {
    return FormIdentity.of(FormTable.of(table).form());
  }
}
