package io.hengji.documents.recheck;

import io.hengji.core.checks.Checks;
import io.hengji.core.form.CellChange;
import io.hengji.core.form.DoubtfulCell;
import io.hengji.core.form.Form;
import io.hengji.core.review.CrossFinding;
import io.hengji.core.review.Finding;
import io.hengji.core.review.FormCase;
import io.hengji.core.review.FormSequence;
import io.hengji.core.review.Grounds;
import io.hengji.core.review.Review;
import io.hengji.core.review.ReviewedForm;
import io.hengji.core.review.SequenceReview;
import io.hengji.core.rules.RulesInForce;
import io.hengji.core.score.Figures;
import io.hengji.core.score.FormScore;
import io.hengji.core.score.Scorer;
import io.hengji.documents.papers.Papers;
import io.hengji.rulebooks.RuleBook;
import io.hengji.rulebooks.RuleBooks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/// Scores and reviews forms by the rules of their place and year, or by a book that the user named.
/// May be used from several threads.
public final class Recheck {

  private static final SequenceReview OVER_FORMS = new SequenceReview(Checks.overForms());

  private final RuleBooks books;
  private final Optional<RuleBook> named;
  private final Function<Form, Optional<RuleBook>> chosen;
  private final Review review;
  private final Map<String, Optional<Citation>> citations = new ConcurrentHashMap<>();
  private final Map<Optional<RulesInForce>, Scorer> scorers = new ConcurrentHashMap<>();

  /// A re-check that picks the book for each form, unless one is named.
  public Recheck(RuleBooks books, Optional<RuleBook> named) {
    this(books, named, form -> named, new Review(Checks.all()));
  }

  private Recheck(
      RuleBooks books,
      Optional<RuleBook> named,
      Function<Form, Optional<RuleBook>> chosen,
      Review review) {
    this.books = books;
    this.named = named;
    this.chosen = chosen;
    this.review = review;
  }

  /// A re-check that picks the book for each form, unless somebody chose one for it.
  public static Recheck choosing(RuleBooks books, Function<Form, Optional<RuleBook>> chosen) {
    return new Recheck(books, Optional.empty(), chosen, new Review(Checks.all()));
  }

  /// The check of goals that are being declared, by the books that were chosen for them, or those
  /// of their place and year.
  public static Recheck ofGoals(RuleBooks books, Function<Form, Optional<RuleBook>> chosen) {
    return new Recheck(books, Optional.empty(), chosen, new Review(Checks.ofGoal()));
  }

  /// The check of reports and lists by the same books.
  public PaperCheck papers() {
    return new PaperCheck(books, named);
  }

  /// Puts together what some files gave: reports and lists are checked against the forms, and the
  /// forms against each other.
  public Checked together(
      int files, List<CheckedForm> forms, List<Papers> papers, List<Unreadable> unreadable) {
    return new Checked(files, forms, papers().check(papers, forms), overForms(forms), unreadable);
  }

  private static List<CrossFinding> overForms(List<CheckedForm> forms) {
    List<ReviewedForm> reviewed = new ArrayList<>();
    for (CheckedForm form : forms) {
      reviewed.add(new ReviewedForm(reviewed.size(), form.formCase(), form.findings()));
    }
    return OVER_FORMS.of(FormSequence.of(reviewed));
  }

  /// Scores one form.
  public FormCase score(Form form) {
    Optional<RulesInForce> rules =
        chosen.apply(form).map(book -> books.inForce(book, form)).or(() -> books.choose(form));
    Figures figures = Figures.of(form);
    FormScore score = scorers.computeIfAbsent(rules, Scorer::by).score(figures);
    return new FormCase(form, figures, rules, score);
  }

  /// A form with its score and without findings: all that a check of reports and lists asks for.
  public CheckedForm unreviewed(Form form) {
    FormCase scored = score(form);
    return new CheckedForm(
        form, scored.rules(), scored.score(), List.of(), List.of(), List.of(), Optional.empty());
  }

  /// Checks one form.
  public CheckedForm check(Form form) {
    FormCase scored = score(form);
    Review.Outcome outcome = review.of(scored);
    List<DoubtfulCell> doubtful = DoubtfulCell.of(form);
    List<Finding> findings =
        outcome.findings().stream().map(one -> Grounds.told(form, doubtful, one)).toList();
    return new CheckedForm(
        form,
        scored.rules(),
        scored.score(),
        findings,
        outcome.notApplicable(),
        citations(scored.score(), findings),
        Optional.empty());
  }

  /// A form whose findings are known from an earlier check of the same content by the same rules.
  public CheckedForm known(Form form, List<Finding> findings) {
    FormCase scored = score(form);
    return new CheckedForm(
        form,
        scored.rules(),
        scored.score(),
        findings,
        List.of(),
        citations(scored.score(), findings),
        Optional.empty());
  }

  /// Checks one form, and it again with some cells changed.
  public CheckedForm check(Form form, List<CellChange> changes) {
    CheckedForm before = check(form);
    Form changed = form;
    for (CellChange change : changes) {
      changed = change.in(changed);
    }
    return new CheckedForm(
        form,
        before.rules(),
        before.score(),
        before.findings(),
        before.notApplicable(),
        before.citations(),
        Optional.of(new WhatIf(changes, check(changed))));
  }

  private List<Citation> citations(FormScore score, List<Finding> findings) {
    Stream<String> ofScores =
        Stream.concat(score.execution().stream(), score.indicators().stream())
            .flatMap(points -> points.cites().stream());
    return Stream.concat(ofScores, findings.stream().flatMap(finding -> finding.cites().stream()))
        .distinct()
        .flatMap(name -> citations.computeIfAbsent(name, this::look).stream())
        .toList();
  }

  private Optional<Citation> look(String name) {
    return books.provision(name).map(provision -> new Citation(name, provision));
  }
}
