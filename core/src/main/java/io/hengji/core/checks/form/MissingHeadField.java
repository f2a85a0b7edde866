package io.hengji.core.checks.form;

import io.hengji.core.form.Cell;
import io.hengji.core.form.CellPath;
import io.hengji.core.form.FormYear;
import io.hengji.core.form.Head;
import io.hengji.core.form.Place;
import io.hengji.core.review.Caption;
import io.hengji.core.review.Check;
import io.hengji.core.review.Finding;
import io.hengji.core.review.FormCase;
import io.hengji.core.review.Severity;
import java.util.ArrayList;
import java.util.List;

/// FRM-001: the head names year, project, department and unit. The form of a whole department has
/// no project and names one of department and unit; so does a layout without the other's caption.
public final class MissingHeadField implements Check {

  @Override
  public String id() {
    return "FRM-001";
  }

  @Override
  public List<Finding> find(FormCase form) {
    Head head = form.form().head();
    boolean whole = head.title().text().contains("整体");
    List<Finding> findings = new ArrayList<>();
    year(form, findings);
    if (head.project().isEmpty() && !whole) {
      findings.add(missing(form, CellPath.Field.PROJECT));
    }
    if (whole && head.department().isEmpty() && head.unit().isEmpty()) {
      findings.add(missing(form, CellPath.Field.UNIT));
      return findings;
    }
    if (isMissing(head.department(), head.unit(), whole)) {
      findings.add(missing(form, CellPath.Field.DEPARTMENT));
    }
    if (isMissing(head.unit(), head.department(), whole)) {
      findings.add(missing(form, CellPath.Field.UNIT));
    }
    return findings;
  }

  private void year(FormCase form, List<Finding> findings) {
    if (form.form().head().year().isEmpty()) {
      findings.add(missing(form, CellPath.Field.YEAR));
      return;
    }
    FormYear year = form.form().head().year().get();
    if (year.basis() == FormYear.Basis.DATES) {
      String message = "标题和表头没有写明年度，只能由表中的日期推知为%d年。".formatted(year.value());
      findings.add(form.finding(id(), Severity.WARNING, CellPath.Field.YEAR, message, List.of()));
    }
  }

  /// One of department and unit is missing unless the other alone will do.
  private static boolean isMissing(Cell cell, Cell other, boolean whole) {
    boolean hasCaption = !cell.place().equals(Place.UNKNOWN);
    return cell.isEmpty() && (other.isEmpty() || (hasCaption && !whole));
  }

  private Finding missing(FormCase form, CellPath.Field field) {
    return form.finding(id(), Severity.ERROR, field, "表头没有填写" + Caption.of(field) + "。", List.of());
  }
}
