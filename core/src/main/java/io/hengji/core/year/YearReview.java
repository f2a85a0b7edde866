package io.hengji.core.year;

import io.hengji.core.review.Finding;
import io.hengji.core.review.Review;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Runs checks over a project's year.
public record YearReview(List<YearCheck> checks) {
  public YearReview {
    checks = List.copyOf(checks);
  }

  /// What the checks found, gravest first and then in the order of the checks, and which of them
  /// could not be decided.
  public Review.Outcome of(ProjectYear year) {
    List<Finding> findings = new ArrayList<>();
    List<Review.NotApplicable> notApplicable = new ArrayList<>();
    for (YearCheck check : checks) {
      Optional<String> why = check.notApplicable(year);
      if (why.isPresent()) {
        notApplicable.add(new Review.NotApplicable(check.id(), why.get()));
      } else {
        findings.addAll(check.find(year));
      }
    }
    findings.sort(Comparator.comparing(Finding::severity));
    return new Review.Outcome(findings, notApplicable);
  }
}
