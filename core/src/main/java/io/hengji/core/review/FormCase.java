package io.hengji.core.review;

import io.hengji.core.form.CellPath;
import io.hengji.core.form.Form;
import io.hengji.core.rules.Rule;
import io.hengji.core.rules.Ruled;
import io.hengji.core.rules.RulesInForce;
import io.hengji.core.score.Figures;
import io.hengji.core.score.FormScore;
import io.hengji.core.score.Scorer;
import java.util.List;
import java.util.Optional;

/// All that a check may look at: the form, its typed values, the rules in force and the score by
/// them. Without rules (no book fits) scores are undetermined.
public record FormCase(Form form, Figures figures, Optional<RulesInForce> rules, FormScore score) {

  /// A form by the rules in force, its cells read and its points worked out.
  public static FormCase of(Form form, Optional<RulesInForce> rules) {
    Figures figures = Figures.of(form);
    return new FormCase(form, figures, rules, Scorer.by(rules).score(figures));
  }

  /// The value of a rule, where a book is in force and answers it.
  public <T> Optional<Ruled<T>> rule(Rule<T> rule) {
    return rules.flatMap(r -> r.find(rule));
  }

  /// A finding at a cell of this form.
  public Finding finding(
      String check, Severity severity, CellPath at, String message, List<String> cites) {
    return finding(check, severity, at, message, cites, List.of());
  }

  /// A finding at a cell of this form in which further cells take part.
  public Finding finding(
      String check,
      Severity severity,
      CellPath at,
      String message,
      List<String> cites,
      List<CellPath> also) {
    return new Finding(check, severity, at, form.place(at), message, cites, also);
  }
}
