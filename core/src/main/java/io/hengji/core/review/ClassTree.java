package io.hengji.core.review;

import io.hengji.core.form.Indicator;
import io.hengji.core.rules.IndicatorClass;
import io.hengji.core.rules.Rule;
import io.hengji.core.rules.Rule.ClassWeight;
import io.hengji.core.rules.Rule.ClassWeights;
import io.hengji.core.rules.Ruled;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The classes of level 1 that the book in force knows, over the rows of a form that follows them:
/// each of its level 1 names one of them, or the execution of the budget.
public record ClassTree(FormCase form, Ruled<ClassWeights> rule) {

  /// The tree of a form; none where [#obstacle] says why.
  public static Optional<ClassTree> of(FormCase form) {
    return obstacle(form).isPresent()
        ? Optional.empty()
        : form.rule(Rule.CLASS_WEIGHTS).map(rule -> new ClassTree(form, rule));
  }

  /// Why a form cannot be held against the classes of a book.
  public static Optional<String> obstacle(FormCase form) {
    Optional<Ruled<ClassWeights>> rule = form.rule(Rule.CLASS_WEIGHTS);
    if (rule.isEmpty()) {
      return Optional.of("没有适用的评分规则规定一级指标");
    }
    List<String> names =
        form.form().indicators().stream()
            .map(row -> row.level1().text())
            .filter(name -> !name.isEmpty())
            .distinct()
            .toList();
    List<IndicatorClass> known =
        rule.get().value().classes().stream().map(ClassWeight::of).toList();
    boolean follows =
        !names.isEmpty()
            && names.stream()
                .filter(name -> !name.contains("预算执行"))
                .allMatch(name -> IndicatorClass.of(name).filter(known::contains).isPresent());
    return follows ? Optional.empty() : Optional.of("表中的一级指标不是按适用规则的体系设置的");
  }

  /// The classes that the book requires and the form has no indicator of. A class under another's
  /// level 1 (满意度 under 效益) is there; cost must be a level 1, for it is also a kind of output.
  public List<ClassWeight> missing() {
    return rule.value().classes().stream()
        .filter(ClassWeight::required)
        .filter(
            weight -> form.form().indicators().stream().noneMatch(row -> isOf(row, weight.of())))
        .toList();
  }

  private static boolean isOf(Indicator row, IndicatorClass wanted) {
    return IndicatorClass.of(row.level1().text()).equals(Optional.of(wanted))
        || (wanted != IndicatorClass.COST && row.level2().text().contains(wanted.word()));
  }

  /// The rows whose level 1 is of a class.
  public List<Integer> rows(IndicatorClass of) {
    List<Indicator> rows = form.form().indicators();
    return IntStream.range(0, rows.size())
        .filter(row -> IndicatorClass.of(rows.get(row).level1().text()).equals(Optional.of(of)))
        .boxed()
        .toList();
  }

  /// What people call a class.
  public static String name(IndicatorClass of) {
    return switch (of) {
      case OUTPUT -> "产出指标";
      case BENEFIT -> "效益指标";
      case SATISFACTION -> "满意度指标";
      case COST -> "成本指标";
    };
  }
}
