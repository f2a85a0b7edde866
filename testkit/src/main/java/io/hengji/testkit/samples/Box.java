package io.hengji.testkit.samples;

/// A cell of a printed table, rows and columns counted from 0.
public record Box(int row, int column, int rowSpan, int columnSpan, String text) {}
