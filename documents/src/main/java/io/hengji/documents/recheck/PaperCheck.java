package io.hengji.documents.recheck;

import io.hengji.core.checks.list.ListChecks;
import io.hengji.core.checks.report.ReportChecks;
import io.hengji.core.form.FormYear;
import io.hengji.core.report.ProjectList;
import io.hengji.core.report.Report;
import io.hengji.core.review.CrossCheck;
import io.hengji.core.review.CrossFinding;
import io.hengji.core.review.FormSet;
import io.hengji.core.review.ListCase;
import io.hengji.core.review.ReportCase;
import io.hengji.core.rules.RulesInForce;
import io.hengji.documents.papers.Papers;
import io.hengji.rulebooks.RuleBook;
import io.hengji.rulebooks.RuleBooks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Checks reports and project lists against themselves and against the forms given with them.
public final class PaperCheck {

  private final RuleBooks books;
  private final Optional<RuleBook> named;

  /// A check that picks the book for a report without forms by its title and year, unless one is
  /// named.
  public PaperCheck(RuleBooks books, Optional<RuleBook> named) {
    this.books = books;
    this.named = named;
  }

  /// Checks the papers of all files against all forms, in the order of the files and of the papers
  /// in each.
  public List<CheckedDocument> check(List<Papers> files, List<CheckedForm> forms) {
    if (files.stream().allMatch(Papers::isEmpty)) {
      return List.of();
    }
    FormSet set = FormSet.of(forms.stream().map(CheckedForm::formCase).toList());
    List<CheckedDocument> checked = new ArrayList<>();
    for (Papers papers : files) {
      List<CheckedDocument> ofFile = new ArrayList<>();
      papers.reports().forEach(report -> ofFile.add(check(report, set)));
      papers.lists().forEach(list -> ofFile.add(check(list, set)));
      ofFile.sort(Comparator.comparingInt(document -> document.source().form()));
      checked.addAll(ofFile);
    }
    return checked;
  }

  private CheckedDocument check(Report report, FormSet set) {
    ReportCase given = ReportCase.of(report, set, rules(report));
    return new CheckedDocument(
        report.source(),
        CheckedDocument.Kind.REPORT,
        report.title().text(),
        findings(ReportChecks.ALL, given));
  }

  private static CheckedDocument check(ProjectList list, FormSet set) {
    return new CheckedDocument(
        list.source(),
        CheckedDocument.Kind.LIST,
        list.title().text(),
        findings(ListChecks.ALL, new ListCase(list, set)));
  }

  /// What all checks find, gravest first.
  private static <T> List<CrossFinding> findings(List<CrossCheck<T>> checks, T given) {
    return checks.stream()
        .flatMap(check -> check.find(given).stream())
        .sorted(Comparator.comparing(CrossFinding::severity))
        .toList();
  }

  private Optional<RulesInForce> rules(Report report) {
    return report
        .year()
        .map(FormYear::value)
        .flatMap(year ->
            named
                .or(() -> books.at(report.title().text(), LocalDate.of(year, 12, 31)))
                .map(book -> books.inForce(book, books.selectionDay(book, year))));
  }
}
