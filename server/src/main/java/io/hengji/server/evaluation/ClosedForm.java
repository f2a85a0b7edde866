package io.hengji.server.evaluation;

import io.hengji.server.forms.FormState;

/// Somebody wrote into a form that was submitted meanwhile.
final class ClosedForm extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final FormState state;

  ClosedForm(FormState state) {
    super(state.name());
    this.state = state;
  }

  FormState state() {
    return state;
  }
}
