package io.hengji.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2022年底前 | 2022-12-31
          22年底前 | 2022-12-31
          2022年12月31日前 | 2022-12-31
          2022年6月30日 | 2022-06-30
          2022年6月 | 2022-06-30
          2022年2月底前 | 2022-02-28
          2024年2月底前 | 2024-02-29
          2022年6月中旬前 | 2022-06-10
          2022年6月中旬 | 2022-06-20
          2022年6月下旬 | 2022-06-30
          2022年9月前 | 2022-08-31
          2023年前 | 2022-12-31
          2022年上半年 | 2022-06-30
          2022年第三季度 | 2022-09-30
          2022年三季度末 | 2022-09-30
          2022年第三季度前 | 2022-06-30
          2022年完成 | 2022-12-31
          2022年度 | 2022-12-31
          2022年12月完成 | 2022-12-31
          2022年12月底前完成帮扶救助 | 2022-12-31
          在2022年春节前完成送温暖任务 | 2022-01-31
          2022年国庆节前 | 2022-09-30
          2022年“七一”前 | 2022-06-30
          二〇二二年十二月底前 | 2022-12-31
          ２０２２年６月底前 | 2022-06-30
          2022.6.30 | 2022-06-30
          2022/6/30 | 2022-06-30
          2022-06-30 | 2022-06-30
          2022-06 | 2022-06-30
          20220630前完成 | 2022-06-30
          2021-2022年 | 2022-12-31
          2022年1-6月 | 2022-06-30
          2022年1月1日至12月31日 | 2022-12-31
          2022.1.1-12.31 | 2022-12-31
          2022.1-2022.12 | 2022-12-31
          2022年6月开工，12月底前完工 | 2022-12-31
          """)
  void endsOnItsLastDay(String text, LocalDate day) {
    assertThat(by(text, OptionalInt.empty())).contains(day);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          春节前完成 | 2023-01-21
          6月底前 | 2023-06-30
          6月30日前 | 2023-06-30
          9月前 | 2023-08-31
          12月底之前完成 | 2023-12-31
          第三季度 | 2023-09-30
          四季度 | 2023-12-31
          前三季度 | 2023-09-30
          上半年完成 | 2023-06-30
          年底前 | 2023-12-31
          年内完成 | 2023-12-31
          全年 | 2023-12-31
          本年度 | 2023-12-31
          五一前 | 2023-04-30
          次年3月底前 | 2024-03-31
          上年12月 | 2022-12-31
          5月10日-15日 | 2023-05-15
          端午节前 | 2023-06-21
          中秋节前完成 | 2023-09-28
          """)
  void takesAMissingYearFromItsOccasion(String text, LocalDate day) {
    assertThat(by(text, OptionalInt.of(2023))).contains(day);
    assertThat(by(text, OptionalInt.empty())).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"当年完成", "按期完成", "根据2022年文件要求开展工作", "2023年为困难职工发放补助的工作方案", "春节期间走访"})
  void leavesOtherWordsAndDatesAsWords(String text) {
    assertThat(Statement.read(text, OptionalInt.of(2023)).meaning())
        .isInstanceOf(Meaning.Words.class);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3年内 | 3 年
          10个月 | 10 个月
          ≥6月 | 6 月
          0-36月龄 | 0..36 月龄
          九年八吨 | 9 年, 8 吨
          30日内 | 30 日
          两个半月 | 2.5 月
          半年内 | 0.5 年
          """)
  void leavesLengthsOfTimeToAmounts(String text, String amounts) {
    assertThat(Printed.amounts(text)).isEqualTo(amounts);
    assertThat(Statement.read(text, OptionalInt.of(2023)).dates()).isEmpty();
  }

  private static Optional<LocalDate> by(String text, OptionalInt year) {
    Statement statement = Statement.read(text, year);
    assertThat(statement.amounts()).isEmpty();
    assertThat(statement.meaning()).isInstanceOf(Meaning.Deadline.class);
    return ((Meaning.Deadline) statement.meaning()).by();
  }
}
