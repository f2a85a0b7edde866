package io.hengji.server.frame;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageOfPartsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Weight and score | Weight and score",
        "慰问困难职工 | <bdi lang=\"zh-CN\">慰问困难职工</bdi>",
        "actual of “慰问人数”, 3 | actual of <bdi lang=\"zh-CN\">“慰问人数”</bdi>, 3",
        "得分 18 分，应为 16.65 分。 | <bdi lang=\"zh-CN\">得分 18 分，应为 16.65 分。</bdi>",
        "慰问 and 救助 | <bdi lang=\"zh-CN\">慰问</bdi> and <bdi lang=\"zh-CN\">救助</bdi>",
        "慰问<b> | <bdi lang=\"zh-CN\">慰问</bdi>&lt;b&gt;"
      })
  void marksWhatIsChinese(String text, String html) {
    assertThat(written("p", null, text)).isEqualTo(html);
  }

  @ParameterizedTest
  @CsvSource({"a,title", "title,", "textarea,", "option,"})
  void marksNothingWhereNoElementMayStand(String tag, String attribute) {
    assertThat(written(tag, attribute, "慰问")).isEqualTo("慰问");
  }

  private static String written(String tag, @Nullable String attribute, String text) {
    StringOutput page = new StringOutput();
    LanguageOfParts output = new LanguageOfParts(page);
    output.setContext(tag, attribute);
    output.writeUserContent(text);
    return page.toString();
  }
}
