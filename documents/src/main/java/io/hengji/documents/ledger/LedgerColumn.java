package io.hengji.documents.ledger;

import io.hengji.documents.papers.CaptionWords;
import java.util.Optional;

/// What a column of a ledger holds.
public enum LedgerColumn {
  DAY("日期"),
  YEAR("年"),
  MONTH("月"),
  DAY_OF_MONTH("日"),
  VOUCHER("凭证号"),
  SUMMARY("摘要"),
  PROJECT_CODE("项目编码"),
  PROJECT("项目名称"),
  ACCOUNT("科目"),
  SOURCE("资金来源"),
  PAYEE("收款人"),
  DEBIT("借方金额"),
  CREDIT("贷方金额"),
  AMOUNT("支出金额"),
  /// 借 or 贷, where one column holds both sides.
  DIRECTION("方向"),
  /// Known, and not kept.
  OTHER("其他");

  private static final int LONGEST = 30;
  private static final CaptionWords<LedgerColumn> CAPTIONS =
      CaptionWords.read(LedgerColumn.class, "ledger-captions.txt");

  private final String title;

  LedgerColumn(String title) {
    this.title = title;
  }

  /// What people call it.
  public String title() {
    return title;
  }

  /// What a caption says; none where it is no caption of a ledger.
  static Optional<LedgerColumn> of(String caption) {
    return caption.isBlank() || caption.length() > LONGEST
        ? Optional.empty()
        : CAPTIONS.find(caption);
  }
}
