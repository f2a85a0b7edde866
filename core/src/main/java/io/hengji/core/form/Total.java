package io.hengji.core.form;

/// The form's total: points to be had, points claimed, grade claimed.
public record Total(Cell weight, Cell score, Cell grade) {

  public static final Total EMPTY = new Total(Cell.EMPTY, Cell.EMPTY, Cell.EMPTY);
}
