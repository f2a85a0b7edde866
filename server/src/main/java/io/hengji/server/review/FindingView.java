package io.hengji.server.review;

import io.hengji.core.checks.CheckName;
import io.hengji.core.checks.CheckPage;
import io.hengji.core.form.CellPath;
import io.hengji.core.form.Form;
import io.hengji.core.review.Caption;
import io.hengji.core.review.Finding;

/// A finding as the reviewer reads it.
///
/// @param number on this page, from 1
/// @param row the row it speaks of, -1 for the form as a whole
record FindingView(
    int number,
    String severity,
    String check,
    String title,
    String english,
    String where,
    int row,
    String message) {

  static FindingView of(int number, Form form, Finding finding) {
    int row =
        switch (finding.at()) {
          case CellPath.IndicatorCell(int index, var _) -> index;
          case CellPath.IndicatorRow(int index) -> index;
          default -> -1;
        };
    return new FindingView(
        number,
        finding.severity().code(),
        finding.check(),
        CheckPage.of(finding.check()).title(),
        CheckName.of(finding.check()).english(),
        Caption.of(form, finding.at()),
        row,
        finding.message());
  }

  /// Whether it is offered as a reason to return the form from the start.
  boolean isGrave() {
    return severity.equals("blocker") || severity.equals("error");
  }

  /// The line that it adds to the reasons.
  String line() {
    return message;
  }
}
