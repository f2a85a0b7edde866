package io.hengji.documents.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DisplayFormatTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "General | 9.5299999999999994 | 9.53",
        "General | 100 | 100",
        "General | 0.33333333333333331 | 0.333333333",
        "General | 16.666666666666668 | 16.66666667",
        "General | 1234567.891234 | 1234567.891",
        "General | 340802199001011234 | 340802199001011000",
        "General | 1E-7 | 0.0000001",
        "General | -2.50 | -2.5",
        "General | 0 | 0",
        "G/通用格式 | 1.50 | 1.5",
        "`` | 1.50 | 1.5",
        "0 | 89.974 | 90",
        "0.00 | 10 | 10.00",
        "0.00 | 2.345 | 2.35",
        "0.00 | -1.5 | -1.50",
        "0.0## | 1.2 | 1.2",
        "0.## | 5 | 5",
        "#,##0.00 | 6000000 | 6,000,000.00",
        "#,##0 | 999 | 999",
        "#,##0 | 1000 | 1,000",
        "#,##0 | 0 | 0",
        "#.00 | 0.5 | .50",
        "# | 0 | ``",
        "0% | 1 | 100%",
        "0.00% | 0.4517 | 45.17%",
        "0% | 0.455 | 46%",
        "0.00_);(0.00) | -3 | (3.00)",
        "0.00_ ;[Red]-0.00\\  | -3 | -3.00",
        "_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * \"-\"??_ ;_ @_  | 0 | -",
        "_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * \"-\"??_ ;_ @_  | 1234.5 | 1,234.50",
        "_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * \"-\"??_ ;_ @_  | -1234.5 | -1,234.50",
        "0\"万元\" | 140.4 | 140万元",
        "0.0\"万元\" | 140.4 | 140.4万元",
        "[$¥-804]#,##0.00 | 3 | ¥3.00",
        "0.00,, | 12345678 | 12.35",
        "#,##0, | 12345678 | 12,346",
        "000-0000 | 1234567 | 123-4567",
        "0.00E+00 | 12345 | 1.23E+04",
        "0.00E+00 | 0.00012 | 1.20E-04",
        "##0.0E+0 | 12345 | 12.3E+3",
        "0.0E+0 | 9.99 | 1.0E+1",
        "[>=100]\"多\";[<10]\"少\";0 | 150 | 多",
        "[>=100]\"多\";[<10]\"少\";0 | 5 | 少",
        "[>=100]\"多\";[<10]\"少\";0 | 50 | 50",
        "\"负\"; | 5 | 负",
        "0;;\"无\" | 0 | 无",
        "@ | 12.50 | 12.5",
        "# ?/? | 0.5 | 0.5",
        "yyyy-mm-dd | 45291 | 2023-12-31",
        "yyyy/m/d | 45291 | 2023/12/31",
        "yyyy\"年\"m\"月\"d\"日\" | 45291 | 2023年12月31日",
        "[$-804]yyyy\"年\"m\"月\"d\"日\";@ | 45291 | 2023年12月31日",
        "[DBNum1][$-804]yyyy\"年\"m\"月\" | 45291 | 2023年12月",
        "d-mmm-yy | 45291 | 31-Dec-23",
        "dddd | 45291 | Sunday",
        "aaaa | 45291 | 星期日",
        "yyyy/m/d h:mm | 45291.75 | 2023/12/31 18:00",
        "h:mm AM/PM | 0.75 | 6:00 PM",
        "上午/下午h\"时\"mm\"分\" | 0.25 | 上午6时00分",
        "h:mm:ss | 0.999999 | 0:00:00",
        "mm:ss | 0.0125 | 18:00",
        "[h]:mm:ss | 1.5 | 36:00:00",
        "yyyy-mm-dd | 1 | 1900-01-01",
        "yyyy-mm-dd | 61 | 1900-03-01",
        "yyyy-mm-dd | -1 | -1",
        "yyyy-mm-dd | 99999999 | 99999999"
      })
  void showsNumbersAsASheetDoes(String code, String stored, String shown) {
    BigDecimal value = StoredNumber.parse(stored).orElseThrow();
    assertThat(DisplayFormat.of(code, false).number(value)).isEqualTo(shown);
  }

  @Test
  void countsDaysFrom1904WhereTheWorkbookDoes() {
    assertThat(DisplayFormat.of("yyyy-mm-dd", true).number(new BigDecimal("43829")))
        .isEqualTo("2023-12-31");
  }

  @Test
  void putsTextIntoItsSection() {
    assertThat(DisplayFormat.of("0;-0;0;\"约\"@", false).text("三成")).isEqualTo("约三成");
    assertThat(DisplayFormat.of("@\"元\"", false).text("三")).isEqualTo("三元");
    assertThat(DisplayFormat.of("0.00", false).text("三")).isEqualTo("三");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1e400", "1E+999999999", "1E-999999999", "abc", "NaN", "0x10"})
  void takesNoOtherTextForANumber(String stored) {
    assertThat(StoredNumber.parse(stored)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[", "\"", "\\", "_", "*", ";;;;;;", "[>]0", "[$", "E+", "0E+", "....", ",,,", "?/?/?"
      })
  void survivesCodesThatMakeNoSense(String code) {
    assertThat(DisplayFormat.of(code, false).number(BigDecimal.TEN)).isNotNull();
    assertThat(DisplayFormat.of(code, false).number(BigDecimal.ONE.negate())).isNotNull();
    assertThat(DisplayFormat.of(code, false).text("文")).isNotNull();
  }

  @Property(tries = 300)
  void agreesWithAnotherFormatterOnPlainFormats(
      @ForAll @BigRange(min = "-99999999", max = "99999999") @Scale(4) BigDecimal value) {
    DataFormatter other = new DataFormatter(Locale.ROOT);
    for (String code : new String[] {"0", "0.00", "#,##0", "#,##0.00", "0%", "0.00%", "0.0000"}) {
      // Below half of the last place the other one drops the sign, and Excel keeps it.
      String expected = other.formatRawCellContents(value.doubleValue(), 2, code);
      String shown = DisplayFormat.of(code, false).number(value);
      assertThat(shown.replaceFirst("^-(?=[0.,%]+$)", ""))
          .isEqualTo(expected.replaceFirst("^-(?=[0.,%]+$)", ""));
    }
  }
}
