package io.hengji.core.checks.funds;

import io.hengji.core.checks.funds.FundBlock.Breakdown;
import io.hengji.core.form.CellPath;
import io.hengji.core.form.FundColumn;
import io.hengji.core.form.FundKind;
import io.hengji.core.review.Caption;
import io.hengji.core.review.Check;
import io.hengji.core.review.Finding;
import io.hengji.core.review.FormCase;
import io.hengji.core.review.Severity;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// FND-008: where sources are filled, so is the row of the whole.
public final class TotalRowEmpty implements Check {

  @Override
  public String id() {
    return "FND-008";
  }

  @Override
  public List<Finding> find(FormCase form) {
    FundBlock block = new FundBlock(form);
    return block.breakdowns().stream()
        .filter(breakdown -> block.rows().get(breakdown.of()).kind() == FundKind.TOTAL)
        .map(breakdown -> find(block, breakdown))
        .filter(findings -> !findings.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<Finding> find(FundBlock block, Breakdown breakdown) {
    Map<FundColumn, BigDecimal> missing = new LinkedHashMap<>();
    int filled = 0;
    for (FundColumn column : FundBlock.AMOUNTS) {
      BigDecimal sources = FundBlock.sum(block.yuan(breakdown.rows(), column));
      if (sources.signum() <= 0) {
        continue;
      }
      filled++;
      if (block.yuan(breakdown.of(), column).orElse(BigDecimal.ZERO).signum() == 0) {
        missing.put(column, sources);
      }
    }
    FormCase form = block.form();
    if (missing.size() > 1 && missing.size() == filled) {
      CellPath at = CellPath.fund(breakdown.of());
      String message =
          "%s的%s空着或为零，而资金来源已填。"
              .formatted(
                  Caption.of(form.form(), at),
                  String.join("、", missing.keySet().stream().map(Caption::of).toList()));
      List<CellPath> also =
          missing.keySet().stream().map(c -> CellPath.fund(breakdown.of(), c)).toList();
      return List.of(form.finding(id(), Severity.BLOCKER, at, message, List.of(), also));
    }
    return missing.keySet().stream().map(column -> missing(form, breakdown, column)).toList();
  }

  private Finding missing(FormCase form, Breakdown breakdown, FundColumn column) {
    CellPath at = CellPath.fund(breakdown.of(), column);
    return form.finding(
        id(),
        Severity.BLOCKER,
        at,
        Caption.of(form.form(), at) + "空着或为零，而资金来源已填。",
        List.of(),
        breakdown.rows().stream().map(row -> CellPath.fund(row, column)).toList());
  }
}
