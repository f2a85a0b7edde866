package io.hengji.server.projects;

import java.math.BigDecimal;

/// The money of one source in yuan.
public record FundLine(String source, BigDecimal initial, BigDecimal changed, BigDecimal executed) {

  public BigDecimal annual() {
    return initial.add(changed);
  }

  boolean used() {
    return initial.signum() != 0 || changed.signum() != 0 || executed.signum() != 0;
  }
}
