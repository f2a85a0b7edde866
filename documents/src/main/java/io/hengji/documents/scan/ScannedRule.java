package io.hengji.documents.scan;

/// A straight line along one axis: at which coordinate of the other axis it lies, and from where to
/// where it runs.
public record ScannedRule(double at, double from, double to) {}
