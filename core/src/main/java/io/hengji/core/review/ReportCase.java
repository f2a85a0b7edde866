package io.hengji.core.review;

import io.hengji.core.form.CellPath;
import io.hengji.core.report.Clause;
import io.hengji.core.report.ClauseReader;
import io.hengji.core.report.Outline;
import io.hengji.core.report.Report;
import io.hengji.core.report.Section;
import io.hengji.core.rules.IndicatorKind;
import io.hengji.core.rules.Rule;
import io.hengji.core.rules.Ruled;
import io.hengji.core.rules.RulesInForce;
import java.util.List;
import java.util.Optional;

/// All that a check of a report may look at: the report, its outline and clauses, the forms that it
/// speaks of and the rules in force.
///
/// @param forms the forms that it speaks of, each with the sections that are about it
/// @param rules those of the first form; without forms those of the report's place and year
public record ReportCase(
    Report report,
    Outline outline,
    List<Clause> clauses,
    List<ReportedForm> forms,
    Optional<RulesInForce> rules) {
  public ReportCase {
    clauses = List.copyOf(clauses);
    forms = List.copyOf(forms);
  }

  /// Finds the forms that a report speaks of. `place` are the rules where it speaks of none.
  public static ReportCase of(Report report, FormSet set, Optional<RulesInForce> place) {
    List<ReportedForm> forms = ReportedForm.of(report, set);
    Optional<RulesInForce> rules =
        forms.isEmpty() ? place : forms.getFirst().member().form().rules();
    return new ReportCase(report, Outline.of(report), ClauseReader.read(report), forms, rules);
  }

  /// The value of a rule, where a book is in force and answers it.
  public <T> Optional<Ruled<T>> rule(Rule<T> rule) {
    return rules.flatMap(r -> r.find(rule));
  }

  /// The form that a section is about; none where it is about no form or about several.
  public Optional<ReportedForm> formOf(int section) {
    List<ReportedForm> about = forms.stream().filter(form -> form.covers(section)).toList();
    return about.size() == 1 ? Optional.of(about.getFirst()) : Optional.empty();
  }

  /// The kind of indicators that the heading of a section, or of one that it is part of, names.
  public Optional<IndicatorKind> kindOf(int section) {
    return IndicatorKind.of(heading(section)).or(() -> parent(section).flatMap(this::kindOf));
  }

  /// A section's heading without what stands in brackets.
  public String heading(int section) {
    return report
        .sections()
        .get(section)
        .heading()
        .text()
        .replaceAll("[(（][^)）]*[)）]", "")
        .replaceAll("[\\s\\p{Z}]", "");
  }

  /// The section that a section is part of.
  public Optional<Integer> parent(int section) {
    return outline.parent(section);
  }

  /// The index behind a section and all that is part of it.
  public int end(int section) {
    List<Section> sections = report.sections();
    int end = section + 1;
    while (end < sections.size() && sections.get(end).depth() > sections.get(section).depth()) {
      end++;
    }
    return end;
  }

  /// A finding at a clause against cells of a form.
  public CrossFinding finding(
      String check,
      Severity severity,
      Clause clause,
      String message,
      ReportedForm form,
      List<CellPath> cells) {
    return new CrossFinding(
        check, severity, clause.at(), clause.place(), message, List.of(), form.cells(cells));
  }

  /// How messages name a section, with the numbers of those that it is part of: `“四、（一）项目决策情况”`.
  public String name(int section) {
    String heading = heading(section);
    String own = numbers(section) + heading;
    return own.isEmpty() ? "正文" : "“" + own + "”";
  }

  private String numbers(int section) {
    return parent(section).map(this::numbers).orElse("") + report.sections().get(section).number();
  }
}
