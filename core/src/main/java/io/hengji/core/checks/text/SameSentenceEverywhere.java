package io.hengji.core.checks.text;

import io.hengji.core.form.CellPath;
import io.hengji.core.form.Column;
import io.hengji.core.quantity.Meaning;
import io.hengji.core.review.Check;
import io.hengji.core.review.Finding;
import io.hengji.core.review.FormCase;
import io.hengji.core.review.IndicatorCase;
import io.hengji.core.review.Severity;
import io.hengji.core.similarity.Shingles;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// TXT-004: one sentence is target and actual of several indicators. The first row is named, the
/// others take part.
public final class SameSentenceEverywhere implements Check {

  /// Shorter words (符合要求, 按计划完成) are phrases that any indicator may use.
  private static final int SHORTEST = 12;

  @Override
  public String id() {
    return "TXT-004";
  }

  @Override
  public List<Finding> find(FormCase form) {
    Map<String, List<IndicatorCase>> rows =
        IndicatorCase.of(form)
            .filter(SameSentenceEverywhere::repeatsItsTarget)
            .collect(
                Collectors.groupingBy(
                    row -> Shingles.plain(row.text(Column.TARGET)),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return rows.values().stream().filter(same -> same.size() > 1).map(this::finding).toList();
  }

  private static boolean repeatsItsTarget(IndicatorCase row) {
    String target = Shingles.plain(row.text(Column.TARGET));
    return target.length() >= SHORTEST
        && row.target().meaning() instanceof Meaning.Words
        && row.target().amounts().isEmpty()
        && target.equals(Shingles.plain(row.text(Column.ACTUAL)));
  }

  private Finding finding(List<IndicatorCase> same) {
    IndicatorCase first = same.getFirst();
    String message =
        "%s：“%s”同时是%d个指标的指标值和实际完成值。"
            .formatted(first.name(), first.text(Column.TARGET), same.size());
    List<CellPath> also =
        same.stream().skip(1).map(row -> CellPath.indicator(row.index())).toList();
    return first
        .form()
        .finding(
            id(), Severity.WARNING, CellPath.indicator(first.index()), message, List.of(), also);
  }
}
