package io.hengji.core.form;

/// A level whose own cell or row prints a weight or a score; `level2` is empty for a level 1.
public record Group(Cell level1, Cell level2, Cell weight, Cell score) {}
