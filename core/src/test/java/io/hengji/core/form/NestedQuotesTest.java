package io.hengji.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NestedQuotesTest {

  @Test
  void setsSingleMarksInsideDoubleOnes() {
    assertThat(NestedQuotes.in("指标““两节”期间慰问”的得分")).isEqualTo("指标“‘两节’期间慰问”的得分");
    assertThat(NestedQuotes.in("“甲”“乙”和“丙“丁””")).isEqualTo("“甲”“乙”和“丙‘丁’”");
  }

  @Test
  void leavesMarksThatDoNotPairAsTheyAre() {
    assertThat(NestedQuotes.in("““两节…”：自评")).isEqualTo("““两节…”：自评");
    assertThat(NestedQuotes.in("两节”期间“慰问")).isEqualTo("两节”期间“慰问");
    assertThat(NestedQuotes.in("没有引号")).isEqualTo("没有引号");
  }
}
