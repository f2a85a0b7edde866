package io.hengji.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class AssumeTest {

  private static final Path SAMPLE = Program.root().resolve("samples/relief-2024.docx");

  private static Program check(String... more) {
    Object[] args = new Object[2 + more.length];
    args[0] = "check";
    args[1] = SAMPLE;
    System.arraycopy(more, 0, args, 2, more.length);
    return Program.run(args);
  }

  @Test
  void tellsHowScoreAndFindingsWouldChangeAndLeavesTheResultItselfAlone() {
    Program plain = check("--format", "json");
    Program asked = check("--format", "json", "--assume", "indicators[0].actual=420户");
    JsonNode form = asked.json().get("forms").get(0);
    JsonNode assumed = form.get("assumed");
    assertThat(assumed.get("cells").get(0).toString())
        .isEqualTo("{\"at\":\"indicators[0].actual\",\"before\":\"398户\",\"after\":\"420户\"}");
    assertThat(form.at("/score/total/computed").decimalValue()).isEqualByComparingTo("97.71");
    assertThat(assumed.at("/score/total/computed").decimalValue()).isEqualByComparingTo("98.5");
    assertThat(assumed.at("/findings/gone").findValuesAsString("check"))
        .containsExactly("SCR-005", "DEV-001");
    assertThat(assumed.at("/findings/new").findValuesAsString("check")).containsExactly("TXT-003");
    assertThat(asked.status()).isEqualTo(plain.status());
    assertThat(form.get("findings")).isEqualTo(plain.json().get("forms").get(0).get("findings"));
    assertThat(plain.json().get("forms").get(0).has("assumed")).isFalse();
  }

  @Test
  void takesSeveralCellsTogetherAndSaysSoInTextAndPage() {
    String[] both = {"--assume", "1:total.score=98.5", "--assume", "indicators[6].score=15"};
    String text = check(both).out();
    assertThat(text)
        .contains("假设  total.score（总得分）由“99”改为“98.5”")
        .contains("总分  原填 99 → 98.5，重算 97.71 → 98.71")
        .contains("不再有  警告 SCR-004 达标却扣分未说明（指标“帮扶档案动态管理机制”的得分）")
        .contains("改说为  阻断 SCR-006");
    String page = check(both[0], both[1], both[2], both[3], "--format", "html").out();
    assertThat(page).contains("<h3>假设</h3>", "总分  原填 99 → 98.5，重算 97.71 → 98.71");
  }

  @Test
  void saysWhatIsWrongWithAnAssumption() {
    assertWrong("indicators[0].actual", "应当写成 单元格=新内容");
    assertWrong("indicators[0].amount=3", "没有 indicators[0].amount 这个单元格");
    assertWrong("indicators[99].actual=3", "这份表没有 indicators[99].actual");
    assertWrong("indicators[0]=3", "这份表没有 indicators[0] 这个单元格");
    assertWrong("2:year=2023", "这里只有 1 份自评表，没有第 2 份");
    assertWrong("year=去年", "年度是四位数字");
  }

  private static void assertWrong(String assumption, String why) {
    Program asked = check("--assume", assumption);
    assertThat(asked.status()).isEqualTo(2);
    assertThat(asked.out()).isEmpty();
    assertThat(asked.err()).contains("--assume “" + assumption + "”用不了：", why);
  }

  @Test
  void wantsTheNumberOfTheFormWhereThereAreSeveral() {
    Program asked = Program.run("check", SAMPLE, SAMPLE, "--assume", "year=2023");
    assertThat(asked.status()).isEqualTo(2);
    assertThat(asked.err()).contains("这里有 2 份自评表，要写明第几份，如 2:year=2023");
    Program second =
        Program.run("check", SAMPLE, SAMPLE, "--assume", "2:year=2023", "--format", "json");
    assertThat(second.json().at("/forms/0").has("assumed")).isFalse();
    assertThat(second.json().at("/forms/1/assumed/on").asString()).isEqualTo("2023-12-31");
  }
}
