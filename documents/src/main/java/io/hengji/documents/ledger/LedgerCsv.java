package io.hengji.documents.ledger;

import io.hengji.documents.csv.CsvText;
import java.util.List;

/// Entries and faults as comma-separated values that a spreadsheet opens and computes nothing of.
public final class LedgerCsv {

  private LedgerCsv() {}

  /// The entries; they read back as the same entries.
  public static String entries(List<LedgerEntry> entries) {
    StringBuilder csv = new StringBuilder(CsvText.MARK);
    csv.append(
        CsvText.row(List.of("日期", "凭证号", "摘要", "项目编码", "项目名称", "科目", "收款人", "资金来源", "支出金额（元）")));
    for (LedgerEntry entry : entries) {
      csv.append(
          CsvText.row(
              List.of(
                  entry.day().toString(),
                  entry.voucher(),
                  entry.summary(),
                  entry.projectCode(),
                  entry.project(),
                  entry.account(),
                  entry.payee(),
                  entry.source(),
                  entry.yuan().toPlainString())));
    }
    return csv.toString();
  }

  /// The rows that could not be read, each with its sentence.
  public static String faults(List<LedgerPreview.RowNote> faults) {
    StringBuilder csv = new StringBuilder(CsvText.MARK);
    csv.append(CsvText.row(List.of("行", "问题")));
    for (LedgerPreview.RowNote fault : faults) {
      csv.append(CsvText.row(List.of("" + fault.row(), fault.sentence())));
    }
    return csv.toString();
  }
}
