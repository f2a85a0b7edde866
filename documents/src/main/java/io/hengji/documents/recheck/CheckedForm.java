package io.hengji.documents.recheck;

import io.hengji.core.form.Form;
import io.hengji.core.review.Finding;
import io.hengji.core.review.FormCase;
import io.hengji.core.review.Review;
import io.hengji.core.rules.RulesInForce;
import io.hengji.core.score.Figures;
import io.hengji.core.score.FormScore;
import java.util.List;
import java.util.Optional;

/// A form with its score and its findings by the rules in force; no rules where no book fits.
///
/// @param citations the provisions that the score and the findings rest on
/// @param whatIf what would follow from the changes that the user asked about
public record CheckedForm(
    Form form,
    Optional<RulesInForce> rules,
    FormScore score,
    List<Finding> findings,
    List<Review.NotApplicable> notApplicable,
    List<Citation> citations,
    Optional<WhatIf> whatIf) {
  public CheckedForm {
    findings = List.copyOf(findings);
    notApplicable = List.copyOf(notApplicable);
    citations = List.copyOf(citations);
  }

  /// The form as checks between documents look at it; its cells are read again.
  public FormCase formCase() {
    return new FormCase(form, Figures.of(form), rules, score);
  }
}
