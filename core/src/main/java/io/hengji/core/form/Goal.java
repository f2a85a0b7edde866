package io.hengji.core.form;

/// The year's goal in words: what was expected and what came of it.
public record Goal(Cell expected, Cell actual) {

  public static final Goal EMPTY = new Goal(Cell.EMPTY, Cell.EMPTY);
}
