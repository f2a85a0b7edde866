package io.hengji.core.checks.report;

import io.hengji.core.review.CrossCheck;
import io.hengji.core.review.CrossFinding;
import io.hengji.core.review.PrintedNumber;
import io.hengji.core.review.ReportCase;
import io.hengji.core.review.Severity;
import io.hengji.core.rules.Rule;
import io.hengji.core.rules.Rule.GradeBand;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// XDC-002: a report agrees with itself: the same points wherever it names them, parts that add up
/// to their total, the grade of its total, a rate that its amounts give, amounts and shares that
/// add up.
public final class ReportOffItself implements CrossCheck<ReportCase> {

  @Override
  public String id() {
    return "XDC-002";
  }

  @Override
  public List<CrossFinding> find(ReportCase report) {
    List<CrossFinding> findings = new ArrayList<>();
    PointsClaims claims = PointsClaims.of(report);
    boolean one = report.forms().size() < 2;
    List<CrossFinding> twice = one ? saidTwice(claims) : List.of();
    findings.addAll(twice);
    if (twice.isEmpty()) {
      findings.addAll(sums(claims));
    }
    if (one) {
      grade(report, claims).ifPresent(findings::add);
    }
    findings.addAll(new MoneyOffItself(id(), report).find());
    findings.addAll(new SharesOff(id(), report).find());
    return findings;
  }

  /// A part with other points than where it was named first.
  private List<CrossFinding> saidTwice(PointsClaims claims) {
    List<CrossFinding> findings = new ArrayList<>();
    List<PointsClaim> first = new ArrayList<>();
    List<PointsClaim> off = new ArrayList<>();
    for (PointsClaim claim : claims.all()) {
      if (claim.part() instanceof Part.Foreign) {
        continue;
      }
      Optional<PointsClaim> before = first.stream().filter(claim::isSameThing).findFirst();
      if (before.isEmpty()) {
        first.add(claim);
      } else if (!before.get().says(claim.points()) && off.stream().noneMatch(claim::isSameThing)) {
        off.add(claim);
        findings.add(
            finding(
                claim,
                "报告%s%s%s为%s分，而%s为%s分，前后应当一致。"
                    .formatted(
                        where(claim),
                        claim.part().name(),
                        claim.part() instanceof Part.Whole ? "" : claim.earned() ? "得分" : "分值",
                        PrintedNumber.of(claim.points()),
                        before.get().table() ? "得分表中" : "前文",
                        PrintedNumber.of(before.get().points()))));
      }
    }
    return findings;
  }

  /// Classes and execution in one paragraph or one row of a table, against the total.
  private List<CrossFinding> sums(PointsClaims claims) {
    Map<String, List<PointsClaim>> together = new LinkedHashMap<>();
    for (PointsClaim claim : claims.all()) {
      together.computeIfAbsent(claim.group() + claim.earned(), _ -> new ArrayList<>()).add(claim);
    }
    List<CrossFinding> findings = new ArrayList<>();
    for (List<PointsClaim> group : together.values()) {
      List<PointsClaim> parts =
          group.stream()
              .filter(claim ->
                  claim.part() instanceof Part.OfClass || claim.part() instanceof Part.Execution)
              .toList();
      boolean whole =
          parts.size() > 2
              && parts.stream().map(PointsClaim::part).distinct().count() == parts.size()
              && parts.stream().anyMatch(claim -> claim.part() instanceof Part.Execution)
              && group.stream().noneMatch(claim -> claim.part() instanceof Part.Foreign);
      Optional<PointsClaim> total = whole ? total(claims, group) : Optional.empty();
      BigDecimal sum =
          parts.stream().map(PointsClaim::points).reduce(BigDecimal.ZERO, BigDecimal::add);
      if (total.isPresent() && !total.get().says(sum)) {
        findings.add(
            finding(
                parts.getFirst(),
                "报告%s各部分%s合计为%s分，而总分为%s分，应当相等。"
                    .formatted(
                        where(parts.getFirst()),
                        parts.getFirst().earned() ? "得分" : "分值",
                        PrintedNumber.of(sum),
                        PrintedNumber.of(total.get().points()))));
        return findings;
      }
    }
    return findings;
  }

  /// The total of the same paragraph or row, else the one that the report names.
  private static Optional<PointsClaim> total(PointsClaims claims, List<PointsClaim> group) {
    boolean earned = group.getFirst().earned();
    return group.stream()
        .filter(claim -> claim.part() instanceof Part.Whole)
        .findFirst()
        .or(() ->
            claims.all().stream()
                .filter(claim -> claim.part() instanceof Part.Whole && claim.earned() == earned)
                .findFirst());
  }

  /// The grade by the rules in force for the total that the report names.
  private Optional<CrossFinding> grade(ReportCase report, PointsClaims claims) {
    Optional<PointsClaim> total =
        claims.all().stream()
            .filter(claim -> claim.earned() && claim.part() instanceof Part.Whole)
            .findFirst();
    Optional<GradeClaim> grade = GradeClaim.of(report).stream().findFirst();
    if (total.isEmpty() || grade.isEmpty()) {
      return Optional.empty();
    }
    return report
        .rule(Rule.GRADES)
        .flatMap(rule ->
            rule.value().bands().stream()
                .filter(band -> total.get().points().compareTo(band.from()) >= 0)
                .findFirst()
                .map(GradeBand::name)
                .filter(name -> !name.startsWith(grade.get().grade()))
                .map(name ->
                    new CrossFinding(
                        id(),
                        Severity.ERROR,
                        grade.get().clause().at(),
                        grade.get().clause().place(),
                        "报告得分%s分，评价等级写为“%s”，按规定应为“%s”。"
                            .formatted(
                                PrintedNumber.of(total.get().points()), grade.get().grade(), name),
                        rule.cites(),
                        List.of())));
  }

  private static String where(PointsClaim claim) {
    return claim.table() ? "得分表中" : "正文中";
  }

  private CrossFinding finding(PointsClaim claim, String message) {
    return new CrossFinding(
        id(), Severity.ERROR, claim.at(), claim.place(), message, List.of(), List.of());
  }
}
