package io.hengji.documents.ledger;

import io.hengji.core.form.FundKind;
import io.hengji.documents.forms.FundItem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a row of a ledger gives: an entry, or a sentence that says why not.
sealed interface RowReading {

  record Entry(LedgerEntry entry) implements RowReading {}

  record Fault(String sentence) implements RowReading {}

  /// A row of sums or of a balance carried over.
  record NoPayment(String why) implements RowReading {}

  Pattern SUM =
      Pattern.compile(
          "(?:本[日月期季年]|当[日月期年]|全年|累计|[0-9]+月)?(?:合计|累计|小计|总计)数?|(?:期初|上年|年初|月初|期末|年末|月末)?余额"
              + "|上年结转|承前页|过次页|结转下[页年]|转次页");
  int LONGEST_TEXT = 500;
  int QUOTED = 20;
  int FEN = 2;

  static RowReading of(LedgerRow row, LedgerMapping mapping) {
    if (row.cells().stream().anyMatch(RowReading::isSum)) {
      return new NoPayment("合计或余额行，不是一笔支出。");
    }
    Optional<LocalDate> day = day(row, mapping);
    String printed = printedDay(row, mapping);
    if (day.isEmpty()) {
      return fault(
          row,
          printed.isBlank() ? "没有日期。" : "日期“%s”读不出来，应当写成2023-06-30这样。".formatted(quoted(printed)));
    }
    if (mapping.year().filter(year -> year != day.get().getYear()).isPresent()) {
      return fault(row, "日期%s不在%d年。".formatted(day.get(), mapping.year().get()));
    }
    return amount(row, mapping, day.get());
  }

  private static RowReading amount(LedgerRow row, LedgerMapping mapping, LocalDate day) {
    String debit = mapping.cell(row, LedgerColumn.DEBIT);
    String credit = mapping.cell(row, LedgerColumn.CREDIT);
    String single = mapping.cell(row, LedgerColumn.AMOUNT);
    for (String text : new String[] {debit, credit, single}) {
      if (!text.isEmpty() && money(text, mapping).isEmpty()) {
        return fault(row, "金额“%s”不是一个数。".formatted(quoted(text)));
      }
    }
    if (debit.isEmpty() && credit.isEmpty() && single.isEmpty()) {
      return fault(row, "没有金额。");
    }
    BigDecimal yuan =
        single.isEmpty()
            ? or0(debit, mapping).subtract(or0(credit, mapping))
            : signed(or0(single, mapping), mapping.cell(row, LedgerColumn.DIRECTION));
    if (yuan.signum() == 0) {
      return new NoPayment("金额为零，或借贷相抵。");
    }
    if (yuan.stripTrailingZeros().scale() > FEN) {
      return fault(row, "金额%s元有不足一分的尾数，请核对金额和单位。".formatted(yuan.toPlainString()));
    }
    return entry(row, mapping, day, yuan.setScale(FEN));
  }

  private static RowReading entry(
      LedgerRow row, LedgerMapping mapping, LocalDate day, BigDecimal yuan) {
    for (LedgerColumn column : LedgerColumn.values()) {
      if (mapping.cell(row, column).length() > LONGEST_TEXT) {
        return fault(row, "%s超过%d个字。".formatted(column.title(), LONGEST_TEXT));
      }
    }
    String source = mapping.cell(row, LedgerColumn.SOURCE);
    return new Entry(
        new LedgerEntry(
            row.number(),
            day,
            mapping.cell(row, LedgerColumn.VOUCHER),
            mapping.cell(row, LedgerColumn.SUMMARY),
            mapping.cell(row, LedgerColumn.PROJECT_CODE),
            mapping.cell(row, LedgerColumn.PROJECT),
            mapping.cell(row, LedgerColumn.ACCOUNT),
            mapping.cell(row, LedgerColumn.PAYEE),
            source,
            source.isEmpty() ? Optional.<FundKind>empty() : FundItem.kind(source),
            yuan));
  }

  private static Fault fault(LedgerRow row, String what) {
    return new Fault("第%d行：%s".formatted(row.number(), what));
  }

  private static boolean isSum(String cell) {
    return cell.length() <= QUOTED && SUM.matcher(cell.replaceAll("[\\s\\p{Z}]", "")).matches();
  }

  private static String quoted(String text) {
    return text.length() <= QUOTED ? text : text.substring(0, QUOTED) + "…";
  }

  private static Optional<BigDecimal> money(String text, LedgerMapping mapping) {
    return MoneyText.parse(text, mapping.tenThousands());
  }

  private static BigDecimal or0(String text, LedgerMapping mapping) {
    return text.isEmpty() ? BigDecimal.ZERO : money(text, mapping).orElseThrow();
  }

  private static BigDecimal signed(BigDecimal yuan, String direction) {
    return direction.contains("贷") ? yuan.negate() : yuan;
  }

  private static String printedDay(LedgerRow row, LedgerMapping mapping) {
    String day = mapping.cell(row, LedgerColumn.DAY);
    return day.isEmpty()
        ? mapping.cell(row, LedgerColumn.MONTH) + " " + mapping.cell(row, LedgerColumn.DAY_OF_MONTH)
        : day;
  }

  private static Optional<LocalDate> day(LedgerRow row, LedgerMapping mapping) {
    String whole = mapping.cell(row, LedgerColumn.DAY);
    if (!whole.isEmpty()) {
      return DayText.parse(whole, mapping.year());
    }
    String year = digits(mapping.cell(row, LedgerColumn.YEAR));
    String known = year.isEmpty() ? mapping.year().map(String::valueOf).orElse("") : year;
    return DayText.day(
        known,
        digits(mapping.cell(row, LedgerColumn.MONTH)),
        digits(mapping.cell(row, LedgerColumn.DAY_OF_MONTH)));
  }

  private static String digits(String text) {
    return text.length() > QUOTED ? "" : text.replaceAll("[年月日份\\s]", "");
  }
}
