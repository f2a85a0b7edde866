package io.hengji.core.report;

import io.hengji.core.form.Cell;
import io.hengji.core.form.FormYear;
import io.hengji.core.form.Source;
import java.util.List;
import java.util.Optional;

/// A department's list of the projects that it evaluates (绩效自评项目清单) as printed.
///
/// @param source its file, and its number among the reports and lists of that file
/// @param department whose list it is, as title or head name it
public record ProjectList(
    Source source,
    Cell title,
    Optional<FormYear> year,
    Cell department,
    List<ListedProject> projects) {
  public ProjectList {
    projects = List.copyOf(projects);
  }
}
