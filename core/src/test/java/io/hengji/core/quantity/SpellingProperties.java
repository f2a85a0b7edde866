package io.hengji.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/// A number printed in any spelling reads back as itself.
class SpellingProperties {

  @Provide
  Arbitrary<Spelling> spellings() {
    return Arbitraries.of(
        Spelling.SIMPLIFIED, Spelling.TRADITIONAL, Spelling.FINANCIAL, Spelling.OLD_FINANCIAL);
  }

  @Provide
  Arbitrary<String> separators() {
    return Arbitraries.of(",", "，", "'", "\u00A0", "\u2009", "\u202F");
  }

  @Provide
  Arbitrary<String> units() {
    return Arbitraries.of("元", "人", "人次", "亩", "公里", "吨", "个", "件", "小时", "%", "平方米");
  }

  @Property
  void readsChineseFigures(
      @ForAll("spellings") Spelling spelling,
      @ForAll @LongRange(min = 11, max = 9_999_999_999_999_999L) long number) {
    assertReads(spelling.print(number), BigDecimal.valueOf(number));
  }

  @Property
  void readsSmallChineseFigures(
      @ForAll("spellings") Spelling spelling, @ForAll @IntRange(min = 0, max = 99_999) int number) {
    assertReads(spelling.print(number) + "人", BigDecimal.valueOf(number));
  }

  @Property
  void readsChineseDecimals(
      @ForAll("spellings") Spelling spelling,
      @ForAll @LongRange(min = 0, max = 999_999) long whole,
      @ForAll @IntRange(min = 100, max = 999) int decimals) {
    String printed = spelling.print(whole) + spelling.printDecimals(String.valueOf(decimals));
    assertReads(printed, new BigDecimal(whole + "." + decimals));
  }

  @Property
  void readsSpacedChineseFigures(@ForAll @LongRange(min = 21, max = 99_999_999L) long number) {
    String printed = Spelling.SIMPLIFIED.print(number);
    assertReads(String.join(" ", printed.split("(?<=[十百千万])")), BigDecimal.valueOf(number));
  }

  @Property
  void readsGroupsOfThousands(
      @ForAll @LongRange(min = 0, max = 999_999_999_999_999L) long number,
      @ForAll("separators") String separator,
      @ForAll("units") String unit) {
    String grouped = String.format("%,d", number).replace(",", separator);
    Amount amount = only(grouped + unit);
    assertThat(amount.value()).isEqualByComparingTo(BigDecimal.valueOf(number));
    assertThat(amount.unit().name()).isEqualTo(unit);
    assertThat(amount.text()).isEqualTo(grouped + unit);
  }

  @Property
  void readsFullWidthFigures(
      @ForAll @LongRange(min = 0, max = 999_999_999L) long whole,
      @ForAll @IntRange(min = 0, max = 99) int decimals) {
    String plain = whole + "." + decimals;
    StringBuilder wide = new StringBuilder();
    plain.chars().forEach(c -> wide.append((char) (c - '!' + '！')));
    assertReads(wide.toString(), new BigDecimal(plain));
  }

  @Property
  void readsFiguresWithAScaleWord(
      @ForAll @IntRange(min = 1, max = 99_999) int hundredths, @ForAll("units") String unit) {
    BigDecimal value = BigDecimal.valueOf(hundredths, 2);
    BigDecimal expected = value.scaleByPowerOfTen(4);
    Amount amount = only(value.toPlainString() + "万" + unit);
    assertThat(amount.inFirstUnit())
        .isEqualByComparingTo(expected.multiply(Units.find(unit).orElseThrow().factor()));
  }

  @Property
  void keepsTheUnitOfMoney(@ForAll @IntRange(min = 1, max = 999_999) int hundredths) {
    BigDecimal value = BigDecimal.valueOf(hundredths, 2);
    Amount amount = only(value.toPlainString() + "万元");
    assertThat(amount.value()).isEqualTo(value);
    assertThat(amount.unit().name()).isEqualTo("万元");
    assertThat(amount.yuan().orElseThrow())
        .isEqualByComparingTo(value.multiply(BigDecimal.valueOf(10_000)));
  }

  @Property
  void readsShares(@ForAll @IntRange(min = 1, max = 100) int share) {
    String words = Spelling.SIMPLIFIED.print(share);
    for (String printed :
        List.of(
            share + "%",
            share + "％",
            "百分之" + words,
            "百分之" + share,
            share + "个百分点",
            words + "个百分点")) {
      Amount amount = only(printed);
      assertThat(amount.value()).as(printed).isEqualByComparingTo(BigDecimal.valueOf(share));
      assertThat(amount.unit()).as(printed).isEqualTo(Units.PERCENT);
    }
  }

  @Property
  void readsFractions(
      @ForAll @IntRange(min = 2, max = 99) int denominator,
      @ForAll @IntRange(min = 1, max = 99) int numerator) {
    BigDecimal expected =
        BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), Numbers.PRECISION);
    String words =
        Spelling.SIMPLIFIED.print(denominator) + "分之" + Spelling.SIMPLIFIED.print(numerator);
    assertReads(words, expected);
    assertReads(numerator + "/" + denominator, expected);
  }

  @Property
  void readsNegativeNumbers(@ForAll @IntRange(min = 1, max = 1_000_000) int number) {
    for (String minus : List.of("-", "－", "−", "负")) {
      assertReads(minus + number, BigDecimal.valueOf(-number));
    }
  }

  @Property
  void readsRanges(
      @ForAll @IntRange(min = 1, max = 9_999) int low,
      @ForAll @IntRange(min = 1, max = 9_999) int more,
      @ForAll("units") String unit) {
    int high = low + more;
    for (String joint : List.of("-", "—", "－", "~", "～", "至", "到", " - ")) {
      Amount amount = only(low + joint + high + unit);
      assertThat(amount.low()).as(joint).isEqualByComparingTo(BigDecimal.valueOf(low));
      assertThat(amount.high()).as(joint).isEqualByComparingTo(BigDecimal.valueOf(high));
    }
  }

  private static void assertReads(String printed, BigDecimal expected) {
    assertThat(only(printed).value()).as(printed).isEqualByComparingTo(expected);
  }

  private static Amount only(String text) {
    List<Amount> amounts = Statement.read(text).amounts();
    assertThat(amounts).as(text).hasSize(1);
    return amounts.getFirst();
  }
}
