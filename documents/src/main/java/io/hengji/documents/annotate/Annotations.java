package io.hengji.documents.annotate;

import io.hengji.core.checks.CheckPage;
import io.hengji.core.form.Place;
import io.hengji.core.review.Finding;
import io.hengji.core.review.Severity;
import io.hengji.documents.recheck.CheckedForm;
import io.hengji.documents.report.SeverityName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The findings of a file by the place that their comment belongs to.
///
/// @param byPlace findings at each place, in the order in which they were found
record Annotations(Map<Place, List<Finding>> byPlace) {

  /// Who the comments are from.
  static final String AUTHOR = "衡绩校核";

  /// The findings of all forms of one file.
  static Annotations of(List<CheckedForm> forms) {
    Map<Place, List<Finding>> byPlace = new LinkedHashMap<>();
    for (CheckedForm form : forms) {
      for (Finding finding : form.findings()) {
        byPlace.computeIfAbsent(finding.place(), _ -> new ArrayList<>()).add(finding);
      }
    }
    return new Annotations(byPlace);
  }

  /// The gravest severity of some findings.
  static Severity gravest(List<Finding> findings) {
    return findings.stream().map(Finding::severity).min(Severity::compareTo).orElse(Severity.INFO);
  }

  /// The fill that stands for a severity, as RGB in hexadecimal digits.
  static String colour(Severity severity) {
    return switch (severity) {
      case BLOCKER -> "F4CFE0";
      case ERROR -> "FCD9CC";
      case WARNING -> "FDEBB8";
      case INFO -> "DDE8F2";
    };
  }

  /// The first line of a finding's comment: `✖ 错误 SCR-001 得分与计算结果不符`.
  static String heading(Finding finding) {
    return SeverityName.mark(finding.severity())
        + " "
        + SeverityName.of(finding.severity())
        + " "
        + finding.check()
        + " "
        + CheckPage.of(finding.check()).title();
  }

  /// What follows the heading: the sentence, the remedy and the provisions, a line each.
  static List<String> lines(Finding finding) {
    List<String> lines = new ArrayList<>();
    lines.add(finding.message());
    String remedy = CheckPage.of(finding.check()).remedy();
    if (!remedy.isEmpty()) {
      lines.add("怎么改：" + remedy.replaceAll("\\s*\\n\\s*", ""));
    }
    if (!finding.cites().isEmpty()) {
      lines.add("依据：" + String.join("；", finding.cites()));
    }
    return lines;
  }
}
