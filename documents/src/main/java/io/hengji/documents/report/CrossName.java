package io.hengji.documents.report;

import io.hengji.core.form.Form;
import io.hengji.core.form.NestedQuotes;
import io.hengji.core.review.Caption;
import io.hengji.core.review.CrossFinding;
import io.hengji.core.review.FormCell;
import io.hengji.documents.recheck.Checked;
import io.hengji.documents.recheck.CheckedDocument;
import java.util.List;

/// What people call reports, lists, and the cells of forms that findings over several documents
/// speak against.
final class CrossName {

  private CrossName() {}

  static String of(CheckedDocument.Kind kind) {
    return switch (kind) {
      case REPORT -> "评价报告";
      case LIST -> "项目清单";
    };
  }

  static String of(CheckedDocument document) {
    return document.title().isEmpty()
        ? of(document.kind())
        : of(document.kind()) + "  " + document.title();
  }

  /// The cells that a finding speaks against, each with its form's project: `“某项目”自评表的第2个指标的得分`.
  static List<String> against(Checked checked, CrossFinding finding) {
    return finding.against().stream().map(cell -> cell(checked, cell)).toList();
  }

  private static String cell(Checked checked, FormCell cell) {
    Form form = checked.forms().get(cell.form()).form();
    return NestedQuotes.in("“" + project(form) + "”") + "自评表的" + Caption.of(form, cell.cell());
  }

  /// The project of a form, or its file and number where the form names none.
  static String project(Form form) {
    String project = form.head().project().text();
    return project.isEmpty() ? form.source().file() + " 第" + form.source().form() + "份" : project;
  }
}
