package io.hengji.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TierTest {

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "是",
        "是。",
        "已完成",
        "已落实",
        "已按照预期完成当年目标",
        "达成预期指标",
        "达成年度指标",
        "完成",
        "当年完成",
        "按期完成",
        "全部完成",
        "按计划完成",
        "达到预期目标"
      })
  void wordsSayThatItWasReached(String text) {
    assertThat(Statement.read(text).tier()).contains(Tier.REACHED);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"部分达成预期指标并具有一定效果", "部分完成", "已部分完成", "未全部完成"})
  void wordsSayThatItWasPartlyReached(String text) {
    assertThat(Statement.read(text).tier()).contains(Tier.PARTLY);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"否", "未达成预期指标且效果较差", "未完成", "尚未开展", "未按期完成"})
  void wordsSayThatItWasMissed(String text) {
    assertThat(Statement.read(text).tier()).contains(Tier.MISSED);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"是否改善", "是否完成", "满意", "效果明显", "好", "基本完成", "计划完成", "完成率高", "无"})
  void otherWordsNameNoTier(String text) {
    assertThat(Statement.read(text).meaning()).isInstanceOf(Meaning.Words.class);
    assertThat(Statement.read(text).tier()).isEmpty();
  }
}
