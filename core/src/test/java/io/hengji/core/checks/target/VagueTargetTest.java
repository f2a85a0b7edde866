package io.hengji.core.checks.target;

import static io.hengji.core.review.CheckTable.only;
import static io.hengji.core.review.CheckTable.verify;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VagueTargetTest {

  private final VagueTarget check = new VagueTarget();

  @Test
  void leavesSatisfactionToItsOwnCheck() {
    verify(
        check,
        """
        满意度指标 | 服务对象满意度指标 | 职工满意度 | 是否满意 | 是 | 10 | 10 |
        效益指标 | 社会效益指标 | 群众满意度 | 较高 | 较高 | 10 | 10 |
        """);
  }

  @Test
  void isSilentOnFiguresAndDays() {
    verify(
        check,
        """
        产出指标 | 数量指标 | 慰问人数 | ≥100人 | 100人 | 10 | 10 |
        效益指标 | 社会效益指标 | 就业改善 | 就业率有所提高，达到85% | 86% | 10 | 10 |
        产出指标 | 时效指标 | 完成时间 | 2023年底前完成，进一步完善 | 已完成 | 10 | 10 |
        """);
  }

  @Test
  void isSilentWhereTheEvidenceIsNamed() {
    verify(
        check,
        """
        效益指标 | 社会效益指标 | 生活改善 | 经入户调查明显改善 | 达成预期指标 | 10 | 10 |
        效益指标 | 社会效益指标 | 工作积极性 | 有所提高 | 据年度考核结果有所提高 | 10 | 10 |
        """);
  }

  @Test
  void acceptsWordsThatARecordCanProve() {
    verify(
        check,
        """
        产出指标 | 质量指标 | 补助资格 | 合规 | 达成预期指标 | 10 | 10 |
        产出指标 | 质量指标 | 经费审批 | 严格执行相关制度规定 | 达成预期指标 | 10 | 10 |
        产出指标 | 时效指标 | 到位情况 | 及时 | 达成预期指标 | 10 | 10 |
        产出指标 | 数量指标 | 孤儿助学 | 应助尽助 | 9人 | 10 | 10 |
        效益指标 | 社会效益指标 | 安全生产 | 无明显事故隐患 | 达成预期指标 | 10 | 10 |
        """);
  }

  @Test
  void reportsQuestionsAndWordsOfDegree() {
    verify(
        check,
        """
        产出指标 | 质量指标 | 生活水平 | 是否改善 | 是 | 10 | 10 |               !! target
        产出指标 | 质量指标 | 合格情况 | 是否达到90% | 是 | 10 | 10 |            !! target
        效益指标 | 社会效益指标 | 市场公平 | 效果明显 | 达成预期指标 | 10 | 10 |   !! target
        效益指标 | 社会效益指标 | 就学水平 | 有所提升 | 100% | 10 | 10 |          !! target
        效益指标 | 可持续影响指标 | 助学制度 | 进一步完善 | 100% | 10 | 10 |       !! target
        效益指标 | 社会效益指标 | 就业率 | 显著 | 显著 | 6 | 6 |                 !! target
        """);
  }

  @Test
  void namesTheVagueWord() {
    assertThat(only(check, "效益指标 | 社会效益指标 | 市场公平 | 效果明显 | 达成预期指标 | 10 | 10 |").message())
        .contains("“效果明显”无法衡量");
  }

  @Test
  void isSilentOnGradesThatSomebodyGives() {
    verify(
        check,
        """
        产出指标 | 质量指标 | 保教质量评估等次 | 良好 | 优秀 | 10 | 10 |
        产出指标 | 质量指标 | 工程质量 | 良好及以上 | 良好 | 10 | 10 |
        产出指标 | 质量指标 | 工程质量情况 | 良好 | 良好 | 10 | 10 |        !! target
        """);
  }
}
