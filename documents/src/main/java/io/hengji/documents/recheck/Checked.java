package io.hengji.documents.recheck;

import io.hengji.core.review.CrossFinding;
import io.hengji.core.review.Finding;
import io.hengji.core.review.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// All that came out of re-checking some files.
///
/// @param files how many files were looked at
/// @param documents the reports and project lists among them
/// @param findings over sets of forms and over years
public record Checked(
    int files,
    List<CheckedForm> forms,
    List<CheckedDocument> documents,
    List<CrossFinding> findings,
    List<Unreadable> unreadable) {
  public Checked {
    forms = List.copyOf(forms);
    documents = List.copyOf(documents);
    findings = List.copyOf(findings);
    unreadable = List.copyOf(unreadable);
  }

  /// How many findings of a severity there are.
  public long count(Severity severity) {
    return severities().filter(found -> found == severity).count();
  }

  /// The gravest severity found; none without a finding.
  public Optional<Severity> gravest() {
    return severities().min(Comparator.naturalOrder());
  }

  /// Every finding over several documents: those of the documents, then those over sets and years.
  public Stream<CrossFinding> crossFindings() {
    return Stream.concat(
        documents.stream().flatMap(document -> document.findings().stream()), findings.stream());
  }

  private Stream<Severity> severities() {
    return Stream.concat(
        forms.stream().flatMap(form -> form.findings().stream()).map(Finding::severity),
        crossFindings().map(CrossFinding::severity));
  }
}
