package io.hengji.server.review;

import io.hengji.server.forms.FormState;
import io.hengji.server.scope.Right;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The stages of review in their order: who decides at each, and where a form goes that passes.
public enum ReviewStage {
  UNIT(FormState.UNIT_REVIEW, Right.REVIEW_FOR_UNIT, FormState.DEPARTMENT_REVIEW),
  DEPARTMENT(FormState.DEPARTMENT_REVIEW, Right.REVIEW_FOR_DEPARTMENT, FormState.FINANCE_REVIEW),
  FINANCE(FormState.FINANCE_REVIEW, Right.REVIEW_FOR_FINANCE, FormState.DECIDED),
  /// What the finance reviewer gave to others to look at again.
  RECHECK(FormState.RECHECK, Right.RECHECK, FormState.DECIDED);

  private final FormState state;
  private final Right right;
  private final FormState next;

  ReviewStage(FormState state, Right right, FormState next) {
    this.state = state;
    this.right = right;
    this.next = next;
  }

  /// The stage at which a form of this state is.
  public static Optional<ReviewStage> of(FormState state) {
    return Arrays.stream(values()).filter(stage -> stage.state == state).findFirst();
  }

  public FormState state() {
    return state;
  }

  public Right right() {
    return right;
  }

  public FormState next() {
    return next;
  }

  /// Whether a form may be given from here to the re-check instead of being decided.
  public boolean mayRecheck() {
    return this == FINANCE;
  }

  /// The key of a text that is another for each stage: `review.approve.unit`.
  public String key(String text) {
    return "review.%s.%s".formatted(text, name().toLowerCase(Locale.ROOT));
  }
}
