package io.hengji.core.year;

import io.hengji.core.review.Finding;
import java.util.List;
import java.util.Optional;

/// Finds one kind of mistake in a project's year. A pure function, like
/// [io.hengji.core.review.Check]; a form alone does not say enough for it.
public interface YearCheck {

  /// The fixed id of the catalogue: `MON-001`.
  String id();

  /// What is wrong. Cells of findings are those of the figures of monitoring (MON) or of the
  /// self-evaluation (PRC); what concerns no cell stands at the project's name.
  List<Finding> find(ProjectYear year);

  /// Why this check cannot be decided; empty when it can.
  Optional<String> notApplicable(ProjectYear year);
}
