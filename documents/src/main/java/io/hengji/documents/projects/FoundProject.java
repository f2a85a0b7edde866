package io.hengji.documents.projects;

import io.hengji.core.form.Column;
import io.hengji.core.form.Form;
import io.hengji.core.form.Source;
import io.hengji.core.form.Unread;
import io.hengji.core.project.FundLine;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// A project as files tell of it; what they do not say is empty.
///
/// @param code the code before or beside its name
/// @param funds the total and its sources
/// @param form its goal, indicators and results; none where only a list names it
/// @param score the total of the self-evaluation, as the form or else the list prints it
/// @param sources the files that tell of it, copies too; the form's own comes first
/// @param unread what could not be told, and why
public record FoundProject(
    String code,
    String name,
    String department,
    String unit,
    Optional<Integer> year,
    List<FundLine> funds,
    Optional<Form> form,
    Optional<BigDecimal> score,
    String grade,
    List<Source> sources,
    List<Unread> unread) {

  public FoundProject {
    funds = List.copyOf(funds);
    sources = List.copyOf(sources);
    unread = List.copyOf(unread);
  }

  /// Whether its form only promises: a declaration of goals, without what was reached.
  public boolean isDeclaration() {
    return form.filter(
            one -> !one.columns().contains(Column.ACTUAL) && !one.columns().contains(Column.SCORE))
        .isPresent();
  }

  /// True where it can be taken over as it is: nothing that a project needs is missing.
  public boolean isWhole() {
    return !name.isEmpty() && !unit.isEmpty() && year.isPresent();
  }
}
