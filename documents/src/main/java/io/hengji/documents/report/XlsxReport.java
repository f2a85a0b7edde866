package io.hengji.documents.report;

import io.hengji.documents.recheck.Checked;
import io.hengji.documents.recheck.CheckedForm;
import io.hengji.documents.recheck.Unreadable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;

/// The result of a re-check as a reviewer's workbook: forms, scores and findings, each a sheet with
/// filters and a frozen head, set up for printing.
public final class XlsxReport {

  private XlsxReport() {}

  /// Writes the workbook; leaves the stream open.
  public static void write(OutputStream out, Checked checked) throws IOException {
    Workbook workbook = new Workbook(out, "Hengji", "1.0");
    List<FormResult> forms = checked.forms().stream().map(FormResult::of).toList();
    table(workbook, "自评表", ResultRows.FORMS, forms, ResultRows::form);
    table(workbook, "得分", ResultRows.SCORES, forms, ResultRows::scores);
    CheckPages pages = new CheckPages();
    table(
        workbook,
        "问题",
        ResultRows.FINDINGS,
        forms,
        (rows, form) -> ResultRows.findings(rows, form, pages));
    CrossSheets.write(workbook, checked);
    doubtful(workbook, forms);
    assumed(workbook, checked.forms());
    if (!checked.unreadable().isEmpty()) {
      unreadable(workbook, checked.unreadable());
    }
    workbook.finish();
  }

  private static void doubtful(Workbook workbook, List<FormResult> forms) {
    if (forms.stream().allMatch(form -> DoubtLines.of(form.form()).isEmpty())) {
      return;
    }
    SheetTable table = SheetTable.of(workbook, "识别存疑", ResultRows.DOUBTS);
    forms.forEach(form -> ResultRows.doubts(table, form));
    table.finish();
  }

  private static void assumed(Workbook workbook, List<CheckedForm> forms) {
    if (forms.stream().allMatch(form -> form.whatIf().isEmpty())) {
      return;
    }
    SheetTable table = SheetTable.of(workbook, "假设", List.of("项目名称|28", "假设与结果|120"));
    for (CheckedForm form : forms) {
      form.whatIf()
          .map(whatIf -> WhatIfLines.of(form, whatIf))
          .ifPresent(lines ->
              Stream.of(lines.changes(), lines.results(), lines.findings())
                  .flatMap(List::stream)
                  .forEach(
                      line -> table.text(form.form().head().project().text()).text(line).next()));
    }
    table.finish();
  }

  private static void table(
      Workbook workbook,
      String name,
      List<String> columns,
      List<FormResult> forms,
      BiConsumer<Rows, FormResult> rows) {
    SheetTable table = SheetTable.of(workbook, name, columns);
    forms.forEach(form -> rows.accept(table, form));
    table.finish();
  }

  private static void unreadable(Workbook workbook, List<Unreadable> files) {
    SheetTable table = SheetTable.of(workbook, "读不了的文件", List.of("文件|50", "原因|80"));
    files.forEach(file -> table.text(file.file()).text(file.why()).next());
    table.finish();
  }
}
