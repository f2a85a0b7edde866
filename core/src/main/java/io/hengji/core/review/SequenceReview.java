package io.hengji.core.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Runs checks over many forms in one pass. Copies, which agree in project, unit and year, count
/// once.
public record SequenceReview(List<SequenceCheck> checks) {
  public SequenceReview {
    checks = List.copyOf(checks);
  }

  /// What the checks found, gravest first and then in the order of the checks.
  public List<CrossFinding> of(FormSequence forms) {
    List<SequenceCheck.Pass> passes = checks.stream().map(SequenceCheck::begin).toList();
    Set<FormIdentity> seen = new HashSet<>();
    for (int i = 0; i < forms.size(); i++) {
      ReviewedForm form = forms.get(i);
      FormIdentity identity = FormIdentity.of(form.printed());
      if (!identity.isWhole() || seen.add(identity)) {
        passes.forEach(pass -> pass.see(form));
      }
    }
    List<CrossFinding> findings = new ArrayList<>();
    passes.forEach(pass -> findings.addAll(pass.findings(forms)));
    findings.sort(Comparator.comparing(CrossFinding::severity));
    return findings;
  }
}
