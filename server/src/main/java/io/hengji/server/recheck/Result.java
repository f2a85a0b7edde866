package io.hengji.server.recheck;

import io.hengji.core.form.Form;
import io.hengji.core.review.CrossFinding;
import io.hengji.core.review.Finding;
import io.hengji.core.review.Severity;
import io.hengji.documents.recheck.Checked;
import io.hengji.documents.recheck.CheckedDocument;
import io.hengji.documents.recheck.CheckedForm;
import io.hengji.documents.report.HtmlReport;
import io.hengji.documents.report.JsonReport;
import io.hengji.documents.report.XlsxReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// All that is kept of a re-check: its parts as pages show them, and its reports.
///
/// @param annotatable the numbers of the files that have forms and take comments
record Result(
    List<Part> parts, Map<String, byte[]> reports, Set<Integer> annotatable, Checked checked) {

  /// What is shown of a form, a paper, or of all together, with its line in the list.
  record Part(String kind, Entry entry, Object content, Optional<Form> form) {}

  /// @param files the number of the file of each form
  /// @param corrections what was corrected in what was read
  static Result of(
      Checked checked,
      List<Integer> files,
      Set<Integer> annotatable,
      List<Correction> corrections) {
    List<CrossView> over =
        checked.findings().stream().map(finding -> CrossView.of(finding, checked)).toList();
    List<Part> parts = new ArrayList<>();
    parts.add(
        new Part(
            "OVERALL",
            Entry.of("overall", "", "", "", "", severities(checked.findings())),
            new OverallView(
                over,
                checked.unreadable().stream()
                    .map(file -> new FormView.Remark(file.file(), "", file.why()))
                    .toList()),
            Optional.empty()));
    for (int i = 0; i < checked.forms().size(); i++) {
      int number = i + 1;
      List<CrossView> across =
          over.stream()
              .filter(one -> one.against().stream().anyMatch(cell -> cell.form() == number))
              .toList();
      List<Correction> own = corrections.stream().filter(one -> one.form() == number).toList();
      parts.add(form(checked.forms().get(i), files.get(i), own, across));
    }
    checked.documents().forEach(document -> parts.add(paper(document, checked)));
    return new Result(parts, reports(checked), annotatable, checked);
  }

  private static Part form(
      CheckedForm checked, int file, List<Correction> corrections, List<CrossView> across) {
    FormView view = FormSheet.of(checked, file, corrections, across);
    List<Severity> found = checked.findings().stream().map(Finding::severity).toList();
    return new Part(
        "FORM",
        Entry.of(
            "form",
            FormSheet.name(checked.form()),
            view.place(),
            view.score().claimed(),
            view.score().computed(),
            found),
        view,
        Optional.of(checked.form()));
  }

  private static Part paper(CheckedDocument document, Checked checked) {
    String kind = document.kind().code();
    return new Part(
        "PAPER",
        Entry.of(
            kind,
            document.title(),
            document.source().at().toString(),
            "",
            "",
            severities(document.findings())),
        new PaperView(
            document.source().file(),
            document.source().at().toString(),
            kind,
            document.title(),
            document.findings().stream().map(one -> CrossView.of(one, checked)).toList()),
        Optional.empty());
  }

  private static List<Severity> severities(List<CrossFinding> findings) {
    return findings.stream().map(CrossFinding::severity).toList();
  }

  private static Map<String, byte[]> reports(Checked checked) {
    ByteArrayOutputStream workbook = new ByteArrayOutputStream();
    try {
      XlsxReport.write(workbook, checked);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    StringWriter json = new StringWriter();
    JsonReport.write(json, checked);
    Map<String, byte[]> reports = new LinkedHashMap<>();
    reports.put("html", HtmlReport.of(checked).getBytes(StandardCharsets.UTF_8));
    reports.put("xlsx", workbook.toByteArray());
    reports.put("json", json.toString().getBytes(StandardCharsets.UTF_8));
    return reports;
  }
}
