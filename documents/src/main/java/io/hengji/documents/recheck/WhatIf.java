package io.hengji.documents.recheck;

import io.hengji.core.form.CellChange;
import io.hengji.core.review.Finding;
import java.util.List;
import java.util.Optional;

/// What would follow if some cells of a form held something else: the form so changed, checked.
public record WhatIf(List<CellChange> changes, CheckedForm after) {
  public WhatIf {
    changes = List.copyOf(changes);
  }

  /// The findings that would be gone.
  public List<Finding> gone(CheckedForm before) {
    return before.findings().stream().filter(f -> twin(f, before, after).isEmpty()).toList();
  }

  /// The findings that would be new.
  public List<Finding> added(CheckedForm before) {
    return after.findings().stream().filter(f -> twin(f, after, before).isEmpty()).toList();
  }

  /// The findings that would stay but say something else, as they would be.
  public List<Finding> changed(CheckedForm before) {
    return after.findings().stream()
        .filter(f ->
            twin(f, after, before).filter(was -> !was.message().equals(f.message())).isPresent())
        .toList();
  }

  /// What the same check finds at the same cell in another state of the form: the same sentence, or
  /// the only one where there is but one in either.
  private static Optional<Finding> twin(Finding finding, CheckedForm own, CheckedForm other) {
    List<Finding> others = alike(finding, other);
    return others.stream()
        .filter(f -> f.message().equals(finding.message()))
        .findFirst()
        .or(() ->
            others.size() == 1 && alike(finding, own).size() == 1
                ? Optional.of(others.getFirst())
                : Optional.empty());
  }

  private static List<Finding> alike(Finding finding, CheckedForm in) {
    return in.findings().stream()
        .filter(f -> f.check().equals(finding.check()) && f.at().equals(finding.at()))
        .toList();
  }
}
