package io.hengji.server.evaluation;

import io.hengji.core.form.Form;
import io.hengji.core.review.Finding;
import io.hengji.server.forms.FormState;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// The current version of a project's self-evaluation.
///
/// @param unitPath the way to the unit that fills it in, for rights
/// @param number of the version, from 1
/// @param goal the version of the approved goal that it was filled from
/// @param revisions one for each row, raised by every change of that row
/// @param findings what this very program found in the form when it was kept
public record Evaluation(
    UUID project,
    String name,
    UUID unit,
    String unitPath,
    int year,
    FormState state,
    int number,
    Optional<LocalDate> due,
    UUID version,
    Optional<UUID> goal,
    Form form,
    List<Integer> revisions,
    Optional<List<Finding>> findings) {

  public Evaluation {
    revisions = List.copyOf(revisions);
  }

  /// The goal as addresses name it; empty without one.
  public String on() {
    return goal.map(UUID::toString).orElse("");
  }

  /// Whether the unit may still write into the form.
  public boolean isOpen() {
    return state == FormState.FILLING || state == FormState.RETURNED;
  }

  /// Whether all reviews are behind it.
  public boolean isDone() {
    return state == FormState.DECIDED || state == FormState.PUBLISHED;
  }

  /// The key of a state's name.
  public static String key(FormState state) {
    return "projects.standing." + state.name().toLowerCase(Locale.ROOT);
  }

  /// The revision of a row.
  int revision(int row) {
    return row < revisions.size() ? revisions.get(row) : 1;
  }
}
