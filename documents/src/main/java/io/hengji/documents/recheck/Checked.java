package io.hengji.documents.recheck;

import io.hengji.core.review.Finding;
import io.hengji.core.review.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// All that came out of re-checking some files.
///
/// @param files how many files were looked at
public record Checked(int files, List<CheckedForm> forms, List<Unreadable> unreadable) {
  public Checked {
    forms = List.copyOf(forms);
    unreadable = List.copyOf(unreadable);
  }

  /// How many findings of a severity there are.
  public long count(Severity severity) {
    return forms.stream()
        .flatMap(form -> form.findings().stream())
        .filter(finding -> finding.severity() == severity)
        .count();
  }

  /// The gravest severity found; none without a finding.
  public Optional<Severity> gravest() {
    return forms.stream()
        .flatMap(form -> form.findings().stream())
        .map(Finding::severity)
        .min(Comparator.naturalOrder());
  }
}
