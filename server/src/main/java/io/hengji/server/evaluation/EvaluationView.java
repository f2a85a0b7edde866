package io.hengji.server.evaluation;

import io.hengji.server.forms.Step;
import java.util.Optional;

/// What the page of a self-evaluation shows.
///
/// @param mayFill whether cells can be typed in
/// @param attached evidence and comments
/// @param last the last step of the form, if it took one
public record EvaluationView(
    Evaluation evaluation,
    GridView grid,
    PanelView panel,
    boolean mayFill,
    String account,
    Attached attached,
    Optional<Step> last) {}
