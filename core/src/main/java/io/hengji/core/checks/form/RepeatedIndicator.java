package io.hengji.core.checks.form;

import io.hengji.core.form.CellPath;
import io.hengji.core.form.Column;
import io.hengji.core.quantity.Amount;
import io.hengji.core.review.Check;
import io.hengji.core.review.Finding;
import io.hengji.core.review.FormCase;
import io.hengji.core.review.IndicatorCase;
import io.hengji.core.review.Severity;
import io.hengji.core.rules.IndicatorClass;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// FRM-004: no indicator is counted twice: not in one level 2, not under output and benefit, and no
/// level 2 repeats another row for row. The later row, or the first of the later group, is named.
public final class RepeatedIndicator implements Check {

  @Override
  public String id() {
    return "FRM-004";
  }

  @Override
  public List<Finding> find(FormCase form) {
    List<IndicatorCase> rows = IndicatorCase.of(form).toList();
    List<RepeatedGroup> groups = RepeatedGroup.among(rows);
    Map<Integer, Finding> byRow = new TreeMap<>();
    groups.forEach(group -> byRow.put(group.rows().getFirst().index(), repeatedGroup(group)));
    Map<String, List<IndicatorCase>> named = new HashMap<>();
    for (IndicatorCase row : rows) {
      String name = RepeatedGroup.plain(row, Column.LEVEL3);
      if (name.isEmpty() || groups.stream().anyMatch(group -> group.rows().contains(row))) {
        continue;
      }
      List<IndicatorCase> earlierOnes = named.computeIfAbsent(name, _ -> new ArrayList<>());
      earlierOnes.stream()
          .filter(earlier -> repeats(row, earlier))
          .findFirst()
          .ifPresent(earlier -> byRow.put(row.index(), repeatedRow(row, earlier)));
      earlierOnes.add(row);
    }
    return List.copyOf(byRow.values());
  }

  /// Whether a row repeats an earlier one of its name.
  private static boolean repeats(IndicatorCase later, IndicatorCase earlier) {
    boolean sameGroup = same(later, earlier, Column.LEVEL1) && same(later, earlier, Column.LEVEL2);
    return sameGroup
        ? !measuresElse(later, earlier)
        : isOutputAndBenefit(later, earlier) && same(later, earlier, Column.TARGET);
  }

  /// One name with figures in two units names two measures: 场次 and 人数 of a training.
  private static boolean measuresElse(IndicatorCase one, IndicatorCase other) {
    Optional<Amount> figure = one.targetFigure();
    Optional<Amount> second = other.targetFigure();
    return figure.isPresent()
        && second.isPresent()
        && !figure.get().unit().comparesWith(second.get().unit());
  }

  private static boolean isOutputAndBenefit(IndicatorCase one, IndicatorCase other) {
    Optional<IndicatorClass> first = IndicatorClass.of(one.text(Column.LEVEL1));
    Optional<IndicatorClass> second = IndicatorClass.of(other.text(Column.LEVEL1));
    return Set.of(Optional.of(IndicatorClass.OUTPUT), Optional.of(IndicatorClass.BENEFIT))
            .containsAll(List.of(first, second))
        && !first.equals(second);
  }

  private static boolean same(IndicatorCase one, IndicatorCase other, Column column) {
    return RepeatedGroup.plain(one, column).equals(RepeatedGroup.plain(other, column));
  }

  private Finding repeatedRow(IndicatorCase later, IndicatorCase earlier) {
    String message = "与%s重复设置。".formatted(earlier.name());
    return finding(later, earlier, message);
  }

  private Finding repeatedGroup(RepeatedGroup group) {
    IndicatorCase later = group.rows().getFirst();
    String message =
        "%s的%d个指标逐行重复%s的指标，名称、指标值和实际完成值都相同。"
            .formatted(
                later.text(Column.LEVEL2),
                group.rows().size(),
                group.earlier().text(Column.LEVEL2));
    return finding(later, group.earlier(), message);
  }

  private Finding finding(IndicatorCase later, IndicatorCase earlier, String message) {
    return later
        .form()
        .finding(
            id(),
            Severity.WARNING,
            CellPath.indicator(later.index()),
            later.name() + "：" + message,
            List.of(),
            List.of(CellPath.indicator(earlier.index())));
  }
}
