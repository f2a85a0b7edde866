package io.hengji.core.form;

/// What a row of the block of funds counts.
public enum FundKind {
  TOTAL("total"),
  APPROPRIATION("appropriation"),
  CARRY_OVER("carryover"),
  OTHER("other"),
  CENTRAL("central"),
  PROVINCIAL("provincial"),
  MUNICIPAL("municipal"),
  COUNTY("county"),
  LOCAL("local"),
  GOVERNMENT_FUND("governmentFund"),
  FISCAL_ACCOUNT("fiscalAccount"),
  UNIT_FUNDS("unitFunds"),
  BASIC_SPENDING("basicSpending"),
  PROJECT_SPENDING("projectSpending"),
  UNKNOWN("unknown");

  private final String code;

  FundKind(String code) {
    this.code = code;
  }

  /// The kind's name in JSON.
  public String code() {
    return code;
  }
}
