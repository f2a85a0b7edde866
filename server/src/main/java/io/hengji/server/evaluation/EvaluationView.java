package io.hengji.server.evaluation;

/// What the page of a self-evaluation shows.
///
/// @param mayFill whether cells can be typed in
public record EvaluationView(
    Evaluation evaluation, GridView grid, PanelView panel, boolean mayFill, String account) {}
