package io.hengji.core.review;

import io.hengji.core.form.CellPath;

/// A cell of one form among several.
///
/// @param form the form's index among all forms that were given, counted from 0
public record FormCell(int form, CellPath cell) {}
