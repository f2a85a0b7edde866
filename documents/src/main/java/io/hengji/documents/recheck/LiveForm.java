package io.hengji.documents.recheck;

import io.hengji.core.form.CellChange;
import io.hengji.core.form.Form;
import io.hengji.core.score.FormScore;
import io.hengji.core.score.LevelSum;
import io.hengji.core.score.Points;
import io.hengji.core.score.Scorer;
import io.hengji.core.score.TotalRange;
import java.util.List;
import java.util.stream.IntStream;

/// A form while it is being filled in: points with their derivations, sums of levels, the total as
/// far as it is decided, and findings. Nothing is kept beside the form, so any server thread may
/// answer the next edit.
///
/// @param sums the points of each level
/// @param total the least and the most that the total can be
public record LiveForm(CheckedForm checked, List<LevelSum> sums, TotalRange total) {

  public LiveForm {
    sums = List.copyOf(sums);
  }

  /// A form as it stands.
  public static LiveForm of(Recheck recheck, Form form) {
    return of(recheck.check(form));
  }

  /// A form that has been checked.
  public static LiveForm of(CheckedForm checked) {
    return new LiveForm(
        checked,
        LevelSum.of(checked.form(), checked.score()),
        Scorer.by(checked.rules()).range(checked.score()));
  }

  /// The form with some cells edited; changes that fit no cell are passed over.
  public LiveForm edit(Recheck recheck, List<CellChange> changes) {
    Form form = checked.form();
    for (CellChange change : changes) {
      form = change.fits(form) ? change.in(form) : form;
    }
    return of(recheck, form);
  }

  /// The rows whose points, derivation or claim are others than before; the forms have the same
  /// rows.
  public List<Integer> changedRows(LiveForm before) {
    List<Points> was = before.checked.score().indicators();
    List<Points> now = checked.score().indicators();
    return IntStream.range(0, now.size())
        .filter(row -> row >= was.size() || !alike(was.get(row), now.get(row)))
        .boxed()
        .toList();
  }

  private static boolean alike(Points one, Points other) {
    return one.bounds().equals(other.bounds())
        && one.claimed().equals(other.claimed())
        && one.weight().equals(other.weight())
        && one.verdict() == other.verdict()
        && one.why().equals(other.why());
  }

  /// The score by the rules.
  public FormScore score() {
    return checked.score();
  }
}
