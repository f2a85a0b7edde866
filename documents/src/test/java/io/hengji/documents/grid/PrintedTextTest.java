package io.hengji.documents.grid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedTextTest {

  @ParameterizedTest
  @CsvSource({
    "年\\n度,年度",
    "140.4万\\n元,140.4万元",
    "产出指标\\n(50分),产出指标(50分)",
    "执行率\\r\\n（B/A）,执行率（B/A）",
    "'元，\\n“两节”','元，“两节”'",
    "𠮷\\n𠮷,𠮷𠮷",
    "帮扶 \\n 职工,帮扶职工"
  })
  void dropsALineBreakBetweenChineseCharactersOrPunctuation(String raw, String printed) {
    assertThat(PrintedText.of(unescaped(raw))).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource({
    "12\\n月,12 月",
    "≥\\n90%,≥ 90%",
    "10\\n20,10 20",
    "a  b,a b",
    "a\\tb,a b",
    "a\\u00a0\\u3000b,a b",
    "帮扶 职工,帮扶 职工",
    "帮扶\\t职工,帮扶 职工"
  })
  void makesOtherWhiteSpaceOneSpace(String raw, String printed) {
    assertThat(PrintedText.of(unescaped(raw))).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource({
    "\\u3000\\u3000其他资金,其他资金",
    "其中：  ,其中：",
    "\\n\\t,''",
    "'',''",
    "\\ufeff年\\u200b度,年度",
    "a \\u200bb,a b"
  })
  void leavesNothingUnseen(String raw, String printed) {
    assertThat(PrintedText.of(unescaped(raw))).isEqualTo(printed);
  }

  @Test
  void givesBackTheSameTextWhereNothingChanges() {
    String text = "一 二 three";
    assertThat(PrintedText.of(text)).isSameAs(text);
  }

  private static String unescaped(String text) {
    return text.replace("\\u3000", "\u3000")
        .replace("\\u00a0", "\u00a0")
        .replace("\\ufeff", "\ufeff")
        .replace("\\u200b", "\u200b")
        .translateEscapes();
  }
}
