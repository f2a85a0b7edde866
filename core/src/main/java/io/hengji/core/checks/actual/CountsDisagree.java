package io.hengji.core.checks.actual;

import io.hengji.core.form.CellPath;
import io.hengji.core.form.Column;
import io.hengji.core.quantity.Amount;
import io.hengji.core.quantity.Statement;
import io.hengji.core.review.Check;
import io.hengji.core.review.Finding;
import io.hengji.core.review.FormCase;
import io.hengji.core.review.IndicatorCase;
import io.hengji.core.review.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// ACT-005: two rows give the same programme different numbers of heads, or a row's text speaks of
/// another row's programme.
public final class CountsDisagree implements Check {

  @Override
  public String id() {
    return "ACT-005";
  }

  @Override
  public List<Finding> find(FormCase form) {
    List<Programme> programmes =
        IndicatorCase.of(form).flatMap(row -> Programme.of(row).stream()).toList();
    List<Finding> findings = new ArrayList<>();
    for (Programme programme : programmes) {
      Optional<String> target = fault(programme, Column.TARGET, programmes);
      Optional<String> actual = fault(programme, Column.ACTUAL, programmes);
      if (target.isPresent()) {
        List<CellPath> also =
            actual.isPresent() ? List.of(programme.row().at(Column.ACTUAL)) : List.of();
        findings.add(finding(programme, Column.TARGET, target.get(), also));
      } else if (actual.isPresent()) {
        findings.add(finding(programme, Column.ACTUAL, actual.get(), List.of()));
      }
    }
    return findings;
  }

  private static Optional<String> fault(
      Programme programme, Column column, List<Programme> programmes) {
    Statement said = column == Column.TARGET ? programme.row().target() : programme.row().actual();
    List<Amount> heads =
        said.amounts().stream()
            .filter(amount -> CountingWords.countsHeads(amount.unit()) && !amount.isRange())
            .toList();
    Optional<Programme> spokenOf =
        heads.size() == 1
            ? programme.speaksOf(said, heads.getFirst(), programmes)
            : Optional.empty();
    if (spokenOf.isPresent()) {
      return Optional.of(
          "“%s”写的是“%s”%s，不是本项的内容。"
              .formatted(said.text(), spokenOf.get().name(), heads.getFirst().text()));
    }
    if (said.meaning().figure().isPresent()) {
      return programme.differsFromEarlier(column, programmes);
    }
    return heads.size() == 1
        ? programme.unlikeItsFigures(heads.getFirst(), programmes)
        : Optional.empty();
  }

  private Finding finding(Programme programme, Column column, String message, List<CellPath> also) {
    return programme.row().finding(id(), Severity.ERROR, column, message, List.of(), also);
  }
}
