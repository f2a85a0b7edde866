package io.hengji.documents.report;

import io.hengji.core.form.Form;
import io.hengji.core.form.NestedQuotes;
import io.hengji.core.review.Caption;
import io.hengji.core.review.CrossFinding;
import io.hengji.core.review.FormCell;
import io.hengji.documents.recheck.Checked;
import io.hengji.documents.recheck.CheckedDocument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

  /// The cells of one form that a finding speaks against, in words: `“某项目”自评表：年度资金总额的全年执行数`.
  ///
  /// @param form the form's index among all forms
  record Against(int form, String text) {}

  /// What a finding speaks against, form by form.
  static List<Against> against(Checked checked, CrossFinding finding) {
    Map<Integer, List<String>> cells = new LinkedHashMap<>();
    for (FormCell cell : finding.against()) {
      Form form = checked.forms().get(cell.form()).form();
      cells.computeIfAbsent(cell.form(), _ -> new ArrayList<>()).add(Caption.of(form, cell.cell()));
    }
    return cells.entrySet().stream()
        .map(entry -> new Against(entry.getKey(), text(checked, entry.getKey(), entry.getValue())))
        .toList();
  }

  private static String text(Checked checked, int form, List<String> cells) {
    String project = NestedQuotes.in("“" + project(checked.forms().get(form).form()) + "”");
    return project + "自评表：" + String.join("、", cells);
  }

  /// The project of a form, or its file and number where the form names none.
  static String project(Form form) {
    String project = form.head().project().text();
    return project.isEmpty() ? form.source().file() + " 第" + form.source().form() + "份" : project;
  }
}
