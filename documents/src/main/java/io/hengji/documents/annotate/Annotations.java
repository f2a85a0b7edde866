package io.hengji.documents.annotate;

import io.hengji.core.checks.CheckPage;
import io.hengji.core.form.Place;
import io.hengji.core.review.Finding;
import io.hengji.core.review.Severity;
import io.hengji.documents.recheck.CheckedForm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The findings of a file by the place that their comment belongs to.
///
/// @param byPlace findings at each place, in the order in which they were found
public record Annotations(Map<Place, List<Finding>> byPlace) {

  /// Who the comments are from.
  public static final String AUTHOR = "衡绩校核";

  /// The findings of all forms of one file.
  public static Annotations of(List<CheckedForm> forms) {
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

  /// A comment's text: every finding with its sentence, remedy and provisions.
  static String text(List<Finding> findings) {
    List<String> lines = new ArrayList<>();
    for (Finding finding : findings) {
      CheckPage page = CheckPage.of(finding.check());
      lines.add("【" + name(finding.severity()) + "】" + finding.check() + " " + page.title());
      lines.add(finding.message());
      if (!page.remedy().isEmpty()) {
        lines.add("怎么改：" + page.remedy().replaceAll("\\s*\\n\\s*", ""));
      }
      if (!finding.cites().isEmpty()) {
        lines.add("依据：" + String.join("；", finding.cites()));
      }
    }
    return String.join("\n", lines);
  }

  private static String name(Severity severity) {
    return switch (severity) {
      case BLOCKER -> "阻断";
      case ERROR -> "错误";
      case WARNING -> "警告";
      case INFO -> "提示";
    };
  }
}
