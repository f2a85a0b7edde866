package io.hengji.documents.report;

import io.hengji.core.form.Form;
import io.hengji.core.review.Finding;
import io.hengji.core.rules.RulesInForce;
import io.hengji.core.score.Bounds;
import io.hengji.documents.recheck.CheckedForm;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// What a re-check says of a form, as it stands in a report: fresh from the check, or read back
/// from its JSON.
///
/// @param indicators parallel to the form's
public record FormResult(
    Form form,
    Optional<String> rulebook,
    Optional<Points> execution,
    List<Points> indicators,
    Optional<BigDecimal> claimed,
    Optional<BigDecimal> computed,
    Optional<String> grade,
    List<Finding> findings) {
  public FormResult {
    indicators = List.copyOf(indicators);
    findings = List.copyOf(findings);
  }

  /// The points of a row: to be had, claimed, and between which bounds the rules allow them.
  public record Points(
      Optional<BigDecimal> weight,
      Optional<BigDecimal> claimed,
      Optional<BigDecimal> low,
      Optional<BigDecimal> high,
      String why,
      List<String> cites) {
    public Points {
      cites = List.copyOf(cites);
    }

    static Points of(io.hengji.core.score.Points points) {
      Optional<Bounds> bounds = points.bounds();
      return new Points(
          points.weight(),
          points.claimed(),
          bounds.map(Bounds::low),
          bounds.map(Bounds::high),
          points.why(),
          points.cites());
    }
  }

  /// The result of a check.
  public static FormResult of(CheckedForm checked) {
    return new FormResult(
        checked.form(),
        checked.rules().map(RulesInForce::book),
        checked.score().execution().map(Points::of),
        checked.score().indicators().stream().map(Points::of).toList(),
        checked.score().claimed(),
        checked.score().computed(),
        checked.score().grade(),
        checked.findings());
  }
}
