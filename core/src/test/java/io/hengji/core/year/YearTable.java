package io.hengji.core.year;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.form.FormTable;
import io.hengji.core.review.Finding;
import io.hengji.core.rules.RulesInForce;
import io.hengji.core.rules.RulesOfTests;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Runs checks of a project's year over forms written as [FormTable]s.
public final class YearTable {

  private YearTable() {}

  /// A project that is looked at on a day.
  public static ProjectYear on(String today) {
    return ProjectYear.of("节日慰问", 2023, LocalDate.parse(today));
  }

  /// Figures of monitoring by the rules of tests.
  public static Progress progress(String day, String table) {
    return progress(day, table, Optional.of(RulesOfTests.national().inForce()));
  }

  /// The same by other rules or none.
  public static Progress progress(String day, String table, Optional<RulesInForce> rules) {
    return Progress.of(LocalDate.parse(day), FormTable.of(table).form(), rules);
  }

  /// Reports exactly the cells that the figures of monitoring mark with `!!`.
  public static void verifyProgress(YearCheck check, String day, String table) {
    verify(check, on(day).withProgress(progress(day, table)), FormTable.of(table).expected());
  }

  /// Reports exactly the cells that the self-evaluation marks with `!!`.
  public static void verifyAgainstGoal(YearCheck check, String approved, String form) {
    verify(
        check,
        on("2024-03-01")
            .withApproved(FormTable.of(approved).form())
            .withSelfEvaluation(FormTable.of(form).form()),
        FormTable.of(form).expected());
  }

  /// Reports exactly these addresses.
  public static void verify(YearCheck check, ProjectYear year, List<String> expected) {
    assertThat(check.notApplicable(year)).isEmpty();
    List<Finding> findings = check.find(year);
    assertThat(findings)
        .as(() -> String.join("\n", findings.stream().map(Finding::message).toList()))
        .extracting(finding -> finding.at().toString())
        .containsExactlyElementsOf(expected);
    assertThat(findings).allMatch(finding -> finding.check().equals(check.id()));
  }
}
