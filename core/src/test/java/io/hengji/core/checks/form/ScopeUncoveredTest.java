package io.hengji.core.checks.form;

import static io.hengji.core.review.CheckTable.verify;

import org.junit.jupiter.api.Test;

class ScopeUncoveredTest {

  private final ScopeUncovered check = new ScopeUncovered();

  @Test
  void isSilentOnATitleOfOnePart() {
    verify(
        check,
        """
        项目 两节送温暖帮扶专项资金
        预期 开展培训
        """);
  }

  @Test
  void isSilentWhereEveryPartIsSpokenOf() {
    verify(
        check,
        """
        项目 送温暖帮扶及职工技能培训等专项资金
        预期 慰问困难职工，发放送温暖补助
        产出指标 | 数量指标 | 技能培训人数 | 100人 | 100人 | 20 | 20 |
        """);
  }

  @Test
  void isSilentWhereNoPartIsSpokenOfInItsOwnWords() {
    verify(
        check,
        """
        项目 办公宿舍楼、食堂及餐厅暖通改造经费
        产出指标 | 质量指标 | 工程完工率 | 100% | 100% | 20 | 20 |
        """);
  }

  @Test
  void isSilentOnWordsForMoneyAndOnShortParts() {
    verify(
        check,
        """
        项目 村级补助及运转经费、疫苗、人员经费
        预期 保障村级组织
        """);
  }

  @Test
  void doesNotTakeEveryAndForAConjunction() {
    verify(
        check,
        """
        项目 和谐社区普及宣传与会务保障
        预期 建设和谐社区
        """);
  }

  @Test
  void reportsPartsThatNothingSpeaksOf() {
    verify(
        check,
        """
        项目 送温暖帮扶及安康杯活动劳动竞赛等专项资金     !!
        预期 对困难职工发放送温暖补助
        产出指标 | 数量指标 | 帮扶困难职工 | ≥30 | 30 | 20 | 20 |
        """);
  }

  @Test
  void doesNotTakeWordsOfEveryWorkForThePart() {
    verify(
        check,
        """
        项目 农村公路养护及桥隧照明改造工程        !!
        预期 养护乡村道1286公里，公路改造42公里
        产出指标 | 数量指标 | 公路养护里程 | 1286公里 | 1286公里 | 20 | 20 |
        """);
  }
}
