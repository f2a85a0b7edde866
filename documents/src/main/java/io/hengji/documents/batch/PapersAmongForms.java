package io.hengji.documents.batch;

import io.hengji.core.form.Form;
import io.hengji.core.form.Source;
import io.hengji.core.review.CrossFinding;
import io.hengji.core.review.FormCell;
import io.hengji.core.review.FormIdentity;
import io.hengji.documents.FoundFile;
import io.hengji.documents.papers.Papers;
import io.hengji.documents.recheck.CheckedDocument;
import io.hengji.documents.recheck.CheckedForm;
import io.hengji.documents.recheck.Recheck;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Checks the reports and lists of a batch against the forms of other files: against those only
/// whose project, unit or department they name.
final class PapersAmongForms {

  private static final int LEAST_NAME = 4;

  /// A paper that names a department is held against this many of its forms at most.
  private static final int MOST_FORMS = 500;

  private final Recheck recheck;
  private final PaperShelf shelf;
  private final LoggedForms forms;
  private final Map<Integer, CheckedForm> read = new Kept<>(MOST_FORMS);
  private final Map<String, List<Integer>> named = new HashMap<>();

  /// A finding between a paper and forms of other files.
  record Found(Source document, CrossFinding finding) {}

  PapersAmongForms(Recheck recheck, PaperShelf shelf, LoggedForms forms) {
    this.recheck = recheck;
    this.shelf = shelf;
    this.forms = forms;
  }

  /// Makes a form known by its names.
  void add(int index, Form form) {
    Set<String> names = new HashSet<>();
    names.add(FormIdentity.of(form).project());
    names.add(FormIdentity.plain(form.head().project().text()));
    names.add(FormIdentity.plain(form.head().department().text()));
    names.add(FormIdentity.plain(form.head().unit().text()));
    names.stream()
        .filter(name -> name.length() >= LEAST_NAME)
        .forEach(name -> named.computeIfAbsent(name, _ -> new ArrayList<>()).add(index));
  }

  /// What is wrong between the papers of a file and the forms, beside what the file's own line
  /// says.
  List<Found> of(FoundFile file) {
    Papers papers = shelf.take(file);
    List<Integer> indices = speakingOf(text(papers));
    List<CheckedForm> chosen =
        indices.stream().map(index -> read.computeIfAbsent(index, this::read)).toList();
    List<CheckedForm> own =
        chosen.stream().filter(f -> f.form().source().file().equals(file.name())).toList();
    if (own.size() == chosen.size()) {
      return List.of();
    }
    Set<String> known = new HashSet<>();
    for (CheckedDocument document : recheck.papers().check(List.of(papers), own)) {
      document.findings().forEach(finding -> known.add(key(document, finding)));
    }
    List<Found> found = new ArrayList<>();
    for (CheckedDocument document : recheck.papers().check(List.of(papers), chosen)) {
      for (CrossFinding finding : document.findings()) {
        if (!known.contains(key(document, finding))) {
          found.add(new Found(document.source(), amongAll(finding, indices)));
        }
      }
    }
    return found;
  }

  private CheckedForm read(int index) {
    return recheck.unreviewed(forms.result(index).form());
  }

  private static String key(CheckedDocument document, CrossFinding finding) {
    return document.source().form() + " " + finding.check() + " " + finding.message();
  }

  private static CrossFinding amongAll(CrossFinding finding, List<Integer> indices) {
    return new CrossFinding(
        finding.check(),
        finding.severity(),
        finding.at(),
        finding.place(),
        finding.message(),
        finding.cites(),
        finding.against().stream()
            .map(cell -> new FormCell(indices.get(cell.form()), cell.cell()))
            .toList());
  }

  private List<Integer> speakingOf(String text) {
    Set<Integer> indices = new HashSet<>();
    named.forEach((name, of) -> {
      if (text.contains(name)) {
        indices.addAll(of);
      }
    });
    return indices.stream().sorted().limit(MOST_FORMS).toList();
  }

  /// All that papers say, as names are compared.
  private static String text(Papers papers) {
    return PaperShelf.cells(papers)
        .map(cell -> FormIdentity.plain(cell.text()))
        .collect(Collectors.joining("\n"));
  }
}
