package io.hengji.core.checks.history;

import io.hengji.core.review.CrossFinding;
import io.hengji.core.review.FormIdentity;
import io.hengji.core.review.FormSequence;
import io.hengji.core.review.ReviewedForm;
import io.hengji.core.review.SequenceCheck;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/// Gathers the years of each project of a unit and hands those of several years to a check, the
/// earliest first.
final class Years implements SequenceCheck.Pass {

  private final Function<List<ReviewedForm>, List<CrossFinding>> check;
  private final Map<FormIdentity, TreeMap<Integer, Integer>> projects = new LinkedHashMap<>();

  Years(Function<List<ReviewedForm>, List<CrossFinding>> check) {
    this.check = check;
  }

  @Override
  public void see(ReviewedForm form) {
    FormIdentity identity = FormIdentity.of(form.printed());
    if (identity.isWhole()) {
      projects
          .computeIfAbsent(identity.ofAnyYear(), _ -> new TreeMap<>())
          .put(identity.year().orElseThrow(), form.index());
    }
  }

  @Override
  public List<CrossFinding> findings(FormSequence forms) {
    List<CrossFinding> findings = new ArrayList<>();
    for (TreeMap<Integer, Integer> years : projects.values()) {
      if (years.size() > 1) {
        findings.addAll(check.apply(years.values().stream().map(forms::get).toList()));
      }
    }
    return findings;
  }

  /// The year of a form that was gathered.
  static int of(ReviewedForm form) {
    return form.printed().head().year().orElseThrow().value();
  }

  /// Each year with the one before it, where both are there.
  static List<Pair> pairs(List<ReviewedForm> years) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 1; i < years.size(); i++) {
      if (of(years.get(i)) == of(years.get(i - 1)) + 1) {
        pairs.add(new Pair(years.get(i - 1), years.get(i)));
      }
    }
    return pairs;
  }

  /// A year and the next.
  record Pair(ReviewedForm last, ReviewedForm now) {}
}
