package io.hengji.core.form;

/// Something about the file that a reader of the form should know: hidden rows that were read,
/// tracked changes taken as accepted, a cell that came from a scan with low confidence.
public record Notice(Place at, String text) {}
