package io.hengji.core.checks.set;

import static io.hengji.core.review.SequenceTable.verify;

import org.junit.jupiter.api.Test;

class WrongHeadingTest {

  private static final String MODEL_WORKERS =
      """
      ----
      项目 困难劳模帮扶专项
      主管部门 江城市总工会
      预期 帮扶生活困难劳模74人。
      产出指标 | 数量指标 | 帮扶困难劳模人数 | ≥74人 | 74人
      效益指标 | 社会效益指标 | 改善劳模生活实际困难 | 改善 | 改善
      """;

  private final WrongHeading check = new WrongHeading();

  @Test
  void isSilentOnSentencesOfTheOwnProject() {
    verify(
        check,
        """
        项目 职工技能培训专项
        主管部门 江城市总工会
        预期 举办技能培训班12期。
        产出指标 | 数量指标 | 培训班期数 | ≥12期 | 12期
        效益指标 | 社会效益指标 | 提高职工技能水平 | 提高 | 提高
        """
            + MODEL_WORKERS);
  }

  @Test
  void readsAFormWhoseUnitIsItsDepartment() {
    verify(
        check,
        """
        项目 职工技能培训专项
        主管部门 江城市总工会
        实施单位 江城市总工会
        产出指标 | 数量指标 | 培训班期数 | ≥12期 | 12期
        效益指标 | 社会效益指标 | 提高职工技能水平 | 提高 | 提高
        """
            + MODEL_WORKERS);
  }

  @Test
  void isSilentOnPhrasesThatAllProjectsUse() {
    verify(
        check,
        """
        项目 职工技能培训专项
        主管部门 江城市总工会
        产出指标 | 数量指标 | 培训班期数 | ≥12期 | 12期
        效益指标 | 社会效益指标 | 促进社会和谐稳定 | 促进 | 促进
        效益指标 | 经济效益指标 | 带动就业岗位 | ≥10个 | 10个
        """
            + MODEL_WORKERS);
  }

  @Test
  void isSilentOnProjectsOfAnotherDepartment() {
    verify(
        check,
        """
        项目 职工技能培训专项
        主管部门 清河县总工会
        产出指标 | 数量指标 | 培训班期数 | ≥12期 | 12期
        效益指标 | 社会效益指标 | 改善困难劳模生活 | 改善 | 改善
        """
            + MODEL_WORKERS);
  }

  @Test
  void isSilentWhereTheOutputsSpeakOfItToo() {
    verify(
        check,
        """
        项目 职工技能培训专项
        主管部门 江城市总工会
        产出指标 | 数量指标 | 劳模授课次数 | ≥12次 | 12次
        效益指标 | 社会效益指标 | 改善困难劳模生活 | 改善 | 改善
        """
            + MODEL_WORKERS);
  }

  @Test
  void reportsABenefitOfAnotherProject() {
    verify(
        check,
        """
        项目 职工技能培训专项
        主管部门 江城市总工会
        预期 举办技能培训班12期。
        产出指标 | 数量指标 | 培训班期数 | ≥12期 | 12期
        效益指标 | 社会效益指标 | 改善困难劳模生活 | 改善 | 改善        !! level3
        """
            + MODEL_WORKERS);
  }

  @Test
  void reportsAGoalOfAnotherProject() {
    verify(
        check,
        """
        项目 职工技能培训专项
        主管部门 江城市总工会
        预期 帮扶生活困难劳模74人。       !!
        产出指标 | 数量指标 | 培训班期数 | ≥12期 | 12期
        效益指标 | 社会效益指标 | 提高职工技能水平 | 提高 | 提高
        """
            + MODEL_WORKERS);
  }
}
