package io.hengji.core.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Runs checks over one form.
public record Review(List<Check> checks) {
  public Review {
    checks = List.copyOf(checks);
  }

  /// What the checks found, gravest first and then in the order of the checks, and which of them
  /// could not be decided.
  public Outcome of(FormCase form) {
    List<Finding> findings = new ArrayList<>();
    List<NotApplicable> notApplicable = new ArrayList<>();
    for (Check check : checks) {
      Optional<String> why = check.notApplicable(form);
      if (why.isPresent()) {
        notApplicable.add(new NotApplicable(check.id(), why.get()));
      } else {
        findings.addAll(check.find(form));
      }
    }
    findings.sort(Comparator.comparing(Finding::severity));
    return new Outcome(findings, notApplicable);
  }

  /// A review's result.
  public record Outcome(List<Finding> findings, List<NotApplicable> notApplicable) {
    public Outcome {
      findings = List.copyOf(findings);
      notApplicable = List.copyOf(notApplicable);
    }
  }

  /// A check that could not be decided, and why.
  public record NotApplicable(String check, String why) {}
}
