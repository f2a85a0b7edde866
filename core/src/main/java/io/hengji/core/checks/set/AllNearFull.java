package io.hengji.core.checks.set;

import io.hengji.core.form.CellPath;
import io.hengji.core.form.Form;
import io.hengji.core.review.CrossFinding;
import io.hengji.core.review.FormCell;
import io.hengji.core.review.FormIdentity;
import io.hengji.core.review.FormSequence;
import io.hengji.core.review.PrintedNumber;
import io.hengji.core.review.ReviewedForm;
import io.hengji.core.review.SequenceCheck;
import io.hengji.core.review.Severity;
import io.hengji.core.rules.Rule;
import io.hengji.core.rules.Ruled;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// SET-001: all projects of a department scored themselves full or nearly full points in a year, so
/// that the scores tell nothing apart. The more projects there are, the less near to full they need
/// be.
public final class AllNearFull implements SequenceCheck {

  /// So many projects are too many to be all nearly perfect, from that share of the points on.
  private record Suspicion(int projects, BigDecimal share) {}

  private static final List<Suspicion> SUSPICIONS =
      List.of(new Suspicion(3, new BigDecimal("0.98")), new Suspicion(4, new BigDecimal("0.95")));

  /// How many forms a finding names; a department may have thousands.
  private static final int NAMED = 50;

  private record Department(String name, int year) {}

  private record Claim(int index, BigDecimal claimed, BigDecimal full) {
    BigDecimal share() {
      return claimed.divide(full, MathContext.DECIMAL32);
    }
  }

  @Override
  public String id() {
    return "SET-001";
  }

  @Override
  public Pass begin() {
    return new Gathering();
  }

  private final class Gathering implements Pass {
    private final Map<Department, List<Claim>> departments = new LinkedHashMap<>();

    @Override
    public void see(ReviewedForm form) {
      Form printed = form.printed();
      String name = department(printed);
      if (!name.isEmpty() && printed.head().year().isPresent()) {
        claim(form)
            .ifPresent(claim ->
                departments
                    .computeIfAbsent(
                        new Department(name, printed.head().year().get().value()),
                        _ -> new ArrayList<>())
                    .add(claim));
      }
    }

    @Override
    public List<CrossFinding> findings(FormSequence forms) {
      return departments.values().stream()
          .filter(AllNearFull::isSuspicious)
          .map(claims -> finding(claims, forms))
          .toList();
    }
  }

  private static String department(Form form) {
    String department = FormIdentity.plain(form.head().department().text());
    return department.isEmpty() ? FormIdentity.plain(form.head().unit().text()) : department;
  }

  private static Optional<Claim> claim(ReviewedForm form) {
    Optional<BigDecimal> full =
        form.form()
            .figures()
            .totalWeight()
            .or(() -> form.form().rule(Rule.TOTAL_WEIGHT).map(Ruled::value))
            .filter(weight -> weight.signum() > 0);
    return form.form()
        .score()
        .claimed()
        .flatMap(claimed -> full.map(weight -> new Claim(form.index(), claimed, weight)));
  }

  private static boolean isSuspicious(List<Claim> claims) {
    return SUSPICIONS.stream()
        .anyMatch(suspicion ->
            claims.size() >= suspicion.projects()
                && claims.stream()
                    .allMatch(claim -> claim.share().compareTo(suspicion.share()) >= 0));
  }

  private CrossFinding finding(List<Claim> claims, FormSequence forms) {
    ReviewedForm first = forms.get(claims.getFirst().index());
    BigDecimal least =
        claims.stream().map(Claim::claimed).min(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
    Form form = first.printed();
    String department =
        form.head().department().isEmpty()
            ? form.head().unit().text()
            : form.head().department().text();
    boolean full = claims.stream().allMatch(claim -> claim.claimed().compareTo(claim.full()) >= 0);
    String message =
        "%s%d年度的%d个项目自评得分%s，没有拉开差距；应当据实评分并复核。"
            .formatted(
                department,
                form.head().year().orElseThrow().value(),
                claims.size(),
                full ? "全部是满分" : "都在" + PrintedNumber.of(least) + "分以上（接近满分）");
    List<FormCell> cells =
        claims.stream()
            .limit(NAMED)
            .map(claim -> new FormCell(claim.index(), CellPath.Field.TOTAL_SCORE))
            .toList();
    return first.finding(id(), Severity.WARNING, CellPath.Field.TOTAL_SCORE, message, cells);
  }
}
