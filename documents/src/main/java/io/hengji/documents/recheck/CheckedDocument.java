package io.hengji.documents.recheck;

import io.hengji.core.form.Source;
import io.hengji.core.review.CrossFinding;
import java.util.List;

/// A report or a project list, with what is wrong in it and between it and the forms.
///
/// @param title as printed; may be empty
public record CheckedDocument(Source source, Kind kind, String title, List<CrossFinding> findings) {
  public CheckedDocument {
    findings = List.copyOf(findings);
  }

  /// What the document is.
  public enum Kind {
    REPORT("report"),
    LIST("list");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    /// The name in JSON.
    public String code() {
      return code;
    }
  }
}
