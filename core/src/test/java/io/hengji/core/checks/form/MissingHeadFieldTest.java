package io.hengji.core.checks.form;

import static io.hengji.core.review.CheckTable.only;
import static io.hengji.core.review.CheckTable.verify;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.review.Finding;
import io.hengji.core.review.Severity;
import org.junit.jupiter.api.Test;

class MissingHeadFieldTest {

  private final MissingHeadField check = new MissingHeadField();

  @Test
  void isSilentWhereTheHeadIsComplete() {
    verify(
        check,
        """
        年度 2023
        项目 节日慰问
        主管部门 市总工会
        实施单位 权益保障部
        """);
  }

  @Test
  void wantsNoProjectOfAWholeDepartmentAndOneOfItsNames() {
    verify(
        check,
        """
        标题 部门整体支出绩效自评表
        年度 2021
        主管部门 区林业局
        实施单位
        """);
  }

  @Test
  void wantsNoCaptionThatTheLayoutLacks() {
    verify(
        check,
        """
        年度 2023
        项目 节日慰问
        实施单位 权益保障部
        """);
  }

  @Test
  void warnsOfAYearKnownFromDatesAlone() {
    Finding finding =
        only(
            check,
            """
            年度 2019 由日期
            项目 节日慰问
            主管部门 市总工会
            实施单位 市总工会
            """);

    assertThat(finding.at()).hasToString("year");
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.message()).contains("2019");
  }

  @Test
  void reportsAMissingYear() {
    String table = "项目 节日慰问\n主管部门 市总工会\n实施单位 权益保障部";

    assertThat(only(check, table).at()).hasToString("year");
  }

  @Test
  void reportsWhatTheHeadLeavesEmpty() {
    verify(
        check,
        """
        年度 2023
        项目   !!
        主管部门   !!
        实施单位   !!
        """);
  }

  @Test
  void reportsAnEmptyUnitBesideADepartment() {
    verify(
        check,
        """
        年度 2023
        项目 节日慰问
        主管部门 市总工会
        实施单位   !!
        """);
  }

  @Test
  void reportsAWholeDepartmentWithoutAName() {
    verify(
        check,
        """
        标题 部门整体支出绩效自评表
        年度 2021
        主管部门
        实施单位   !!
        """);
  }
}
