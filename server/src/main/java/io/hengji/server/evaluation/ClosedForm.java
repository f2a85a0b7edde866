package io.hengji.server.evaluation;

/// Somebody wrote into a form that was submitted meanwhile.
final class ClosedForm extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final EvaluationState state;

  ClosedForm(EvaluationState state) {
    super(state.name());
    this.state = state;
  }

  EvaluationState state() {
    return state;
  }
}
