package io.hengji.core.report;

import io.hengji.core.form.Cell;
import io.hengji.core.form.Place;

/// One row of a project list; cells of columns that the list lacks are empty.
///
/// @param number the running number
/// @param unit the unit or department that carries the project out
/// @param amount the budget
/// @param amountUnit the unit of money that the caption of the amounts names
/// @param score the points of the self-evaluation
public record ListedProject(
    Cell number,
    Cell project,
    Cell unit,
    Cell amount,
    String amountUnit,
    Cell score,
    Cell remark,
    Place at) {}
