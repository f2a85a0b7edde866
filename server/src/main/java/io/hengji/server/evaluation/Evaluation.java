package io.hengji.server.evaluation;

import io.hengji.core.form.Form;
import io.hengji.documents.recheck.LiveForm;
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
    Content content) {

  /// What it says.
  public Form form() {
    return content.form();
  }

  /// The form as scored.
  public LiveForm live() {
    return content.live();
  }

  /// The grid of its pages.
  public GridView grid() {
    return content.grid();
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
    return revision(content.revisions(), row);
  }

  /// The revision of a row, 1 where it was never changed.
  static int revision(List<Integer> revisions, int row) {
    return row < revisions.size() ? revisions.get(row) : 1;
  }
}
