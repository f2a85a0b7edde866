package io.hengji.benchmarks;

import java.math.BigDecimal;

/// A row of figures as facts for a general rule engine: typed already, nothing to be read.
public final class RuleRow {

  private final String kind;
  private final BigDecimal low;
  private final BigDecimal high;
  private final BigDecimal actual;
  private final BigDecimal weight;
  private BigDecimal points = BigDecimal.ZERO;

  RuleRow(String kind, BigDecimal low, BigDecimal high, BigDecimal actual, BigDecimal weight) {
    this.kind = kind;
    this.low = low;
    this.high = high;
    this.actual = actual;
    this.weight = weight;
  }

  public String getKind() {
    return kind;
  }

  public BigDecimal getLow() {
    return low;
  }

  public BigDecimal getHigh() {
    return high;
  }

  public BigDecimal getActual() {
    return actual;
  }

  public BigDecimal getWeight() {
    return weight;
  }

  public BigDecimal getPoints() {
    return points;
  }

  public void setPoints(BigDecimal points) {
    this.points = points;
  }
}
