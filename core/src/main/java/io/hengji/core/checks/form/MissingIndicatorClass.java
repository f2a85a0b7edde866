package io.hengji.core.checks.form;

import io.hengji.core.form.CellPath;
import io.hengji.core.review.Check;
import io.hengji.core.review.ClassTree;
import io.hengji.core.review.Finding;
import io.hengji.core.review.FormCase;
import io.hengji.core.review.Severity;
import io.hengji.core.rules.IndicatorClass;
import java.util.List;
import java.util.Optional;

/// FRM-002: every class of indicators that the book requires has an indicator, in a form that
/// follows the book's tree.
public final class MissingIndicatorClass implements Check {

  @Override
  public String id() {
    return "FRM-002";
  }

  @Override
  public Optional<String> notApplicable(FormCase form) {
    return ClassTree.obstacle(form);
  }

  @Override
  public List<Finding> find(FormCase form) {
    return ClassTree.of(form).stream()
        .flatMap(tree -> tree.missing().stream().map(weight -> finding(tree, weight.of())))
        .toList();
  }

  private Finding finding(ClassTree tree, IndicatorClass missing) {
    return tree.form()
        .finding(
            id(),
            Severity.BLOCKER,
            CellPath.Field.INDICATORS,
            "没有设置" + ClassTree.name(missing) + "，规则要求必设。",
            tree.rule().cites());
  }
}
