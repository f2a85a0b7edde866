package io.hengji.documents.recheck;

import io.hengji.core.form.Form;
import io.hengji.core.score.FormScore;
import io.hengji.core.score.LevelSum;
import io.hengji.core.score.Scorer;
import io.hengji.core.score.TotalRange;
import java.util.List;

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

  /// The score by the rules.
  public FormScore score() {
    return checked.score();
  }
}
