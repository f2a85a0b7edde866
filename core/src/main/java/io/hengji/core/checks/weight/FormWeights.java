package io.hengji.core.checks.weight;

import io.hengji.core.form.Column;
import io.hengji.core.form.Fund;
import io.hengji.core.form.FundColumn;
import io.hengji.core.form.Indicator;
import io.hengji.core.review.FormCase;
import io.hengji.core.rules.Rule;
import io.hengji.core.rules.Ruled;
import io.hengji.core.score.Figures.GroupFigures;
import io.hengji.core.score.Figures.IndicatorFigures;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The points to be had that a form prints, as the checks of weights add them up.
record FormWeights(FormCase form) {

  /// Why weights cannot be checked: the layout has no such column, or puts them on levels alone.
  Optional<String> obstacle() {
    if (!form.form().has(Column.WEIGHT)) {
      return Optional.of("表样没有分值栏");
    }
    boolean onLevelsAlone =
        form.figures().indicators().stream().allMatch(row -> row.weight().isEmpty())
            && form.figures().groups().stream().anyMatch(group -> group.weight().isPresent());
    return onLevelsAlone ? Optional.of("表中的分值只填在一级或二级指标上") : Optional.empty();
  }

  /// True when a row has no weight.
  boolean areIncomplete() {
    return form.figures().indicators().stream().anyMatch(row -> row.weight().isEmpty());
  }

  /// True when one of some rows has no weight.
  boolean areIncomplete(List<Integer> rows) {
    return rows.stream().anyMatch(row -> form.figures().indicators().get(row).weight().isEmpty());
  }

  /// The sum over all indicators.
  BigDecimal ofIndicators() {
    return sum(
        form.figures().indicators().stream()
            .map(IndicatorFigures::weight)
            .flatMap(Optional::stream)
            .toList());
  }

  /// The weight of some rows.
  BigDecimal of(List<Integer> rows) {
    return sum(
        rows.stream()
            .map(row -> form.figures().indicators().get(row).weight())
            .flatMap(Optional::stream)
            .toList());
  }

  /// What the execution of the budget weighs: the weight of the total's row; nothing where the
  /// layout gives it no points or scores it as an indicator; not known where a weight should stand,
  /// where only its score is printed, or where the form has no block of funds.
  Optional<BigDecimal> ofExecution() {
    List<Fund> funds = form.form().funds();
    for (int row = 0; row < funds.size(); row++) {
      Optional<BigDecimal> weight = form.figures().funds().get(row).weight();
      if (weight.isPresent() && funds.get(row).part().isEmpty()) {
        return weight;
      }
    }
    boolean pointless = !form.form().has(FundColumn.WEIGHT) && !form.form().has(FundColumn.SCORE);
    boolean unweighted = !funds.isEmpty() && pointless;
    return unweighted || !executionRows().isEmpty()
        ? Optional.of(BigDecimal.ZERO)
        : Optional.empty();
  }

  /// What the execution weighs among the funds and as an indicator.
  Optional<BigDecimal> ofExecutionEverywhere() {
    return ofExecution().map(weight -> weight.add(of(executionRows())));
  }

  private List<Integer> executionRows() {
    List<Indicator> rows = form.form().indicators();
    return IntStream.range(0, rows.size())
        .filter(
            row -> (rows.get(row).level1().text() + rows.get(row).level2().text()).contains("预算执行"))
        .boxed()
        .toList();
  }

  /// The weight that a level prints itself.
  Optional<BigDecimal> ofGroup(int index) {
    List<GroupFigures> groups = form.figures().groups();
    return groups.get(index).weight();
  }

  Optional<Ruled<BigDecimal>> ruledTotal() {
    return form.rule(Rule.TOTAL_WEIGHT);
  }

  /// Indicators and execution together; where the execution's weight is not printed, the book's.
  BigDecimal total() {
    return ofIndicators()
        .add(
            ofExecution()
                .or(() -> form.rule(Rule.EXECUTION_WEIGHT).map(Ruled::value))
                .orElse(BigDecimal.ZERO));
  }

  static BigDecimal sum(List<BigDecimal> weights) {
    return weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
