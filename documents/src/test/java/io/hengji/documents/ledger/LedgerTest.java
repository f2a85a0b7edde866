package io.hengji.documents.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hengji.core.form.FundKind;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.grid.UnreadableFile;
import io.hengji.documents.ledger.LedgerPreview.RowNote;
import io.hengji.documents.packed.Packed;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LedgerTest {

  private static final String CSV =
      """
      记账日期,凭证号,摘要,项目编码,项目名称,支出金额,资金来源
      2023-01-15,记-12,慰问困难职工张某等,340800230001,节日慰问,"600,000.00",本年财政拨款
      2023-01-16,记-13,冲回重复列支,340800230001,节日慰问,-200,上年结转资金
      """;

  @Test
  void readsEntriesByTheMeaningOfTheirCaptions() throws UnreadableFile {
    LedgerEntry entry = preview(CSV).entries().getFirst();

    assertThat(entry.day()).isEqualTo(LocalDate.of(2023, 1, 15));
    assertThat(entry.voucher()).isEqualTo("记-12");
    assertThat(entry.projectCode()).isEqualTo("340800230001");
    assertThat(entry.yuan()).isEqualTo(new BigDecimal("600000.00"));
    assertThat(entry.kind()).contains(FundKind.APPROPRIATION);
    assertThat(entry.row()).isEqualTo(2);
  }

  @Test
  void readsColumnsInAnyOrder() throws UnreadableFile {
    String turned =
        """
        金额（元）;用途;项目;日期;字号
        200.00;慰问;节日慰问;2023/1/15;记-1
        """;

    assertThat(preview(turned).entries())
        .extracting(e -> e.day() + " " + e.voucher() + " " + e.summary() + " " + e.yuan())
        .containsExactly("2023-01-15 记-1 慰问 200.00");
  }

  @Test
  void aReversalIsNegative() throws UnreadableFile {
    assertThat(preview(CSV).entries().getLast().yuan()).isNegative();
    assertThat(preview(CSV).total()).isEqualByComparingTo(new BigDecimal("599800"));
  }

  @Test
  void creditIsTakenOffDebit() throws UnreadableFile {
    String both =
        """
        日期,摘要,借方金额,贷方金额,余额
        2023-01-15,慰问,500,,500
        2023-01-16,退回,,200,300
        2023-01-17,结转,300,300,0
        """;

    LedgerPreview preview = preview(both);

    assertThat(preview.entries())
        .extracting(LedgerEntry::yuan)
        .containsExactly(new BigDecimal("500.00"), new BigDecimal("-200.00"));
    assertThat(preview.skipped()).containsExactly(new RowNote(4, "金额为零，或借贷相抵。"));
  }

  @Test
  void aColumnOfDirectionsTellsDebitFromCredit() throws UnreadableFile {
    assertThat(preview("日期,方向,金额\n2023-01-15,借,500\n2023-01-16,贷,200\n").total())
        .isEqualByComparingTo(new BigDecimal("300"));
  }

  @Test
  void readsAnAccountsLedgerWithMonthAndDayUnderTheYear() throws UnreadableFile {
    String ledger =
        """
        项目支出明细账,,,,,
        单位：万元,,,,,
        2023年,,凭证,摘要,发生额,
        月,日,字号,,借方,贷方
        1,15,记-12,慰问困难职工,60,
        1,31,,本月合计,60,
        6,30,记-88,培训费,1.25,
        """;

    LedgerPreview preview = preview(ledger);

    assertThat(preview.faults()).isEmpty();
    assertThat(preview.entries())
        .extracting(e -> e.day() + " " + e.voucher() + " " + e.summary() + " " + e.yuan())
        .containsExactly("2023-01-15 记-12 慰问困难职工 600000.00", "2023-06-30 记-88 培训费 12500.00");
    assertThat(preview.skipped()).hasSize(1);
  }

  @Test
  void readsGb18030AndWorkbooks() throws UnreadableFile {
    byte[] chinese = CSV.getBytes(Charset.forName("GB18030"));
    String sheet =
        "<sheetData><row r='1'>%s%s</row><row r='2'>%s<c r='B2'><v>300.5</v></c></row></sheetData>"
            .formatted(text("A1", "支付日期"), text("B1", "支付金额"), text("A2", "2023-03-01"));

    assertThat(preview(Ledger.read("a.csv", chinese, Limits.STANDARD)).entries()).hasSize(2);
    Ledger workbook = Ledger.read("a.xlsx", Packed.workbook(sheet), Limits.STANDARD);
    assertThat(workbook.sheets().getFirst().name()).isEqualTo("自评表");
    assertThat(preview(workbook).entries())
        .extracting(e -> e.row() + " " + e.yuan())
        .containsExactly("2 300.50");
  }

  @Test
  void saysOneSentenceForEachRowThatCannotBeRead() throws UnreadableFile {
    String faulty =
        """
        日期,摘要,金额
        二月三十,慰问,300
        ,慰问,300
        2022-12-31,慰问,300
        2023-01-15,慰问,三百左右
        2023-01-15,慰问,
        2023-01-15,慰问,300.005
        2023-01-16,慰问,300
        """;
    LedgerSheet sheet = ledger(faulty).sheets().getFirst();
    LedgerMapping mapping = new LedgerMapping(sheet.proposed().columns(), false, Optional.of(2023));
    LedgerPreview preview = LedgerPreview.of(sheet, mapping, Set.of());

    assertThat(preview.entries()).hasSize(1);
    assertThat(preview.faults())
        .extracting(RowNote::sentence)
        .containsExactly(
            "第2行：日期“二月三十”读不出来，应当写成2023-06-30这样。",
            "第3行：没有日期。",
            "第4行：日期2022-12-31不在2023年。",
            "第5行：金额“三百左右”不是一个数。",
            "第6行：没有金额。",
            "第7行：金额300.005元有不足一分的尾数，请核对金额和单位。");
  }

  @Test
  void theMappingIsTheUsersToChange() throws UnreadableFile {
    LedgerSheet sheet = ledger("日期,摘要,金额,财务口径\n2023-01-15,慰问,300,0.05\n").sheets().getFirst();
    Map<LedgerColumn, Integer> columns = new EnumMap<>(sheet.proposed().columns());
    columns.put(LedgerColumn.AMOUNT, 3);
    LedgerMapping changed = new LedgerMapping(columns, true, Optional.empty());

    assertThat(LedgerPreview.of(sheet, changed, Set.of()).total())
        .isEqualByComparingTo(new BigDecimal("500"));
    columns.remove(LedgerColumn.AMOUNT);
    assertThat(new LedgerMapping(columns, true, Optional.empty()).missing())
        .containsExactly("没有指定支出金额或借方金额在哪一列。");
  }

  @Test
  void namesEntriesThatAreThereAlreadyAndThoseThatStandTwice() throws UnreadableFile {
    LedgerPreview first = preview(CSV);
    String twice = CSV + CSV.lines().skip(2).findFirst().orElseThrow() + "\n";
    LedgerSheet sheet = ledger(twice).sheets().getFirst();

    LedgerPreview again =
        LedgerPreview.of(sheet, sheet.proposed(), Set.of(EntryKey.of(first.entries().getFirst())));

    assertThat(again.duplicates())
        .extracting(LedgerPreview.Duplicate::sentence)
        .containsExactly("第2行与已入库的一笔日期、金额、凭证号、项目和摘要都相同。", "第4行与第3行日期、金额、凭证号、项目和摘要都相同。");
  }

  @Test
  void anotherVoucherIsAnotherPayment() throws UnreadableFile {
    assertThat(preview("日期,凭证号,摘要,金额\n2023-01-15,记-1,慰问,300\n2023-01-15,记-2,慰问,300\n").duplicates())
        .isEmpty();
  }

  @Test
  void refusesAFileWithoutALedger() {
    assertThatThrownBy(() -> ledger("甲,乙\n1,2\n"))
        .isInstanceOf(UnreadableFile.class)
        .hasMessage("没有找到明细账：表头要有日期、摘要、金额（或借方）等栏目。");
    assertThatThrownBy(() -> Ledger.read("a", new byte[] {0, 1, 2, 3}, Limits.STANDARD))
        .isInstanceOf(UnreadableFile.class);
  }

  @Property(tries = 300)
  void nothingButARefusalComesOutOfBrokenBytes(@ForAll Random random) {
    byte[] bytes = CSV.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 5; i++) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }

    assertThatCode(
            () -> {
              try {
                preview(Ledger.read("broken.csv", bytes, Limits.STANDARD));
              } catch (UnreadableFile e) {
                assertThat(e.sentence()).endsWith("。");
              }
            })
        .doesNotThrowAnyException();
  }

  private static String text(String at, String text) {
    return "<c r='" + at + "' t='inlineStr'><is><t>" + text + "</t></is></c>";
  }

  private static Ledger ledger(String csv) throws UnreadableFile {
    return Ledger.read("ledger.csv", csv.getBytes(StandardCharsets.UTF_8), Limits.STANDARD);
  }

  private static LedgerPreview preview(String csv) throws UnreadableFile {
    return preview(ledger(csv));
  }

  private static LedgerPreview preview(Ledger ledger) {
    LedgerSheet sheet = ledger.sheets().getFirst();
    return LedgerPreview.of(sheet, sheet.proposed(), Set.of());
  }
}
