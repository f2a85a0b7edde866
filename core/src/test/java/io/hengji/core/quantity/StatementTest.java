package io.hengji.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1500 | Plain 1500
          46人 | Plain 46 人
          约46人 | Plain 46 人
          46人。 | Plain 46 人
          140.4万元 | Plain 140.4 万元
          1.2万亩 | Plain 12000 亩
          1.5亿 | Plain 150000000
          93% | Plain 93 %
          百分之九十 | Plain 90 %
          0.93 | Plain 0.93
          =8个 | Exactly 8 个
          ﹦100 | Exactly 100
          ≥3100人次 | AtLeast 3100 人次
          ≧30 | AtLeast 30
          不低于95% | AtLeast 95 %
          九成以上 | AtLeast 90 %
          帮扶100人以上 | AtLeast 100 人
          100人以上（不含） | MoreThan 100 人
          超过100人 | MoreThan 100 人
          ≤202.6万元 | AtMost 202.6 万元
          控制在5%以内 | AtMost 5 %
          60分以下 | AtMost 60 分
          低于60分 | LessThan 60 分
          1000-5000元 | Between 1000..5000 元
          30万－50万元 | Between 30..50 万元
          大于10小于20 | Between 10..20
          200元/人 | Plain 200 元 per 人
          >=530元/人*月 | AtLeast 530 元 per 人·月
          每人每月300元 | Plain 300 元 per 人·月
          每亩300 | Plain 300 per 亩
          叁拾万元整 | Plain 30 万元
          ≥100百分比 | AtLeast 100 %
          """)
  void readsOneAmountWithItsOperator(String text, String expected) {
    assertThat(print(Statement.read(text))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2023年底前 | 2023-12-31
          2019年完成 | 2019-12-31
          2023年12月底前完成帮扶救助 | 2023-12-31
          2021年12月完成 | 2021-12-31
          在2023年春节前完成送温暖任务 | 2023-01-21
          春节前完成 | 2023-01-21
          6月底前 | 2023-06-30
          9月前 | 2023-08-31
          第三季度 | 2023-09-30
          2023.6.30 | 2023-06-30
          2023/6/30 | 2023-06-30
          2023-06-30 | 2023-06-30
          """)
  void readsDeadlines(String text, String day) {
    Statement statement = Statement.read(text, OptionalInt.of(2023));
    assertThat(statement.meaning()).isInstanceOf(Meaning.Deadline.class);
    assertThat(statement.dates().getLast()).hasToString(day);
    assertThat(statement.amounts()).isEmpty();
  }

  private static String print(Statement statement) {
    return statement.meaning().getClass().getSimpleName()
        + statement.amounts().stream().map(StatementTest::print).collect(Collectors.joining(","));
  }

  private static String print(Amount amount) {
    String value = amount.low().toPlainString();
    String name = amount.unit().name();
    return " "
        + (amount.isRange() ? value + ".." + amount.high().toPlainString() : value)
        + (name.isEmpty() ? "" : " " + name)
        + amount.unit().per().map(per -> " per " + per).orElse("");
  }
}
