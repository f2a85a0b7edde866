package io.hengji.core.checks.list;

import io.hengji.core.form.CellPath;
import io.hengji.core.form.FormYear;
import io.hengji.core.report.ListedProject;
import io.hengji.core.report.ProjectList;
import io.hengji.core.review.CrossCheck;
import io.hengji.core.review.CrossFinding;
import io.hengji.core.review.FormCell;
import io.hengji.core.review.FormSet;
import io.hengji.core.review.ListCase;
import io.hengji.core.review.Severity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// XDC-006: every listed project has a form, every form of the list's department and year is on the
/// list, both under one name. Without a form of the department nothing is compared.
public final class ListOffForms implements CrossCheck<ListCase> {

  private static final BigDecimal ALIKE = new BigDecimal("0.6");

  @Override
  public String id() {
    return "XDC-006";
  }

  @Override
  public List<CrossFinding> find(ListCase given) {
    List<FormSet.Member> forms = ofDepartment(given);
    List<CrossFinding> findings = new ArrayList<>();
    if (forms.isEmpty()) {
      return findings;
    }
    List<ListedProject> projects = given.list().projects();
    List<FormSet.Member> left =
        new ArrayList<>(
            forms.stream()
                .filter(form -> projects.stream().noneMatch(p -> same(p, form)))
                .toList());
    for (int i = 0; i < projects.size(); i++) {
      ListedProject project = projects.get(i);
      if (forms.stream().anyMatch(form -> same(project, form))) {
        continue;
      }
      Optional<FormSet.Member> alike = alike(project, left);
      alike.ifPresent(left::remove);
      findings.add(
          alike.map(form -> renamed(projects, project, form)).orElse(unmatched(projects, project)));
    }
    left.forEach(form -> findings.add(unlisted(given.list(), form)));
    return findings;
  }

  /// The forms of the list's year and department; of a list whose department has no form, or is not
  /// named, those of the departments that have a listed project. Other departments may have
  /// projects of the same name.
  private static List<FormSet.Member> ofDepartment(ListCase given) {
    List<FormSet.Member> named =
        given.forms().members().stream()
            .filter(form -> !project(form).isEmpty())
            .filter(form -> sameYear(given.list(), form))
            .toList();
    String department = FormSet.plain(given.list().department().text());
    List<FormSet.Member> own =
        named.stream().filter(form -> !department.isEmpty() && isOf(department, form)).toList();
    if (!own.isEmpty()) {
      return own;
    }
    Set<String> listed =
        named.stream()
            .filter(form -> given.list().projects().stream().anyMatch(p -> same(p, form)))
            .map(ListOffForms::department)
            .collect(Collectors.toSet());
    return named.stream().filter(form -> listed.contains(department(form))).toList();
  }

  private static boolean isOf(String department, FormSet.Member form) {
    return department(form).equals(department)
        || FormSet.plain(form.form().form().head().unit().text()).equals(department);
  }

  private static boolean sameYear(ProjectList list, FormSet.Member form) {
    Optional<Integer> year = form.form().form().head().year().map(FormYear::value);
    return list.year().isEmpty() || year.isEmpty() || list.year().map(FormYear::value).equals(year);
  }

  private static String department(FormSet.Member form) {
    return FormSet.plain(form.form().form().head().department().text());
  }

  private static String project(FormSet.Member form) {
    return FormSet.plain(form.form().form().head().project().text());
  }

  private static boolean same(ListedProject project, FormSet.Member form) {
    return FormSet.plain(project.project().text()).equals(project(form));
  }

  /// The form whose name is most like a listed one's: part of it, or sharing most pairs of
  /// characters.
  private static Optional<FormSet.Member> alike(ListedProject project, List<FormSet.Member> left) {
    String name = FormSet.plain(project.project().text());
    return left.stream()
        .filter(form -> likeness(name, project(form)).compareTo(ALIKE) >= 0)
        .max((a, b) -> likeness(name, project(a)).compareTo(likeness(name, project(b))));
  }

  private static BigDecimal likeness(String one, String other) {
    if (one.contains(other) || other.contains(one)) {
      return BigDecimal.ONE;
    }
    Set<String> first = pairs(one);
    Set<String> second = pairs(other);
    long both = first.stream().filter(second::contains).count();
    int all = first.size() + second.size();
    return all == 0
        ? BigDecimal.ZERO
        : BigDecimal.valueOf(2 * both).divide(BigDecimal.valueOf(all), MathContext.DECIMAL32);
  }

  private static Set<String> pairs(String name) {
    return IntStream.range(0, Math.max(0, name.length() - 1))
        .mapToObj(i -> name.substring(i, i + 2))
        .collect(Collectors.toSet());
  }

  private CrossFinding renamed(
      List<ListedProject> projects, ListedProject project, FormSet.Member form) {
    return finding(
        projects,
        project,
        "清单中的“%s”在自评表上写为“%s”，名称应当一致。"
            .formatted(project.project().text(), form.form().form().head().project().text()),
        List.of(new FormCell(form.index(), CellPath.Field.PROJECT)));
  }

  private CrossFinding unmatched(List<ListedProject> projects, ListedProject project) {
    return finding(
        projects,
        project,
        "清单中的“%s”没有自评表，应当补报自评表或更正清单。".formatted(project.project().text()),
        List.of());
  }

  private CrossFinding unlisted(ProjectList list, FormSet.Member form) {
    return new CrossFinding(
        id(),
        Severity.BLOCKER,
        "projects",
        list.source().at(),
        "“%s”有自评表而不在项目清单上，应当补入清单。".formatted(form.form().form().head().project().text()),
        List.of(),
        List.of(new FormCell(form.index(), CellPath.Field.PROJECT)));
  }

  private CrossFinding finding(
      List<ListedProject> projects, ListedProject project, String message, List<FormCell> against) {
    return new CrossFinding(
        id(),
        Severity.BLOCKER,
        "projects[" + projects.indexOf(project) + "].project",
        project.project().place(),
        message,
        List.of(),
        against);
  }
}
