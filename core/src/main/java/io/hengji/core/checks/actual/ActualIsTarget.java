package io.hengji.core.checks.actual;

import io.hengji.core.form.Column;
import io.hengji.core.quantity.Meaning;
import io.hengji.core.review.Check;
import io.hengji.core.review.Finding;
import io.hengji.core.review.FormCase;
import io.hengji.core.review.IndicatorCase;
import io.hengji.core.review.Severity;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// ACT-003: the actual is a copy of the target: it carries the target's operator, or it is the
/// target's long sentence. A sentence that several rows share is for FRM-004 and TXT-004.
public final class ActualIsTarget implements Check {

  private static final int LONG_SENTENCE = 15;
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{Nd}]");

  @Override
  public String id() {
    return "ACT-003";
  }

  @Override
  public List<Finding> find(FormCase form) {
    return IndicatorCase.of(form).flatMap(row -> find(row).stream()).toList();
  }

  private Optional<Finding> find(IndicatorCase row) {
    String actual = row.text(Column.ACTUAL);
    if (carriesOperator(row.actual().meaning())) {
      return Optional.of(finding(row, "实际完成值“" + actual + "”带着目标的比较符号，应填实际达到的数值。"));
    }
    String sentence = bare(actual);
    if (sentence.length() < LONG_SENTENCE || !sentence.equals(bare(row.text(Column.TARGET)))) {
      return Optional.empty();
    }
    if (isSharedByOthers(row, sentence)) {
      return Optional.empty();
    }
    return Optional.of(finding(row, "实际完成值与指标值是同一句话“" + actual + "”，应填实际完成的情况。"));
  }

  private static boolean carriesOperator(Meaning meaning) {
    return switch (meaning) {
      case Meaning.AtLeast _, Meaning.AtMost _, Meaning.MoreThan _, Meaning.LessThan _ -> true;
      case Meaning.Exactly _,
          Meaning.Plain _,
          Meaning.Between _,
          Meaning.Deadline _,
          Meaning.Words _,
          Meaning.Unread _ ->
          false;
    };
  }

  private static boolean isSharedByOthers(IndicatorCase row, String sentence) {
    return IndicatorCase.of(row.form())
        .anyMatch(other ->
            other.index() != row.index() && sentence.equals(bare(other.text(Column.TARGET))));
  }

  private static String bare(String text) {
    return SIGNS.matcher(text).replaceAll("");
  }

  private Finding finding(IndicatorCase row, String message) {
    return row.finding(
        id(), Severity.WARNING, Column.ACTUAL, message, List.of(), List.of(row.at(Column.TARGET)));
  }
}
