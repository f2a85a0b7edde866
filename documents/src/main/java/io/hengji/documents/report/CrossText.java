package io.hengji.documents.report;

import io.hengji.core.review.CrossFinding;
import io.hengji.core.review.Severity;
import io.hengji.documents.recheck.Checked;
import io.hengji.documents.recheck.CheckedDocument;

/// The findings over several documents for a terminal: report by report, list by list, then those
/// over sets of forms.
record CrossText(Terminal out, Checked checked) {

  /// How many reports and lists there were, for the last line; empty without any.
  static String documents(Checked checked) {
    int documents = checked.documents().size();
    return documents == 0 ? "" : "、" + documents + " 份报告和清单";
  }

  void write() {
    checked.documents().forEach(this::document);
    if (!checked.findings().isEmpty()) {
      out.line(out.bold("多份自评表之间"));
      out.line("");
      checked.findings().forEach(this::finding);
      out.rule();
    }
  }

  private void document(CheckedDocument document) {
    out.line(out.bold(CrossName.of(document)));
    out.line(out.faint(document.source().file() + "  " + document.source().at()));
    out.line("");
    if (document.findings().isEmpty()) {
      out.line("  " + out.paint(Severity.INFO, "没有发现问题。"));
      out.line("");
    }
    document.findings().forEach(this::finding);
    out.rule();
  }

  private void finding(CrossFinding finding) {
    out.finding(
        finding.severity(),
        finding.check(),
        finding.place().toString(),
        finding.message(),
        CrossName.against(checked, finding).stream().map(CrossName.Against::text).toList(),
        finding.cites());
  }
}
