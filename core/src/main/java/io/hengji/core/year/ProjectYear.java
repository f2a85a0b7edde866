package io.hengji.core.year;

import io.hengji.core.form.CellPath;
import io.hengji.core.form.Form;
import io.hengji.core.form.Place;
import io.hengji.core.review.Finding;
import io.hengji.core.review.Severity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What is known of a project's year on a day. What is not known is empty, and the checks that need
/// it are not applicable.
///
/// @param project its name
/// @param today the day on which it is looked at
/// @param progress the latest figures of monitoring
/// @param approved the goal as last approved
/// @param selfEvaluation the self-evaluation as it stands
/// @param spent what the accounts say was spent in the year, in yuan
/// @param deadlines of the steps that have one
public record ProjectYear(
    String project,
    int year,
    LocalDate today,
    Optional<Progress> progress,
    Optional<Form> approved,
    Optional<Form> selfEvaluation,
    Optional<BigDecimal> spent,
    List<Deadline> deadlines) {

  public ProjectYear {
    deadlines = List.copyOf(deadlines);
  }

  /// A project of which nothing else is known yet.
  public static ProjectYear of(String project, int year, LocalDate today) {
    return new ProjectYear(
        project,
        year,
        today,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  public ProjectYear withProgress(Progress known) {
    return new ProjectYear(
        project, year, today, Optional.of(known), approved, selfEvaluation, spent, deadlines);
  }

  public ProjectYear withApproved(Form known) {
    return new ProjectYear(
        project, year, today, progress, Optional.of(known), selfEvaluation, spent, deadlines);
  }

  public ProjectYear withSelfEvaluation(Form known) {
    return new ProjectYear(
        project, year, today, progress, approved, Optional.of(known), spent, deadlines);
  }

  public ProjectYear withSpent(BigDecimal yuan) {
    return new ProjectYear(
        project, year, today, progress, approved, selfEvaluation, Optional.of(yuan), deadlines);
  }

  public ProjectYear withDeadlines(List<Deadline> known) {
    return new ProjectYear(project, year, today, progress, approved, selfEvaluation, spent, known);
  }

  /// The deadline of a step.
  public Optional<Deadline> deadline(Deadline.Step step) {
    return deadlines.stream().filter(deadline -> deadline.step() == step).findFirst();
  }

  /// A finding about the project as a whole.
  public Finding finding(String check, Severity severity, String message) {
    return new Finding(
        check,
        severity,
        CellPath.Field.PROJECT,
        Place.UNKNOWN,
        "“" + project + "”" + message,
        List.of(),
        List.of());
  }
}
