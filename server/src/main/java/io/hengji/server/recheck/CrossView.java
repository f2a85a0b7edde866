package io.hengji.server.recheck;

import io.hengji.core.checks.CheckName;
import io.hengji.core.checks.CheckPage;
import io.hengji.core.review.Caption;
import io.hengji.core.review.CrossFinding;
import io.hengji.core.review.FormCell;
import io.hengji.documents.recheck.Checked;
import java.util.List;

/// A finding between documents: of a report or a list, or over several forms.
///
/// @param against the cells of forms that it speaks against
record CrossView(
    String check,
    String severity,
    String title,
    String english,
    String place,
    String message,
    List<Against> against,
    String remedy) {

  /// A cell of a form, by the form's number on the page counted from 1.
  record Against(int form, String cell, String text) {}

  static CrossView of(CrossFinding finding, Checked checked) {
    CheckPage page = CheckPage.of(finding.check());
    return new CrossView(
        finding.check(),
        finding.severity().code(),
        page.title(),
        CheckName.of(finding.check()).english(),
        finding.place().toString(),
        finding.message(),
        finding.against().stream().map(cell -> against(cell, checked)).toList(),
        page.remedy());
  }

  private static Against against(FormCell cell, Checked checked) {
    var form = checked.forms().get(cell.form()).form();
    return new Against(
        cell.form() + 1,
        Anchors.id(cell.cell()),
        form.head().project().text() + "：" + Caption.of(form, cell.cell()));
  }
}
