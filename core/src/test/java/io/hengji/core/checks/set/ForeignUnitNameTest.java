package io.hengji.core.checks.set;

import static io.hengji.core.review.SequenceTable.only;
import static io.hengji.core.review.SequenceTable.verify;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.review.CrossFinding;
import io.hengji.core.review.Severity;
import org.junit.jupiter.api.Test;

class ForeignUnitNameTest {

  private static final String HEALTH =
      """
      ----
      项目 基层医疗设备更新
      主管部门 清河县卫生健康局
      实施单位 清河县第二人民医院
      """;

  private final ForeignUnitName check = new ForeignUnitName();

  @Test
  void isSilentOnTheOwnUnitAndItsSuperiors() {
    verify(
        check,
        """
        项目 困难职工帮扶
        主管部门 安庆市总工会
        实施单位 安庆市困难职工帮扶中心
        预期 安庆市困难职工帮扶中心为困难职工建档，完成安庆市总工会的任务，减轻安徽省困难职工负担。
        产出指标 | 数量指标 | 怀宁县建档户数 | ≥100户 | 100户
        """
            + HEALTH);
  }

  @Test
  void isSilentOnThePartsOfAUnit() {
    verify(
        check,
        """
        项目 医疗卫生机构运转
        主管部门 清河县卫生健康局
        实施单位 清河县卫生健康局
        产出指标 | 数量指标 | 清河县第二人民医院更新设备 | ≥4台 | 4台
        """
            + HEALTH);
  }

  @Test
  void isSilentOnWhomASentenceTellsOfDealingWith() {
    verify(
        check,
        """
        项目 困难职工帮扶
        主管部门 安庆市总工会
        预期 联合清河县卫生健康局开展体检，赴昆明市学习经验，与清河县第二人民医院签约。
        产出指标 | 数量指标 | 上海市路修缮 | ≥1条 | 1条
        """
            + HEALTH);
  }

  @Test
  void isSilentOnPlacesOfTheProjectsName() {
    verify(
        check,
        """
        项目 与昆明市结对子项目
        主管部门 安庆市总工会
        预期 改善昆明市困难职工生活
        """
            + HEALTH);
  }

  @Test
  void isSilentWhereNobodyKnowsWhereTheUnitIs() {
    verify(
        check,
        """
        项目 困难职工帮扶
        主管部门 政法处
        预期 改善昆明市困难职工生活
        """
            + HEALTH);
  }

  @Test
  void isSilentOnAPlaceThatMayBeAboveAnUnlistedOne() {
    verify(
        check,
        """
        项目 困难职工帮扶
        主管部门 江源县总工会
        预期 改善江城市困难职工生活
        ----
        项目 培训
        主管部门 江城市总工会
        """);
  }

  @Test
  void isSilentOnOfficesThatEveryUnitHas() {
    verify(
        check,
        """
        项目 困难职工帮扶
        主管部门 安庆市总工会
        预期 完成劳动和经济工作部的年度任务
        ----
        项目 竞赛
        主管部门 安庆市总工会
        实施单位 劳动和经济工作部
        """);
  }

  @Test
  void reportsTheNameOfAnotherUnit() {
    verify(
        check,
        """
        项目 困难职工帮扶
        主管部门 江城市总工会
        实施单位 江城市困难职工帮扶中心
        预期 为清河县卫生健康局的患者提供服务。        !!
        产出指标 | 数量指标 | 清河县第二人民医院设备数 | ≥4台 | 4台         !! level3
        """
            + HEALTH);
  }

  @Test
  void reportsASisterUnit() {
    verify(
        check,
        """
        项目 校舍维修
        主管部门 江城市教育局
        实施单位 江城市第一小学
        预期 改善江城市第二小学的办学条件，惠及学生800人。        !!
        ----
        项目 校舍维修
        主管部门 江城市教育局
        实施单位 江城市第二小学
        """);
  }

  @Test
  void reportsAnotherPlaceOfTheNationalList() {
    CrossFinding finding =
        only(
            check,
            """
            项目 困难职工帮扶
            主管部门 安庆市总工会
            实施单位 权益保障部
            预期 让昆明市困难职工感受到关怀
            """);

    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.message()).isEqualTo("预期目标出现其他地区名称“昆明市”，而本表是安庆市总工会的项目；应当写本单位、本地区的情况。");
  }

  @Test
  void reportsAnUnlistedPlaceOfTheSameRank() {
    verify(
        check,
        """
        项目 困难职工帮扶
        主管部门 江城市总工会
        完成 让海门城市的困难职工感受到关怀        !!
        ----
        项目 培训
        主管部门 海门城市总工会
        """);
  }
}
