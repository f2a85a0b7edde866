package io.hengji.core.checks.report;

import io.hengji.core.form.Place;
import java.math.BigDecimal;

/// Points that a report names for a part of the evaluation.
///
/// @param earned true for points earned, false for points to be had
/// @param points what it says
/// @param at where, as findings name it
/// @param group which paragraph or row of a table it stands in
/// @param table true for a table's cell
record PointsClaim(
    Part part,
    boolean earned,
    BigDecimal points,
    String at,
    Place place,
    String group,
    boolean table) {

  boolean isSameThing(PointsClaim other) {
    return part.equals(other.part) && earned == other.earned;
  }

  boolean says(BigDecimal other) {
    return points.compareTo(other) == 0;
  }
}
