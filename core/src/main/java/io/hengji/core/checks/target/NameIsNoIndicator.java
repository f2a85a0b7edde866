package io.hengji.core.checks.target;

import io.hengji.core.form.Column;
import io.hengji.core.quantity.Amount;
import io.hengji.core.quantity.Statement;
import io.hengji.core.quantity.UnitKind;
import io.hengji.core.review.Check;
import io.hengji.core.review.Finding;
import io.hengji.core.review.FormCase;
import io.hengji.core.review.IndicatorCase;
import io.hengji.core.review.Severity;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// TGT-011: the name of an indicator is a deadline or an amount and does not say what is measured.
public final class NameIsNoIndicator implements Check {

  /// Nothing but the parts of a date, words that bound it, and words of completion.
  private static final Pattern DEADLINE =
      Pattern.compile(
          "(在|于|至|到|截至|截止)?(\\d{4}年(度)?|当年|本年(度)?|全年|年)?(内)?"
              + "(第?[一二三四1-4]季度|上半年|下半年)?(\\d{1,2}月(份)?)?(\\d{1,2}[日号])?(年)?"
              + "(初|中|底|末|上旬|中旬|下旬)?(之前|以前|前|内|止)?"
              + "(全部|全面|按时|按期|如期)?(完成|完工|竣工|完毕|到位|办结)?");

  private static final Pattern DAY = Pattern.compile("\\d|季度|年[底末内]|半年|当年|本年|全年");
  private static final Pattern OPERATORS =
      Pattern.compile("[≥≤<>=＝\\s]|不低于|不少于|不超过|至少|以上|以下|以内|左右|约");

  @Override
  public String id() {
    return "TGT-011";
  }

  @Override
  public List<Finding> find(FormCase form) {
    return IndicatorCase.of(form).flatMap(row -> find(row).stream()).toList();
  }

  private Optional<Finding> find(IndicatorCase row) {
    String name = IndicatorName.of(row).text();
    if (name.isEmpty()) {
      return Optional.empty();
    }
    if (DAY.matcher(name).find() && DEADLINE.matcher(name).matches()) {
      return Optional.of(finding(row, name, "期限"));
    }
    return isAmount(name) ? Optional.of(finding(row, name, "数额")) : Optional.empty();
  }

  private static boolean isAmount(String name) {
    List<Amount> amounts = Statement.read(name).amounts();
    if (amounts.size() != 1 || amounts.getFirst().unit().kind() == UnitKind.NONE) {
      return false;
    }
    Amount amount = amounts.getFirst();
    String rest = name.substring(0, amount.start()) + name.substring(amount.end());
    return OPERATORS.matcher(rest).replaceAll("").isEmpty();
  }

  private Finding finding(IndicatorCase row, String name, String what) {
    return row.finding(
        id(),
        Severity.WARNING,
        Column.LEVEL3,
        "三级指标名称“" + name + "”是" + what + "，没有说明考核什么内容，应写成指标名称，把" + what + "放在指标值里。",
        List.of());
  }
}
