package io.hengji.core.year;

import io.hengji.core.form.Form;
import io.hengji.core.form.FormYear;
import io.hengji.core.review.FormCase;
import io.hengji.core.rules.RulesInForce;
import java.time.LocalDate;
import java.util.Optional;

/// The figures of monitoring: what was spent and reached up to a day.
///
/// @param soFar the form of the goal, with what was spent until then as executed and what was
///   reached until then as actuals
public record Progress(LocalDate day, FormCase soFar) {

  /// The figures of a form by the rules in force.
  public static Progress of(LocalDate day, Form soFar, Optional<RulesInForce> rules) {
    return new Progress(day, FormCase.of(soFar, rules));
  }

  /// How much of the budget year was over; of the day's year where the form names none.
  public TimeShare time() {
    return TimeShare.of(
        day, soFar.form().head().year().map(FormYear::value).orElseGet(day::getYear));
  }
}
