package io.hengji.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementTest {

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "", " ", "　", "/", "—", "——", "-", "**", "*", "××", "XX", "……", "≥**", "≥**人", "**%"
      })
  void leavesPlaceholdersUnread(String text) {
    Statement statement = Statement.read(text);
    assertThat(statement.meaning()).isEqualTo(new Meaning.Unread());
    assertThat(statement.amounts()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1500 | Plain 1500
          46人 | Plain 46 人
          约46人 | Plain 46 人
          46人左右 | Plain 46 人
          46人。 | Plain 46 人
          500余人 | Plain 500 人
          140.4万元 | Plain 140.4 万元
          1.2万亩 | Plain 12000 亩
          1.5亿 | Plain 150000000
          2.6亿元 | Plain 2.6 亿元
          93% | Plain 93 %
          100％ | Plain 100 %
          百分之九十 | Plain 90 %
          九成 | Plain 90 %
          3‰ | Plain 3 ‰
          0.93 | Plain 0.93
          200元/人 | Plain 200 元 per 人
          每人每月300元 | Plain 300 元 per 人·月
          每亩300 | Plain 300 per 亩
          叁拾万元整 | Plain 30 万元
          -5% | Plain -5 %
          """)
  void readsANumberWithoutOperatorAsPlain(String text, String expected) {
    assertThat(Printed.statement(Statement.read(text))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ≥3100人次 | AtLeast 3100 人次
          ≧30 | AtLeast 30
          >=530元/人*月 | AtLeast 530 元 per 人·月
          > = 30 | AtLeast 30
          ＞＝30 | AtLeast 30
          不低于95% | AtLeast 95 %
          不少于12种 | AtLeast 12 种
          不得少于3次 | AtLeast 3 次
          至少3次 | AtLeast 3 次
          至少有10个 | AtLeast 10 个
          大于或者等于100 | AtLeast 100
          100人以上 | AtLeast 100 人
          100人及以上 | AtLeast 100 人
          80分（含）以上 | AtLeast 80 分
          九成以上 | AtLeast 90 %
          ≥100百分比 | AtLeast 100 %
          ≥90%以上 | AtLeast 90 %
          300元起 | AtLeast 300 元
          1000+ | AtLeast 1000
          ≤202.6万元 | AtMost 202.6 万元
          <=5300元/户 | AtMost 5300 元 per 户
          ≦3 | AtMost 3
          不超过5% | AtMost 5 %
          不高于100元 | AtMost 100 元
          控制在5%以内 | AtMost 5 %
          100万元以内 | AtMost 100 万元
          60分以下 | AtMost 60 分
          最多5次 | AtMost 5 次
          5个工作日内 | AtMost 5 个工作日
          ＞30 | MoreThan 30
          超过100人 | MoreThan 100 人
          超过了80 | MoreThan 80
          大于10 | MoreThan 10
          比三十大 | MoreThan 30
          100人以上（不含） | MoreThan 100 人
          <30 | LessThan 30
          低于60分 | LessThan 60 分
          少于3次 | LessThan 3 次
          不足5% | LessThan 5 %
          60分以下（不含60分） | LessThan 60 分
          80分（不含）以下 | LessThan 80 分
          =8个 | Exactly 8 个
          ﹦100 | Exactly 100
          等于5 | Exactly 5
          """)
  void readsTheOperatorBeforeOrBehind(String text, String expected) {
    assertThat(Printed.statement(Statement.read(text))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1000-5000元 | Between 1000..5000 元
          1000元-5000元 | Between 1000..5000 元
          30万－50万元 | Between 30..50 万元
          30-50万元 | Between 30..50 万元
          8000-1万元 | Between 8000..10000 元
          3-5万亩 | Between 30000..50000 亩
          5至8人 | Between 5..8 人
          一到五个 | Between 1..5 个
          三至五成 | Between 30..50 %
          90%-95% | Between 90..95 %
          90-95% | Between 90..95 %
          20~100 | Between 20..100
          10000与20000之间 | Between 10000..20000
          大于10小于20 | Between 10..20
          不少于5个、不超过10个 | Between 5..10 个
          最多100最少20个 | Between 20..100 个
          5≤x≤10 | Between 5..10
          """)
  void readsRangesFromLowToHigh(String text, String expected) {
    assertThat(Printed.statement(Statement.read(text))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          帮扶困难职工100人以上 | AtLeast 100 人
          培训职工1000人 | Plain 1000 人
          3000人受益 | Plain 3000 人
          完成率达到95% | Plain 95 %
          100%完成 | Plain 100 %
          100%（50户） | Plain 100 %, 50 户
          2023年完成培训100人 | Plain 100 人
          合同签订后30天内 | AtMost 30 天
          """)
  void takesTheOneAmountOfAShortClauseAsItsSense(String text, String expected) {
    assertThat(Printed.statement(Statement.read(text))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          按1000-5000元为标准，救助200人，需资金1，000，000元 | Words 1000..5000 元, 200 人, 1000000 元
          每人200元，慰问3000人 | Words 200 元 per 人, 3000 人
          严格按400元标准补助 | Words 400 元
          完成培训1000人，效果良好 | Words 1000 人
          建设一个服务平台 | Words 1 个
          1250KVA变压器3台 | Words 1250 KVA, 3 台
          """)
  void leavesOtherSentencesWithAmountsAsWords(String text, String expected) {
    assertThat(Printed.statement(Statement.read(text))).isEqualTo(expected);
  }

  @Test
  void saysWhatEachAmountMeansByItself() {
    assertThat(Statement.figures("帮扶劳模200人以上，发放100万元"))
        .satisfiesExactly(
            first -> assertThat(first).isInstanceOf(Meaning.AtLeast.class),
            second -> assertThat(second).isInstanceOf(Meaning.Plain.class));
  }

  @Test
  void namesThePlacesOfItsAmounts() {
    Statement statement = Statement.read("慰问３０００人，需１，２００元。");
    assertThat(statement.amounts())
        .satisfiesExactly(
            people -> {
              assertThat(people.text()).isEqualTo("３０００人");
              assertThat(people.start()).isEqualTo(2);
              assertThat(people.end()).isEqualTo(7);
            },
            money -> assertThat(money.text()).isEqualTo("１，２００元"));
  }

  @Test
  void keepsTheDecimalsAsPrinted() {
    assertThat(Statement.read("6,000,000.00").amounts().getFirst().value())
        .hasToString("6000000.00");
    assertThat(Statement.read("100.00%", OptionalInt.empty()).amounts().getFirst().value())
        .hasToString("100.00");
  }
}
