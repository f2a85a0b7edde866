package io.hengji.server.recheck;

import io.hengji.core.checks.CheckName;
import io.hengji.core.checks.CheckPage;
import io.hengji.core.form.DoubtfulCell;
import io.hengji.core.form.Form;
import io.hengji.core.review.Caption;
import io.hengji.core.review.Finding;
import io.hengji.core.rules.RulesInForce;
import io.hengji.documents.recheck.CheckedForm;
import io.hengji.server.frame.FileName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Puts together what the page of a form shows: its cells, numbered findings on them, its score.
final class FormSheet {

  private FormSheet() {}

  static FormView of(
      CheckedForm checked, int fileNumber, List<Correction> corrections, List<CrossView> across) {
    Form form = checked.form();
    List<TableView> bare = new PaperForm(form, checked.score(), read(corrections)).tables();
    Set<String> shown =
        bare.stream()
            .flatMap(table -> table.rows().stream())
            .flatMap(List::stream)
            .map(CellView::id)
            .filter(id -> !id.isEmpty())
            .collect(Collectors.toSet());
    List<FindingView> findings = new ArrayList<>();
    Map<String, List<CellView.Mark>> marks = new LinkedHashMap<>();
    for (Finding finding : checked.findings()) {
      int number = findings.size() + 1;
      String cell = Anchors.near(finding.at(), form, shown);
      findings.add(FindingView.of(number, finding, checked, cell));
      marks
          .computeIfAbsent(cell, _ -> new ArrayList<>())
          .add(
              new CellView.Mark(
                  number,
                  finding.severity().code(),
                  CheckPage.of(finding.check()).title(),
                  CheckName.of(finding.check()).english()));
    }
    return new FormView(
        form.source().file(),
        fileNumber,
        form.source().at().toString(),
        form.head().title().text(),
        form.head().year().map(year -> "" + year.value()).orElse(""),
        checked.rules().map(RulesInForce::book).orElse(""),
        checked.rules().map(rules -> rules.on().toString()).orElse(""),
        bare.stream().map(table -> marked(table, marks)).toList(),
        form.notes().stream().map(note -> note.text()).toList(),
        ScoreView.of(form, checked.score()),
        findings,
        across,
        unread(form),
        doubtful(form),
        checked.notApplicable().stream()
            .map(one ->
                new FormView.Remark(one.check(), CheckPage.of(one.check()).title(), one.why()))
            .toList());
  }

  /// What the file has in cells that were corrected, by their addresses, as it is shown.
  static Map<String, String> read(List<Correction> corrections) {
    return corrections.stream()
        .collect(
            Collectors.toMap(
                Correction::address, one -> one.read().isEmpty() ? "（空）" : one.read()));
  }

  /// What a form is called in a list.
  static String name(Form form) {
    String project = form.head().project().text();
    return project.isEmpty()
        ? FileName.last(form.source().file()) + " 第" + form.source().form() + "份"
        : project;
  }

  private static TableView marked(TableView table, Map<String, List<CellView.Mark>> marks) {
    return new TableView(
        table.id(),
        table.widths(),
        table.rows().stream()
            .map(row -> row.stream().map(cell -> marked(cell, marks)).toList())
            .toList());
  }

  private static CellView marked(CellView cell, Map<String, List<CellView.Mark>> marks) {
    return cell.id().isEmpty() ? cell : cell.with(marks.getOrDefault(cell.id(), List.of()));
  }

  private static List<FormView.Remark> unread(Form form) {
    List<FormView.Remark> remarks = new ArrayList<>();
    form.unread()
        .forEach(one ->
            remarks.add(
                new FormView.Remark(one.cell().place().toString(), one.cell().text(), one.why())));
    form.notices()
        .forEach(one -> remarks.add(new FormView.Remark(one.at().toString(), "", one.text())));
    return remarks;
  }

  private static List<FormView.Remark> doubtful(Form form) {
    return DoubtfulCell.of(form).stream()
        .map(cell ->
            new FormView.Remark(
                Caption.of(form, cell.at()), cell.cell().text(), PaperForm.why(cell)))
        .distinct()
        .toList();
  }
}
