package io.hengji.server.evaluation;

import java.util.Locale;

/// Where the self-evaluation of a project stands on its way.
public enum EvaluationState {
  FILLING,
  UNIT_REVIEW,
  DEPARTMENT_REVIEW,
  FINANCE_REVIEW,
  RECHECK,
  RETURNED,
  DECIDED,
  PUBLISHED;

  /// Whether the unit may still write into the form.
  public boolean isOpen() {
    return this == FILLING || this == RETURNED;
  }

  /// The key of its name.
  public String key() {
    return "evaluate.state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
