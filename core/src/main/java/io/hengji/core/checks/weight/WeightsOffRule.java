package io.hengji.core.checks.weight;

import io.hengji.core.form.CellPath;
import io.hengji.core.form.Column;
import io.hengji.core.form.FundColumn;
import io.hengji.core.form.Group;
import io.hengji.core.review.Check;
import io.hengji.core.review.ClassTree;
import io.hengji.core.review.Finding;
import io.hengji.core.review.FormCase;
import io.hengji.core.review.PrintedNumber;
import io.hengji.core.review.Severity;
import io.hengji.core.rules.IndicatorClass;
import io.hengji.core.rules.Rule;
import io.hengji.core.rules.Rule.ClassWeight;
import io.hengji.core.rules.Ruled;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// WGT-004: the classes and the execution weigh what the book says, unless the form gives a reason.
/// One finding names all that differ. Weights that do not add up are [WeightsOffTotal]'s.
public final class WeightsOffRule implements Check {

  @Override
  public String id() {
    return "WGT-004";
  }

  @Override
  public Optional<String> notApplicable(FormCase form) {
    return ClassTree.obstacle(form).or(() -> new FormWeights(form).obstacle());
  }

  @Override
  public List<Finding> find(FormCase form) {
    FormWeights weights = new FormWeights(form);
    Optional<ClassTree> tree = ClassTree.of(form);
    Optional<Ruled<BigDecimal>> total = weights.ruledTotal();
    if (tree.isEmpty()
        || weights.areIncomplete()
        || (total.isPresent() && weights.total().compareTo(total.get().value()) != 0)
        || givesReason(form)) {
      return List.of();
    }
    Map<CellPath, String> off = new LinkedHashMap<>();
    for (ClassWeight ruled : tree.get().rule().value().classes()) {
      classOff(weights, tree.get(), ruled, off);
    }
    Optional<Ruled<BigDecimal>> execution = form.rule(Rule.EXECUTION_WEIGHT);
    execution.ifPresent(ruled -> executionOff(weights, ruled.value(), off));
    if (off.isEmpty()) {
      return List.of();
    }
    List<String> cites = new ArrayList<>(tree.get().rule().cites());
    execution.ifPresent(ruled -> cites.addAll(ruled.cites()));
    List<CellPath> cells = List.copyOf(off.keySet());
    String message = String.join("，", off.values()) + "，表中没有说明理由。";
    return List.of(
        form.finding(
            id(),
            Severity.WARNING,
            cells.getFirst(),
            message,
            cites.stream().distinct().toList(),
            cells.subList(1, cells.size())));
  }

  private static void classOff(
      FormWeights weights, ClassTree tree, ClassWeight ruled, Map<CellPath, String> off) {
    List<Integer> rows = tree.rows(ruled.of());
    if (rows.isEmpty()) {
      return;
    }
    BigDecimal weight = weights.of(rows);
    if (weight.compareTo(ruled.weight()) != 0) {
      off.put(
          cell(weights.form(), ruled.of(), rows.getFirst()),
          wording(ClassTree.name(ruled.of()), weight, ruled.weight()));
    }
  }

  private static void executionOff(
      FormWeights weights, BigDecimal ruled, Map<CellPath, String> off) {
    Optional<BigDecimal> weight = weights.ofExecutionEverywhere();
    if (weight.isPresent()
        && !weights.form().form().funds().isEmpty()
        && weight.get().compareTo(ruled) != 0) {
      off.put(CellPath.fund(0, FundColumn.WEIGHT), wording("预算执行", weight.get(), ruled));
    }
  }

  private static String wording(String what, BigDecimal weight, BigDecimal ruled) {
    return "%s分值为%s，规定为%s".formatted(what, PrintedNumber.of(weight), PrintedNumber.of(ruled));
  }

  /// The level's own printed weight where it has one, else its first row.
  private static CellPath cell(FormCase form, IndicatorClass of, int firstRow) {
    List<Group> groups = form.form().groups();
    for (int group = 0; group < groups.size(); group++) {
      if (groups.get(group).level2().isEmpty()
          && IndicatorClass.of(groups.get(group).level1().text()).equals(Optional.of(of))) {
        return CellPath.group(group, Column.WEIGHT);
      }
    }
    return CellPath.indicator(firstRow, Column.LEVEL1);
  }

  private static boolean givesReason(FormCase form) {
    String remarks = form.form().remarks().text();
    return (remarks.contains("权重") || remarks.contains("分值")) && remarks.contains("调整");
  }
}
