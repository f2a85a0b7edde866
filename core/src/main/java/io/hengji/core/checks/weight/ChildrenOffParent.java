package io.hengji.core.checks.weight;

import io.hengji.core.form.CellPath;
import io.hengji.core.form.Column;
import io.hengji.core.form.Form;
import io.hengji.core.form.Group;
import io.hengji.core.form.Indicator;
import io.hengji.core.review.Caption;
import io.hengji.core.review.Check;
import io.hengji.core.review.Finding;
import io.hengji.core.review.FormCase;
import io.hengji.core.review.PrintedNumber;
import io.hengji.core.review.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// WGT-003: where a level prints its weight, its children add up to it: level 3 to level 2, level 2
/// or level 3 to level 1, so that one wrong weight is reported once.
public final class ChildrenOffParent implements Check {

  @Override
  public String id() {
    return "WGT-003";
  }

  @Override
  public Optional<String> notApplicable(FormCase form) {
    return form.form().has(Column.WEIGHT) ? Optional.empty() : Optional.of("表样没有分值栏");
  }

  @Override
  public List<Finding> find(FormCase form) {
    List<Finding> findings = new ArrayList<>();
    for (int group = 0; group < form.form().groups().size(); group++) {
      find(form, group).ifPresent(findings::add);
    }
    return findings;
  }

  private Optional<Finding> find(FormCase form, int index) {
    FormWeights weights = new FormWeights(form);
    Group parent = form.form().groups().get(index);
    Optional<BigDecimal> printed = weights.ofGroup(index);
    Optional<BigDecimal> rows = rows(weights, parent);
    Optional<BigDecimal> levels =
        parent.level2().isEmpty() ? levels(weights, parent) : Optional.empty();
    Optional<BigDecimal> children = levels.or(() -> rows);
    if (printed.isEmpty()
        || children.isEmpty()
        || isPrintedTwice(form.form(), parent)
        || equal(printed, levels)
        || equal(printed, rows)) {
      return Optional.empty();
    }
    CellPath at = CellPath.group(index, Column.WEIGHT);
    String message =
        "%s为%s，下级指标分值合计为%s。"
            .formatted(
                Caption.of(form.form(), at),
                PrintedNumber.of(printed.get()),
                PrintedNumber.of(children.get()));
    return Optional.of(form.finding(id(), Severity.BLOCKER, at, message, List.of()));
  }

  private static boolean equal(Optional<BigDecimal> one, Optional<BigDecimal> other) {
    return one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) == 0;
  }

  /// The sum of the rows under a level; none where it has none or one lacks its weight.
  private static Optional<BigDecimal> rows(FormWeights weights, Group parent) {
    List<Indicator> indicators = weights.form().form().indicators();
    List<Integer> rows =
        IntStream.range(0, indicators.size())
            .filter(row -> isUnder(indicators.get(row), parent))
            .boxed()
            .toList();
    return rows.isEmpty() || weights.areIncomplete(rows)
        ? Optional.empty()
        : Optional.of(weights.of(rows));
  }

  /// The sum of the levels 2 under a level 1, where all its rows stand under one that prints its
  /// weight.
  private static Optional<BigDecimal> levels(FormWeights weights, Group parent) {
    Form form = weights.form().form();
    List<Integer> levels =
        IntStream.range(0, form.groups().size())
            .filter(g -> !form.groups().get(g).level2().isEmpty())
            .filter(g -> sameLevel1(form.groups().get(g), parent))
            .filter(g -> weights.ofGroup(g).isPresent())
            .boxed()
            .toList();
    boolean complete =
        form.indicators().stream()
            .filter(row -> isUnder(row, parent))
            .allMatch(row -> levels.stream().anyMatch(g -> isUnder(row, form.groups().get(g))));
    return levels.isEmpty() || !complete
        ? Optional.empty()
        : Optional.of(
            FormWeights.sum(levels.stream().map(g -> weights.ofGroup(g).orElseThrow()).toList()));
  }

  private static boolean isUnder(Indicator row, Group parent) {
    return row.level1().text().equals(parent.level1().text())
        && (parent.level2().isEmpty() || row.level2().text().equals(parent.level2().text()));
  }

  private static boolean sameLevel1(Group group, Group parent) {
    return group.level1().text().equals(parent.level1().text());
  }

  /// A level that stands twice (on the next page, under another heading) cannot be added up.
  private static boolean isPrintedTwice(Form form, Group group) {
    return form.groups().stream()
            .filter(other -> sameLevel1(other, group))
            .filter(other -> other.level2().text().equals(group.level2().text()))
            .count()
        > 1;
  }
}
