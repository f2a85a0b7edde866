package io.hengji.core.checks.score;

import io.hengji.core.form.CellPath;
import io.hengji.core.review.Check;
import io.hengji.core.review.Finding;
import io.hengji.core.review.FormCase;
import io.hengji.core.review.PrintedNumber;
import io.hengji.core.review.Severity;
import io.hengji.core.rules.Rule;
import io.hengji.core.rules.Ruled;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// SCR-007: the grade claimed is not the band of the total claimed.
public final class GradeOffTotal implements Check {

  private static final Pattern TICKED = Pattern.compile("[☑☒√✓✔■]");

  @Override
  public String id() {
    return "SCR-007";
  }

  @Override
  public Optional<String> notApplicable(FormCase form) {
    return form.rule(Rule.GRADES).isEmpty() ? Optional.of("适用的规则没有规定评价等级。") : Optional.empty();
  }

  @Override
  public List<Finding> find(FormCase form) {
    Optional<BigDecimal> total = form.figures().totalScore();
    Optional<Ruled<Rule.Grades>> grades = form.rule(Rule.GRADES);
    if (total.isEmpty() || grades.isEmpty()) {
      return List.of();
    }
    List<Rule.GradeBand> bands = grades.get().value().bands();
    Optional<String> due =
        bands.stream()
            .filter(band -> total.get().compareTo(band.from()) >= 0)
            .map(Rule.GradeBand::name)
            .findFirst();
    Optional<String> claimed = claimed(form.form().total().grade().text(), bands);
    if (due.isEmpty() || claimed.isEmpty() || claimed.equals(due)) {
      return List.of();
    }
    return List.of(
        form.finding(
            id(),
            Severity.ERROR,
            CellPath.Field.TOTAL_GRADE,
            "自评等级填“"
                + claimed.get()
                + "”，总分 "
                + PrintedNumber.of(total.get())
                + " 分对应的等级是“"
                + due.get()
                + "”。",
            grades.get().cites()));
  }

  /// The one grade that the cell names: alone, or ticked among several.
  private static Optional<String> claimed(String text, List<Rule.GradeBand> bands) {
    String named = text;
    var tick = TICKED.matcher(text);
    if (tick.find()) {
      named = text.substring(tick.end()).strip().substring(0, 1);
    }
    String cell = named;
    List<String> names = bands.stream().map(Rule.GradeBand::name).filter(cell::contains).toList();
    return names.size() == 1 ? Optional.of(names.getFirst()) : Optional.empty();
  }
}
