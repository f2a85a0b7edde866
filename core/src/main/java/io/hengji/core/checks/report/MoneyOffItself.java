package io.hengji.core.checks.report;

import io.hengji.core.review.CrossFinding;
import io.hengji.core.review.PrintedNumber;
import io.hengji.core.review.ReportCase;
import io.hengji.core.review.Severity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The execution rate that a report names against the budget and the spending that it names, and
/// each of them against itself elsewhere in the report.
record MoneyOffItself(String check, ReportCase report) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  List<CrossFinding> find() {
    List<CrossFinding> findings = new ArrayList<>();
    if (report.forms().size() > 1) {
      return findings;
    }
    List<MoneyClaim> claims = MoneyClaim.of(report, names());
    for (MoneyClaim rate : claims) {
      if (rate.role() == MoneyClaim.Role.RATE) {
        rate(rate, claims).ifPresent(findings::add);
        break;
      }
    }
    for (MoneyClaim.Role role : List.of(MoneyClaim.Role.INITIAL, MoneyClaim.Role.EXECUTED)) {
      twice(role, claims).ifPresent(findings::add);
    }
    return findings;
  }

  private List<String> names() {
    return report.forms().stream().flatMap(form -> MoneyOffForm.names(form).stream()).toList();
  }

  private Optional<CrossFinding> rate(MoneyClaim rate, List<MoneyClaim> claims) {
    Optional<MoneyClaim> spent = only(MoneyClaim.Role.EXECUTED, claims);
    List<MoneyClaim> budgets =
        claims.stream()
            .filter(claim ->
                claim.role() == MoneyClaim.Role.ANNUAL || claim.role() == MoneyClaim.Role.INITIAL)
            .filter(claim -> claim.amount().value().signum() > 0)
            .toList();
    if (spent.isEmpty() || budgets.isEmpty()) {
      return Optional.empty();
    }
    boolean agrees =
        budgets.stream()
            .anyMatch(budget -> Rounded.says(rate.amount(), percent(spent.get(), budget)));
    return agrees
        ? Optional.empty()
        : Optional.of(
            finding(
                rate,
                "报告中预算%s、支出%s，执行率应为%s%%，而写为%s。"
                    .formatted(
                        text(budgets.getFirst()),
                        text(spent.get()),
                        PrintedNumber.rounded(percent(spent.get(), budgets.getFirst())),
                        text(rate))));
  }

  private static BigDecimal percent(MoneyClaim spent, MoneyClaim budget) {
    return spent
        .amount()
        .inFirstUnit()
        .multiply(HUNDRED)
        .divide(budget.amount().inFirstUnit(), MathContext.DECIMAL64);
  }

  private static Optional<MoneyClaim> only(MoneyClaim.Role role, List<MoneyClaim> claims) {
    List<MoneyClaim> said = claims.stream().filter(claim -> claim.role() == role).toList();
    return said.size() == 1 ? Optional.of(said.getFirst()) : Optional.empty();
  }

  private Optional<CrossFinding> twice(MoneyClaim.Role role, List<MoneyClaim> claims) {
    List<MoneyClaim> said = claims.stream().filter(claim -> claim.role() == role).toList();
    return said.stream()
        .skip(1)
        .filter(claim ->
            !Rounded.says(claim.amount(), said.getFirst().amount().inFirstUnit())
                && !Rounded.says(said.getFirst().amount(), claim.amount().inFirstUnit()))
        .findFirst()
        .map(claim ->
            finding(
                claim,
                "报告中%s前面写为%s，这里写为%s，前后应当一致。"
                    .formatted(role.title(), text(said.getFirst()), text(claim))));
  }

  private static String text(MoneyClaim claim) {
    return claim.amount().text().replaceAll("\\s", "");
  }

  private CrossFinding finding(MoneyClaim claim, String message) {
    return new CrossFinding(
        check,
        Severity.ERROR,
        claim.clause().at(),
        claim.clause().place(),
        message,
        List.of(),
        List.of());
  }
}
