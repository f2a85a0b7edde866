package io.hengji.core.review;

import io.hengji.core.form.CellPath;
import io.hengji.core.form.Form;
import io.hengji.core.form.NestedQuotes;
import java.util.List;

/// A form among others, with what its own checks found.
///
/// @param index its number among all forms that were given, copies included
public record ReviewedForm(int index, FormCase form, List<Finding> findings) {
  public ReviewedForm {
    findings = List.copyOf(findings);
  }

  public Form printed() {
    return form.form();
  }

  /// The address of one of its cells among all forms.
  public FormCell cell(CellPath path) {
    return new FormCell(index, path);
  }

  /// How messages name it: `“困难职工帮扶”`, with the unit where there is no project.
  public String name() {
    String project = printed().head().project().text();
    String unit = printed().head().unit().text();
    String department = printed().head().department().text();
    String name = !project.isEmpty() ? project : !unit.isEmpty() ? unit : department;
    return name.isEmpty() ? "第" + (index + 1) + "份表" : NestedQuotes.in("“" + name + "”");
  }

  /// A finding at one of its cells.
  public CrossFinding finding(
      String check, Severity severity, CellPath at, String message, List<FormCell> against) {
    return new CrossFinding(
        check, severity, at.toString(), printed().place(at), message, List.of(), against);
  }
}
