package io.hengji.server.rules;

import io.hengji.server.forms.OpenForms;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Scores the open forms of a unit and year again once another book was chosen for them: each in a
/// transaction of its own, so that nobody who fills in one of them waits for all.
@Component
class ScoringAnew {

  private final OpenForms forms;

  ScoringAnew(OpenForms forms) {
    this.forms = forms;
  }

  /// After the choice stands.
  @TransactionalEventListener
  void score(RuleChoices.Chosen chosen) {
    forms.of(chosen.path(), chosen.year()).forEach(forms::scoreAgain);
  }
}
