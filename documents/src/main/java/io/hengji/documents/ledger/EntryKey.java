package io.hengji.documents.ledger;

import io.hengji.core.review.FormIdentity;
import java.math.BigDecimal;
import java.time.LocalDate;

/// By what two entries are suspected to be one payment: day, amount, voucher, project and summary,
/// as texts are compared. Texts that differ in white space and punctuation alone are one.
public record EntryKey(
    LocalDate day, BigDecimal yuan, String voucher, String project, String summary) {

  /// The key of an entry by its parts, as a store has them; the project's code goes before its
  /// name.
  public static EntryKey of(
      LocalDate day,
      BigDecimal yuan,
      String voucher,
      String projectCode,
      String project,
      String summary) {
    return new EntryKey(
        day,
        yuan.stripTrailingZeros(),
        FormIdentity.plain(voucher),
        FormIdentity.plain(projectCode.isEmpty() ? project : projectCode),
        FormIdentity.plain(summary));
  }

  public static EntryKey of(LedgerEntry entry) {
    return of(
        entry.day(),
        entry.yuan(),
        entry.voucher(),
        entry.projectCode(),
        entry.project(),
        entry.summary());
  }
}
