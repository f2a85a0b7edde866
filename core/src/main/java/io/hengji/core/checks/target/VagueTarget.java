package io.hengji.core.checks.target;

import io.hengji.core.form.Column;
import io.hengji.core.quantity.Statement;
import io.hengji.core.review.Check;
import io.hengji.core.review.Finding;
import io.hengji.core.review.FormCase;
import io.hengji.core.review.IndicatorCase;
import io.hengji.core.review.Severity;
import io.hengji.core.vocabulary.WordList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// TGT-001: the target is a question, or words of degree that nothing proves, so that it cannot be
/// missed.
public final class VagueTarget implements Check {

  private static final WordList PHRASES = WordList.of("vague-phrases");
  private static final WordList WHOLE = WordList.of("vague-targets");
  private static final WordList EVIDENCE = WordList.of("evidence");
  private static final WordList GRADED = WordList.of("graded-names");
  private static final Pattern STEP =
      Pattern.compile("[优良中好格秀][”’\"]?\\s*[（(]?(?:等次|等级|档次|档)?(?:及以上|以上)");
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{Nd}]");

  private static final Pattern YEARLESS = Pattern.compile("\\d月|季度|年底");

  @Override
  public String id() {
    return "TGT-001";
  }

  @Override
  public List<Finding> find(FormCase form) {
    return IndicatorCase.of(form).flatMap(row -> find(row).stream()).toList();
  }

  private Optional<Finding> find(IndicatorCase row) {
    String target = row.text(Column.TARGET);
    if (SatisfactionUnmeasured.concerns(row)) {
      return Optional.empty();
    }
    if (target.contains("是否") || target.contains("能否")) {
      return Optional.of(finding(row, "指标值“" + target + "”是一个问题，不是可以衡量的目标，应写成数值、期限或可核实的状态。"));
    }
    Optional<String> vague = vagueIn(target);
    if (vague.isEmpty() || isGrade(row) || namesMore(target.replace(vague.get(), ""))) {
      return Optional.empty();
    }
    if (EVIDENCE.anyIn(target) || EVIDENCE.anyIn(row.text(Column.ACTUAL))) {
      return Optional.empty();
    }
    return Optional.of(
        finding(row, "指标值“" + target + "”中的“" + vague.get() + "”无法衡量，应写成数值或注明以何为据。"));
  }

  /// A grade that somebody gives (评估等次, 良好及以上) is a step of a scale, not a word of degree.
  private static boolean isGrade(IndicatorCase row) {
    return IndicatorName.of(row).endsWith(GRADED).isPresent()
        || STEP.matcher(row.text(Column.TARGET)).find();
  }

  /// True for a text that names a figure or a day.
  private static boolean namesMore(String text) {
    Statement said = Statement.read(text);
    return !said.amounts().isEmpty() || !said.dates().isEmpty() || YEARLESS.matcher(text).find();
  }

  private static Optional<String> vagueIn(String target) {
    String bare = SIGNS.matcher(target).replaceAll("");
    return WHOLE.words().contains(bare) ? Optional.of(bare) : PHRASES.findIn(target);
  }

  private Finding finding(IndicatorCase row, String message) {
    return row.finding(id(), Severity.WARNING, Column.TARGET, message, List.of());
  }
}
