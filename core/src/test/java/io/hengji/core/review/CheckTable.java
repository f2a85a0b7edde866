package io.hengji.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.checks.CheckName;
import io.hengji.core.form.Form;
import io.hengji.core.form.FormTable;
import io.hengji.core.rules.RulesInForce;
import io.hengji.core.rules.RulesOfTests;
import io.hengji.core.score.Figures;
import io.hengji.core.score.Scorer;
import java.util.List;
import java.util.Optional;

/// Runs a check over a form written as a [FormTable], by the rules of tests unless others are
/// given.
public final class CheckTable {

  private CheckTable() {}

  /// The form of a table by the rules of tests.
  public static FormCase of(String table) {
    return of(table, Optional.of(RulesOfTests.national().inForce()));
  }

  /// The form of a table by other rules or none.
  public static FormCase of(String table, Optional<RulesInForce> rules) {
    Form form = FormTable.of(table).form();
    Figures figures = Figures.of(form);
    return new FormCase(form, figures, rules, Scorer.by(rules).score(figures));
  }

  /// Reports exactly the cells that the table marks with `!!`, in order.
  public static void verify(Check check, String table) {
    verify(check, table, Optional.of(RulesOfTests.national().inForce()));
  }

  /// The same by other rules or none.
  public static void verify(Check check, String table, Optional<RulesInForce> rules) {
    FormCase form = of(table, rules);
    assertThat(check.notApplicable(form)).isEmpty();
    assertThat(CheckName.all()).containsKey(check.id());
    List<Finding> findings = check.find(form);
    assertThat(findings)
        .as(() -> String.join("\n", findings.stream().map(Finding::message).toList()))
        .extracting(finding -> finding.at().toString())
        .containsExactlyElementsOf(FormTable.of(table).expected());
    assertThat(findings).allMatch(finding -> finding.check().equals(check.id()));
  }

  /// The one finding of a check in a table.
  public static Finding only(Check check, String table) {
    List<Finding> findings = check.find(of(table));
    assertThat(findings).hasSize(1);
    return findings.getFirst();
  }
}
