package io.hengji.core.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/// A unit as printed (`万元`, `人次`, `%`), what it measures, how many of its kind's first unit (yuan,
/// %, square metre …) it is worth, and for a rate the base after the stroke (`人` in `元/人`, `人·月` in
/// `元/人·月`).
public record Unit(String name, UnitKind kind, BigDecimal factor, Optional<String> per) {

  /// A bare number's unit.
  public static final Unit NONE = new Unit("", UnitKind.NONE, BigDecimal.ONE, Optional.empty());

  /// True when a figure in this unit can be compared with one in the other: the same name, or one
  /// kind that converts, and the same base.
  public boolean comparesWith(Unit other) {
    return per.equals(other.per)
        && kind == other.kind
        && (base().equals(other.base()) || kind.converts());
  }

  /// The name without 个 and without 万: 个工作日 and 工作日, 万人 and 人 are one unit.
  private String base() {
    boolean counts = kind == UnitKind.COUNT && name.length() > 1;
    boolean scaled = counts && factor.compareTo(BigDecimal.ONE) != 0;
    return scaled || (counts && name.startsWith("个")) ? name.substring(1) : name;
  }

  /// True for a bare number's unit.
  public boolean isNone() {
    return kind == UnitKind.NONE && per.isEmpty();
  }
}
